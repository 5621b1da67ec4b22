package org.jejak.extract.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.extract.number.Quantity;
import org.jejak.model.Ground;
import org.jejak.pack.Indicator;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Bonds that a sentence takes over from figures before. One text, one thread. */
final class Carried {

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
    Carried(Text text, Sentence sentence, List<FigureReader.Bonded> before) {
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
    void compare(List<Quantity> counts, Map<Quantity, Bond> bound) {
        for (int i = 0; i < counts.size(); i++) {
            Quantity quantity = counts.get(i);
            Bond own = bound.get(quantity);
            if (isCompared(
                            quantity,
                            i == 0 ? sentence.from() : counts.get(i - 1).to())
                    && (own == null || own.cost() > CLOSE)) {
                Optional<Bond> other = i == 0
                        ? last().flatMap(earlier -> carriedOn(quantity, earlier, true))
                        : Optional.ofNullable(bound.get(counts.get(i - 1)))
                                .flatMap(bond -> compared(quantity, bond, counts.get(0)));
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

    /** A sentence that says nothing of what it counts goes on with the figure of the sentence before. */
    void on(List<Quantity> counts, Map<Quantity, Bond> bound) {
        last().ifPresent(last -> {
            for (Quantity quantity : counts) {
                if (!pointsElsewhere(quantity, last)) {
                    carriedOn(quantity, last, pointsBack(quantity)).ifPresent(bond -> bound.put(quantity, bond));
                }
            }
        });
    }

    private Optional<FigureReader.Bonded> last() {
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of(before.get(before.size() - 1)).filter(last -> isNear(text, sentence, last));
    }

    /** "Half of them", "the toll …", "jumlahnya …", or an estimate right before the number. */
    private boolean pointsBack(Quantity quantity) {
        int behind = quantity.to();
        return behind < sentence.to()
                        && text.annotations().at(behind, "including").isPresent()
                || !text.annotations()
                        .within(sentence.from(), quantity.from(), "anaphor")
                        .isEmpty()
                || !text.annotations()
                        .within(Math.max(sentence.from(), quantity.from() - 4), quantity.from(), "cue.noun")
                        .isEmpty();
    }

    /** "The number of troops": the words for a figure name a noun that the figure before does not count. */
    private boolean pointsElsewhere(Quantity quantity, FigureReader.Bonded last) {
        List<Match> anaphors = text.annotations().within(sentence.from(), quantity.from(), "anaphor");
        if (anaphors.isEmpty()) {
            return false;
        }
        int from = anaphors.get(anaphors.size() - 1).to();
        return text.annotations().within(from, quantity.from(), "noun").stream()
                .anyMatch(noun -> !last.bond().indicator().counts().contains(noun.value()));
    }

    /** The bond with the indicator of an earlier figure that the sentence goes on counting. */
    private static Optional<Bond> carriedOn(Quantity quantity, FigureReader.Bonded earlier, boolean pointsBack) {
        return takenOver(quantity, earlier.bond().indicator(), earlier.quantity(), pointsBack);
    }

    /** The bond with the indicator of the number that this one is compared with. */
    private static Optional<Bond> compared(Quantity quantity, Bond other, Quantity counted) {
        return takenOver(quantity, other.indicator(), counted, true);
    }

    private static Optional<Bond> takenOver(
            Quantity quantity, Indicator indicator, Quantity earlier, boolean pointsBack) {
        Optional<String> own = quantity.noun().filter(noun -> !noun.equals(Bonds.PIECE));
        boolean anybody = pointsBack
                && indicator.countsPeople()
                && own.filter(Bonds.ANYBODY::equals).isPresent();
        boolean plain = anybody
                || pointsBack && own.filter(indicator.counts()::contains).isPresent()
                || own.map(noun -> noun.equals(indicator.unit().orElse(""))).orElse(pointsBack);
        boolean counted = anybody || own.map(indicator.counts()::contains).orElse(true);
        return plain && !Bonds.isBareOne(quantity) && counted
                ? Optional.of(new Bond(
                        indicator,
                        Optional.empty(),
                        Optional.empty(),
                        Bonds.LOOSEST,
                        Ground.INDICATOR_CARRIED_ON,
                        earlier.number().from()))
                : Optional.empty();
    }
}
