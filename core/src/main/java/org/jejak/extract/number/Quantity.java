package org.jejak.extract.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jejak.model.Interval;
import org.jejak.model.Modifier;
import org.jejak.text.Match;
import org.jejak.text.Sentence;

/**
 * A number in the text with its hedges, as ranges of tokens.
 *
 * @param from first token of the phrase, hedge included
 * @param to token after the last of the phrase, hedge included
 * @param number the tokens of the bare number or range
 * @param use what the number is there for
 * @param noun the noun class counted, where one is named
 * @param nounAt where the noun stands
 * @param hedges the words that loosen the number, as the packs know them
 */
public record Quantity(
        int from,
        int to,
        Match.Range number,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        Modifier modifier,
        Use use,
        Optional<String> noun,
        Optional<Match.Range> nounAt,
        List<Match> hedges) {

    /** Only counts can become figures. */
    public enum Use {
        COUNT,
        /** Part of a name: Article 4, Boeing 787. */
        NAME,
        /** Part of a date, time or duration. */
        TIME,
        /** A share, rank, ratio or factor. */
        PART,
        /** With a unit of measure. */
        MEASURE,
        /** A list number, an age, page furniture. */
        FURNITURE
    }

    /** By its place alone, which is quick to tell: no two numbers of a text share it. */
    @Override
    public int hashCode() {
        return 31 * from + to;
    }

    /** Those whose number stands in the sentence, found without looking at all. */
    public static List<Quantity> within(List<Quantity> inTextOrder, Sentence sentence) {
        return inTextOrder.subList(firstFrom(inTextOrder, sentence.from()), firstFrom(inTextOrder, sentence.to()));
    }

    private static int firstFrom(List<Quantity> inTextOrder, int token) {
        int low = 0;
        int high = inTextOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inTextOrder.get(middle).number().from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public Interval interval() {
        return new Interval(min, max, modifier);
    }

    public boolean isCount() {
        return use == Use.COUNT;
    }

    Quantity as(Use other) {
        return use == other ? this : new Quantity(from, to, number, min, max, modifier, other, noun, nounAt, hedges);
    }

    public Quantity withNoun(String className, Optional<Match.Range> at) {
        return new Quantity(from, to, number, min, max, modifier, use, Optional.of(className), at, hedges);
    }
}
