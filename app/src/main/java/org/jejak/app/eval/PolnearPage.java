package org.jejak.app.eval;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text of PolNeAR in the tokens of its scorer, with what stands in quotation marks. Immutable. */
final class PolnearPage {

    /** Letters, digits and what ties them together, or one other sign. */
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{N}_]+(?:[.,'’-][\\p{L}\\p{N}_]+)*|[^\\p{L}\\p{N}_\\s\\p{Z}\\x1c-\\x1f\\x85]");

    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

    /** How much of a content stands in quotation marks. */
    enum Kind {
        DIRECT,
        MIXED,
        INDIRECT;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** An attribution in tokens; without a content it is none. */
    record Relation(Quoted quoted, BitSet source, BitSet cue, BitSet content, Kind kind) {}

    private final GoldTokens tokens;
    private final BitSet quoted;

    PolnearPage(String text) {
        this.tokens = GoldTokens.cut(text, TOKEN);
        this.quoted = quoted(text);
    }

    /** Tokens within quotation marks, the marks included; a blank line closes them. */
    private BitSet quoted(String text) {
        BitSet marked = new BitSet();
        boolean inside = false;
        int codePoint = 0;
        int at = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int gapEnd = text.offsetByCodePoints(at, tokens.tokens().get(i).start() - codePoint);
            if (i > 0 && BLANK_LINE.matcher(text).region(at, gapEnd).find()) {
                inside = false;
            }
            String word = tokens.words().get(i);
            boolean opens = word.equals("“") || word.equals("\"") && !inside;
            if (opens || inside || word.equals("”")) {
                marked.set(i);
            }
            inside = opens || inside && !word.equals("”") && !word.equals("\"");
            codePoint = tokens.tokens().get(i).end();
            at = gapEnd + word.length();
        }
        return marked;
    }

    List<Relation> relations(List<Quoted> attributions) {
        return attributions.stream().flatMap(a -> relation(a).stream()).toList();
    }

    private Optional<Relation> relation(Quoted one) {
        BitSet content = tokens.in(one.content());
        if (content.isEmpty()) {
            return Optional.empty();
        }
        double share = (double) GoldTokens.common(content, quoted) / content.cardinality();
        Kind kind = share >= 0.9 ? Kind.DIRECT : share > 0.1 ? Kind.MIXED : Kind.INDIRECT;
        return Optional.of(new Relation(one, tokens.in(one.source()), tokens.in(one.cue()), content, kind));
    }
}
