package org.jejak.app.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jejak.model.Span;
import org.jejak.text.CodePoints;

/**
 * A text cut into tokens as a gold set's own scorer cuts it, so that the numbers agree. Immutable.
 *
 * @param tokens in code points, in text order
 */
record GoldTokens(String text, List<Span> tokens, List<String> words) {

    static GoldTokens cut(String text, Pattern token) {
        CodePoints codePoints = new CodePoints(text);
        List<Span> spans = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Matcher matcher = token.matcher(text); matcher.find(); ) {
            spans.add(codePoints.span(matcher.start(), matcher.end()));
            words.add(matcher.group());
        }
        return new GoldTokens(text, List.copyOf(spans), List.copyOf(words));
    }

    int size() {
        return tokens.size();
    }

    /** The tokens that share a code point with one of the spans. */
    BitSet in(List<Span> spans) {
        BitSet in = new BitSet(size());
        for (Span span : spans) {
            for (int i = firstEndingAfter(span.start());
                    i < size() && tokens.get(i).start() < span.end();
                    i++) {
                in.set(i);
            }
        }
        return in;
    }

    private int firstEndingAfter(int codePoint) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static int common(BitSet some, BitSet others) {
        BitSet both = (BitSet) some.clone();
        both.and(others);
        return both.cardinality();
    }
}
