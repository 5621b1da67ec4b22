package org.jejak.extract.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.extract.number.Quantity;
import org.jejak.model.Ground;
import org.jejak.pack.Indicator;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Gives a number that another is compared with what that one counts. One text, one thread. */
final class Compared {

    /** So many sentences later a figure may still be carried on. */
    private static final int FARTHEST = 2;
    /** Tokens between the words that compare and the number. */
    private static final int FARTHEST_COMPARED = 6;
    /** A trigger right at the compared number says more than the number before. */
    private static final int CLOSE = 1;

    private final Text text;
    private final Sentence sentence;
    private final List<FigureReader.Bonded> before;

    /** @param before the figures of the text so far */
    Compared(Text text, Sentence sentence, List<FigureReader.Bonded> before) {
        this.text = text;
        this.sentence = sentence;
        this.before = before;
    }

    static boolean isNear(Text text, Sentence sentence, FigureReader.Bonded earlier) {
        return text.sentenceNumberAt(sentence.from())
                        - text.sentenceNumberAt(earlier.sentence().from())
                <= FARTHEST;
    }

    /** "14,500 fled, up from 9,000 in May": a number counts what the one that it is compared with counts. */
    void bind(List<Quantity> counts, Map<Quantity, Bond> bound) {
        for (int i = 0; i < counts.size(); i++) {
            Quantity quantity = counts.get(i);
            Bond own = bound.get(quantity);
            if (isCompared(
                            quantity,
                            i == 0 ? sentence.from() : counts.get(i - 1).to())
                    && (own == null || i > 0 && own.cost() > CLOSE)) {
                Optional<Bond> other = i == 0
                        ? last().flatMap(earlier ->
                                compared(quantity, earlier.bond().indicator(), earlier.quantity()))
                        : Optional.ofNullable(bound.get(counts.get(i - 1)))
                                .flatMap(bond -> compared(quantity, bond.indicator(), counts.get(0)));
                other.ifPresent(bond -> bound.put(quantity, bond));
            }
        }
    }

    private boolean isCompared(Quantity quantity, int from) {
        int farthest = Math.max(from, quantity.from() - FARTHEST_COMPARED);
        return farthest < quantity.number().from()
                && !text.annotations()
                        .within(farthest, quantity.number().from(), "compared")
                        .isEmpty();
    }

    private Optional<FigureReader.Bonded> last() {
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(before.get(before.size() - 1)).filter(last -> isNear(text, sentence, last));
    }

    private static Optional<Bond> compared(Quantity quantity, Indicator indicator, Quantity counted) {
        boolean plain = quantity.noun()
                .map(noun -> Bonds.isPlain(noun, indicator, true))
                .orElse(true);
        return plain && !Bonds.isBareOne(quantity)
                ? Optional.of(new Bond(
                        indicator,
                        Optional.empty(),
                        Optional.empty(),
                        Bonds.LOOSEST,
                        Ground.INDICATOR_CARRIED_ON,
                        counted.number().from()))
                : Optional.empty();
    }
}
