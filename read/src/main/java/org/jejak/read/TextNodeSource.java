package org.jejak.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Appends the text nodes of a parsed page to lines, entities decoded, each character with its place in the source. */
final class TextNodeSource {

    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);?");

    private final String source;

    /** @param source the decoded original that was parsed with source positions tracked */
    TextNodeSource(String source) {
        this.source = source;
    }

    void append(TextNode node, MappedText line) {
        Range range = node.sourceRange();
        String text = node.getWholeText();
        if (!range.isTracked()) {
            return; // made by the parser, not in the source
        }
        int start = range.startPos();
        int[] places = align(source.substring(start, range.endPos()), text);
        for (int i = 0; i < text.length(); i++) {
            line.append(text.charAt(i), start + places[2 * i], start + places[2 * i + 1]);
        }
    }

    /** For each character of {@code text} where in {@code raw} it begins and ends; where they do not align, each has all of {@code raw}. */
    static int[] align(String raw, String text) {
        int[] places = new int[2 * text.length()];
        Matcher entity = ENTITY.matcher(raw);
        int at = 0;
        int done = 0;
        while (done < text.length() && at < raw.length()) {
            String decoded = decodedAt(raw, entity, at);
            int width = decoded.isEmpty() ? 1 : entity.end() - at;
            String shown = decoded.isEmpty() ? raw.substring(at, at + 1) : decoded;
            if (!text.startsWith(shown, done)) {
                return whole(raw, text);
            }
            for (int i = 0; i < shown.length(); i++, done++) {
                places[2 * done] = at;
                places[2 * done + 1] = at + width;
            }
            at += width;
        }
        return done == text.length() && at == raw.length() ? places : whole(raw, text);
    }

    private static String decodedAt(String raw, Matcher entity, int at) {
        if (raw.charAt(at) != '&' || !entity.region(at, raw.length()).lookingAt()) {
            return "";
        }
        String decoded = Parser.unescapeEntities(entity.group(), false);
        return decoded.equals(entity.group()) ? "" : decoded;
    }

    private static int[] whole(String raw, String text) {
        int[] places = new int[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            places[2 * i + 1] = raw.length();
        }
        return places;
    }
}
