package org.jejak.extract.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.extract.number.Quantity;
import org.jejak.model.Ground;
import org.jejak.pack.Indicator;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Gives a number that its own sentence does not explain the indicator of a figure that it goes on counting. One text, one thread. */
final class CarriedOn {

    /** So many sentences later a figure may still be carried on. */
    private static final int CARRIED = 2;

    private static final int FARTHEST_NAME = 6;
    /** 670 and 670 are one count; 5 and 5 may be two. */
    private static final BigDecimal TELLING = BigDecimal.valueOf(20);

    private final Text text;
    private final Ellipsis ellipsis;
    /** By value, the first figure with it; empty where figures of two kinds have it. */
    private final Map<BigDecimal, Optional<Earlier>> byValue = new HashMap<>();

    private Optional<Earlier> last = Optional.empty();

    CarriedOn(Text text) {
        this.text = text;
        this.ellipsis = new Ellipsis(text);
    }

    /**
     * @param number first token of its number
     * @param measured whether it is so many per cent, and no count
     */
    private record Earlier(Indicator indicator, Sentence sentence, int number, boolean measured) {}

    private Earlier earlier(Indicator indicator, Sentence sentence, Quantity quantity) {
        boolean measured = quantity.nounAt()
                .flatMap(at -> text.annotations().at(at.from(), "measure"))
                .isPresent();
        return new Earlier(indicator, sentence, quantity.number().from(), measured);
    }

    /** Figures are told in text order. */
    void told(FigureReader.Bonded bonded) {
        Earlier earlier = earlier(bonded.bond().indicator(), bonded.sentence(), bonded.quantity());
        last = Optional.of(earlier);
        telling(bonded.quantity().min()).ifPresent(value -> remember(value, earlier));
        telling(bonded.quantity().max()).ifPresent(value -> remember(value, earlier));
    }

    private void remember(BigDecimal value, Earlier earlier) {
        byValue.merge(
                value,
                Optional.of(earlier),
                (first, second) -> first.filter(one -> one.indicator() == earlier.indicator()));
    }

    private static Optional<BigDecimal> telling(Optional<BigDecimal> end) {
        return end.filter(value -> value.compareTo(TELLING) >= 0).map(BigDecimal::stripTrailingZeros);
    }

    /**
     * A sentence that says nothing of what it counts, or one of its numbers, goes on with a figure before.
     *
     * @return whether any does
     */
    boolean into(Sentence sentence, List<Quantity> counts, Map<Quantity, Bond> bound) {
        boolean silent = bound.isEmpty();
        int explained = bound.size();
        Optional<Earlier> before = last.filter(earlier -> distance(earlier, sentence) <= CARRIED);
        for (Quantity quantity : counts) {
            Bond bond = bound.get(quantity);
            if (bond != null
                    && bond.ground() == Ground.INDICATOR_NOUN
                    && quantity.noun().isEmpty()) {
                bond = repeated(sentence, quantity).orElse(bond);
            }
            if (bond == null) {
                bond = goingOn(sentence, quantity, before, silent)
                        .or(() -> repeated(sentence, quantity))
                        .orElse(null);
            }
            if (bond != null) {
                bound.put(quantity, bond);
                before = Optional.of(earlier(bond.indicator(), sentence, quantity));
            }
        }
        return bound.size() > explained;
    }

    private int distance(Earlier earlier, Sentence sentence) {
        return text.sentenceNumberAt(sentence.from())
                - text.sentenceNumberAt(earlier.sentence().from());
    }

    private Optional<Bond> goingOn(Sentence sentence, Quantity quantity, Optional<Earlier> before, boolean silent) {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Earlier earlier = before.get();
        if (ellipsis.isShare(quantity)
                || ellipsis.isPart(sentence, quantity)
                || ellipsis.isAnswer(sentence, quantity)) {
            return bond(quantity, earlier, true, Ground.INDICATOR_CARRIED_ON);
        }
        boolean given = ellipsis.isGiven(sentence, quantity);
        boolean pointsBack = silent
                ? pointsBack(sentence, quantity)
                : earlier.sentence() == sentence && isNamedAgain(earlier, sentence, quantity);
        boolean same = (given || silent || pointsBack)
                && quantity.noun()
                        .map(noun -> Bonds.isPlain(noun, earlier.indicator(), given || pointsBack))
                        .orElse(given || pointsBack);
        return same && !pointsElsewhere(sentence, quantity, earlier)
                ? bond(quantity, earlier, false, Ground.INDICATOR_CARRIED_ON)
                : Optional.empty();
    }

    /** "The figure of 30,000 is invented": a number alone that a figure has told is that figure again. */
    Optional<Bond> repeated(Sentence sentence, Quantity quantity) {
        return telling(quantity.min())
                .flatMap(value -> byValue.getOrDefault(value, Optional.empty()))
                .filter(earlier -> ellipsis.standsAlone(sentence, quantity))
                .flatMap(earlier -> bond(quantity, earlier, false, Ground.INDICATOR_REPEATED));
    }

    private static Optional<Bond> bond(Quantity quantity, Earlier earlier, boolean ofOne, Ground ground) {
        Indicator indicator = earlier.indicator();
        boolean counted =
                quantity.noun().map(noun -> Bonds.isCountedBy(noun, indicator)).orElse(!earlier.measured());
        return counted && (ofOne || !Bonds.isBareOne(quantity))
                ? Optional.of(new Bond(
                        indicator, Optional.empty(), Optional.empty(), Bonds.LOOSEST, ground, earlier.number()))
                : Optional.empty();
    }

    /** "…, the real figure exceeds 100": named after the figure before it in the sentence. */
    private boolean isNamedAgain(Earlier earlier, Sentence sentence, Quantity quantity) {
        int from = Math.max(earlier.number(), quantity.from() - FARTHEST_NAME);
        return ellipsis.standsAlone(sentence, quantity)
                && !text.annotations().within(from, quantity.from(), "anaphor").isEmpty();
    }

    /** "The toll …", or an estimate right before the number. */
    private boolean pointsBack(Sentence sentence, Quantity quantity) {
        return !text.annotations()
                        .within(sentence.from(), quantity.from(), "anaphor")
                        .isEmpty()
                || !text.annotations()
                        .within(Math.max(sentence.from(), quantity.from() - 4), quantity.from(), "cue.noun")
                        .isEmpty();
    }

    /** "The number of troops": the words for a figure name a noun that the figure before does not count. */
    private boolean pointsElsewhere(Sentence sentence, Quantity quantity, Earlier earlier) {
        List<Match> anaphors = text.annotations().within(sentence.from(), quantity.from(), "anaphor");
        if (anaphors.isEmpty()) {
            return false;
        }
        int from = anaphors.get(anaphors.size() - 1).to();
        return text.annotations().within(from, quantity.from(), "noun").stream()
                .anyMatch(noun -> !earlier.indicator().counts().contains(noun.value()));
    }
}
