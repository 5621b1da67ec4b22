package org.jejak.extract.sighting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jejak.model.Figure;
import org.jejak.model.Position;
import org.jejak.model.Span;
import org.jejak.text.Match;
import org.jejak.text.Text;

/** Where claims have their words already: a figure says what a mere assertion would, and says more. Immutable. */
public final class Spoken {

    private final Text text;
    /** First and last code point of each. */
    private final TreeMap<Integer, Integer> spans = new TreeMap<>();

    private Spoken(Text text, Stream<Span> words) {
        this.text = text;
        words.forEach(span -> spans.merge(span.start(), span.end(), Math::max));
    }

    /** Where figures have their numbers. */
    public static Spoken numbers(Text text, List<Figure> figures) {
        return new Spoken(text, figures.stream().map(figure -> figure.phrase().span()));
    }

    /** Where positions have their clauses. */
    public static Spoken clauses(Text text, List<Position> positions) {
        return new Spoken(
                text, positions.stream().map(position -> position.quote().span()));
    }

    /** Whether one stands among the words. */
    public boolean isIn(Match.Range words) {
        Span span = text.mention(words.from(), words.to()).span();
        Map.Entry<Integer, Integer> last = spans.lowerEntry(span.end());
        return last != null && last.getValue() > span.start();
    }
}
