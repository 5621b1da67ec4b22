package org.jejak.extract.position;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jejak.model.Figure;
import org.jejak.model.Span;
import org.jejak.text.Match;
import org.jejak.text.Text;

/** Where the figures of a text have their numbers: a figure says what a mere assertion would, and says more. Immutable. */
final class Numbers {

    private final Text text;
    /** First and last code point of each. */
    private final TreeMap<Integer, Integer> spans = new TreeMap<>();

    Numbers(Text text, List<Figure> figures) {
        this.text = text;
        for (Figure figure : figures) {
            spans.put(figure.phrase().span().start(), figure.phrase().span().end());
        }
    }

    /** Whether one stands among the words. */
    boolean isIn(Match.Range words) {
        Span span = text.mention(words.from(), words.to()).span();
        Map.Entry<Integer, Integer> last = spans.lowerEntry(span.end());
        return last != null && last.getValue() > span.start();
    }
}
