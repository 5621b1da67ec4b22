package org.jejak.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The {@code articleBody} of a page's JSON-LD as lines, each character with its place in the source of the page. */
final class JsonLdBody {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)", Pattern.DOTALL);
    private static final Pattern MARKUP = Pattern.compile(
            "<(/?[a-zA-Z][a-zA-Z0-9]*)[^<>]*>|&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);|\\n");

    private final StringBuilder text = new StringBuilder();
    private final List<int[]> places = new ArrayList<>();

    private JsonLdBody() {}

    /** The lines of the first article body; none where no script holds one. */
    static List<MappedText> of(Document page) {
        for (Element script : JsonLd.scripts(page)) {
            for (DataNode data : script.dataNodes()) {
                int quote = quoteOf(JsonLd.blankWrappers(data.getWholeData()));
                if (quote >= 0) {
                    JsonLdBody body = new JsonLdBody();
                    body.unescape(
                            data.getWholeData(), quote + 1, data.sourceRange().startPos());
                    return body.lines();
                }
            }
        }
        return List.of();
    }

    /** Where the string begins, or -1. */
    private static int quoteOf(String json) {
        try (JsonParser parser = JsonLd.LENIENT.createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING && "articleBody".equals(parser.currentName())) {
                    return (int) parser.currentTokenLocation().getCharOffset();
                }
            }
        } catch (IOException e) {
            return -1; // broken before any body
        }
        return -1;
    }

    private void unescape(String json, int from, int offset) {
        char quote = json.charAt(from - 1);
        Matcher escape = ESCAPE.matcher(json);
        int at = from;
        while (at < json.length() && json.charAt(at) != quote) {
            boolean escaped =
                    json.charAt(at) == '\\' && escape.region(at, json.length()).lookingAt();
            int end = escaped ? escape.end() : at + 1;
            text.append(escaped ? decoded(escape.group(1)) : json.charAt(at));
            places.add(new int[] {offset + at, offset + end});
            at = end;
        }
    }

    private static char decoded(String escape) {
        return switch (escape.charAt(0)) {
            case 'u' -> escape.length() == 5 ? (char) Integer.parseInt(escape.substring(1), 16) : 'u';
            case 'n', 'r' -> '\n';
            case 't', 'b', 'f' -> ' ';
            default -> escape.charAt(0);
        };
    }

    private List<MappedText> lines() {
        List<MappedText> lines = new ArrayList<>();
        MappedText line = new MappedText();
        Matcher markup = MARKUP.matcher(text);
        int at = 0;
        while (at < text.length()) {
            boolean found = markup.find(at);
            int plain = found ? markup.start() : text.length();
            for (; at < plain; at++) {
                line.append(text.charAt(at), places.get(at)[0], places.get(at)[1]);
            }
            if (found) {
                line = appendMarkup(markup, line, lines);
                at = markup.end();
            }
        }
        close(line, lines);
        return lines;
    }

    private MappedText appendMarkup(Matcher markup, MappedText line, List<MappedText> lines) {
        if (markup.group().startsWith("&")) {
            int from = places.get(markup.start())[0];
            int to = places.get(markup.end() - 1)[1];
            Parser.unescapeEntities(markup.group(), false).chars().forEach(c -> line.append((char) c, from, to));
            return line;
        }
        boolean inline = markup.group(1) != null && markup.group(1).matches("/?(a|b|i|em|strong|span|u|sup|sub|font)");
        return inline ? line : close(line, lines);
    }

    private static MappedText close(MappedText line, List<MappedText> lines) {
        if (line.text().isEmpty()) {
            return line;
        }
        lines.add(line);
        return new MappedText();
    }
}
