package org.jejak.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jejak.extract.number.Quantity;
import org.jejak.model.Ground;
import org.jejak.pack.Indicator;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Finds the indicator that explains a quantity: the one whose trigger is tied to it most closely. One text, one thread. */
final class Bonds {

    /** The class of words for people of any kind: "11.000 orang" may be the soldiers just named. */
    static final String ANYBODY = "person";

    private static final int LOOSEST = 22;
    private static final int LOOSEST_WITHOUT_NOUN = 12;
    /** "Two dead", "tiga hilang": a small number without a noun counts what stands right beside it. */
    private static final int LOOSEST_SMALL = 3;
    /** "One" alone refers, it does not count. */
    private static final int NEVER = -1;

    private static final int FARTHEST_NUMBER_OF = 6;

    private final Text text;
    private final Sentence sentence;
    private final List<Indicator> indicators;
    private final Closeness closeness;
    private final Partitions partitions;

    Bonds(Text text, Sentence sentence, List<Indicator> indicators, List<Quantity> quantities) {
        this.text = text;
        this.sentence = sentence;
        this.indicators = indicators;
        this.closeness = new Closeness(text, sentence, quantities);
        this.partitions = new Partitions(text);
    }

    /** @param nounBefore the nearest noun before the number, where none follows it: it widens the reach, if it is counted */
    Optional<Bond> closest(Quantity quantity, List<Trigger> triggers, Optional<String> nounBefore) {
        Bond best = null;
        for (Trigger trigger : triggers) {
            if (trigger.indicators().isEmpty()) {
                continue;
            }
            int cost = closeness.cost(quantity, trigger);
            for (Indicator indicator : trigger.indicators()) {
                Optional<String> noun = nounBefore.filter(indicator.counts()::contains);
                boolean fits = counts(indicator, quantity, noun)
                        && (quantity.noun().isPresent() || noun.isPresent() || indicator.impliesNoun())
                        && !isRuledOut(indicator, trigger, quantity, triggers);
                if (fits && cost <= limit(quantity, noun) && (best == null || cost < best.cost())) {
                    best = new Bond(indicator, Optional.of(trigger), noun, cost, Ground.INDICATOR_TRIGGER, -1);
                }
            }
        }
        return best == null ? alone(quantity, nounBefore) : Optional.of(among(quantity, triggers, best));
    }

    /** "40 of the 90 dead have been identified": what became of some of the dead says more than that they are dead. */
    private Bond among(Quantity quantity, List<Trigger> triggers, Bond best) {
        int end = quantity.nounAt()
                .map(range -> Math.max(range.to(), quantity.to()))
                .orElse(quantity.to());
        Set<String> whole = best.trigger()
                .filter(noun -> noun.tokens().from() >= quantity.to())
                .map(Trigger::concepts)
                .orElse(Set.of());
        for (Trigger trigger : triggers) {
            for (Indicator indicator : trigger.indicators()) {
                boolean some =
                        trigger.tokens().from() >= end && indicator.among().containsAll(whole);
                if (some && !whole.isEmpty() && partitions.tells(quantity.from(), end, trigger.tokens())) {
                    return new Bond(
                            indicator, Optional.of(trigger), best.noun(), best.cost(), Ground.INDICATOR_AMONG, -1);
                }
            }
        }
        return best;
    }

    /**
     * An indicator that was in question too.
     *
     * @param ground why it is not the figure's
     */
    record Rival(Indicator indicator, Trigger trigger, int cost, Ground ground) {}

    /** Those that a word of the sentence speaks for and that did not win: those that count the same thing first, then the closest. */
    List<Rival> rivals(Quantity quantity, List<Trigger> triggers, Optional<String> nounBefore, Bond bond) {
        List<Rival> rivals = new ArrayList<>();
        for (Indicator indicator : indicators) {
            Rival closest = null;
            for (Trigger trigger : triggers) {
                boolean speaks = trigger.indicators().contains(indicator) && indicator != bond.indicator();
                int cost = speaks ? closeness.cost(quantity, trigger) : Integer.MAX_VALUE;
                if (speaks && (closest == null || cost < closest.cost())) {
                    Optional<String> noun = nounBefore.filter(indicator.counts()::contains);
                    Ground ground = !counts(indicator, quantity, noun)
                            ? Ground.RIVAL_COUNTS_OTHERS
                            : isRuledOut(indicator, trigger, quantity, triggers)
                                    ? Ground.RIVAL_OVERRULED
                                    : cost > bond.cost() ? Ground.RIVAL_FARTHER : Ground.RIVAL_LATER;
                    closest = new Rival(indicator, trigger, cost, ground);
                }
            }
            if (closest != null) {
                rivals.add(closest);
            }
        }
        rivals.sort(Comparator.comparing((Rival rival) -> rival.ground() == Ground.RIVAL_COUNTS_OTHERS)
                .thenComparingInt(Rival::cost));
        return rivals;
    }

    private static int limit(Quantity quantity, Optional<String> noun) {
        if (quantity.noun().isPresent()) {
            return LOOSEST;
        }
        boolean small =
                quantity.max().map(max -> max.compareTo(BigDecimal.TEN) < 0).orElse(false);
        boolean bare = small && quantity.from() == quantity.number().from();
        return isBareOne(quantity) ? NEVER : bare ? LOOSEST_SMALL : noun.isPresent() ? LOOSEST : LOOSEST_WITHOUT_NOUN;
    }

    private static boolean isBareOne(Quantity quantity) {
        return quantity.noun().isEmpty()
                && quantity.from() == quantity.number().from()
                && quantity.max()
                        .filter(max -> max.compareTo(BigDecimal.ONE) == 0)
                        .isPresent();
    }

    /** Its own noun is enough, or the one that the words for a number name: "the number of troops at 11,000". */
    private Optional<Bond> alone(Quantity quantity, Optional<String> nounBefore) {
        if (quantity.noun().isEmpty() && nounBefore.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> noun = quantity.noun().or(() -> nounBefore.filter(before -> isNumberOf(quantity)));
        for (Indicator indicator : indicators) {
            if (indicator.alone() && noun.filter(indicator.counts()::contains).isPresent()) {
                return Optional.of(new Bond(indicator, Optional.empty(), noun, LOOSEST, Ground.INDICATOR_NOUN, -1));
            }
        }
        return Optional.empty();
    }

    private boolean isNumberOf(Quantity quantity) {
        int from = Math.max(sentence.from(), quantity.from() - FARTHEST_NUMBER_OF);
        return !text.annotations().within(from, quantity.from(), "anaphor").isEmpty();
    }

    private static boolean counts(Indicator indicator, Quantity quantity, Optional<String> before) {
        boolean same =
                before.isPresent() && quantity.noun().filter(ANYBODY::equals).isPresent();
        return same || quantity.noun().map(indicator.counts()::contains).orElse(true);
    }

    /** Whether a concept that the indicator gives way to stands right beside its trigger, or nearer to the number. */
    private boolean isRuledOut(Indicator indicator, Trigger trigger, Quantity quantity, List<Trigger> triggers) {
        int cost = closeness.cost(quantity, trigger);
        for (Trigger other : triggers) {
            boolean near =
                    other != trigger && (Closeness.gap(other, trigger) <= 1 || closeness.cost(quantity, other) <= cost);
            if (near && !Collections.disjoint(indicator.unless(), other.concepts())) {
                return true;
            }
        }
        return false;
    }

    /** The bond with the indicator of an earlier figure that the sentence goes on counting. */
    static Optional<Bond> carriedOn(Quantity quantity, FigureReader.Bonded earlier, boolean pointsBack) {
        Indicator indicator = earlier.bond().indicator();
        boolean plain = quantity.noun()
                .map(noun -> noun.equals(indicator.unit().orElse("")))
                .orElse(pointsBack);
        return plain
                        && !isBareOne(quantity)
                        && quantity.noun().map(indicator.counts()::contains).orElse(true)
                ? Optional.of(new Bond(
                        indicator,
                        Optional.empty(),
                        Optional.empty(),
                        LOOSEST,
                        Ground.INDICATOR_CARRIED_ON,
                        earlier.quantity().number().from()))
                : Optional.empty();
    }

    /** The bond that a quantity takes over from another of its sentence, as the members of a list do. */
    Optional<Bond> shared(Quantity quantity, Optional<Bond> neighbour, Quantity other) {
        if (neighbour.isEmpty() || isBareOne(quantity)) {
            return Optional.empty();
        }
        Indicator indicator = neighbour.get().indicator();
        boolean counted = quantity.noun().map(indicator.counts()::contains).orElse(true);
        boolean listed = other.from() < quantity.from()
                ? closeness.isList(other.to(), quantity.from())
                : closeness.isList(quantity.to(), other.from());
        return counted && listed
                ? Optional.of(new Bond(
                        indicator,
                        neighbour.get().trigger(),
                        Optional.empty(),
                        LOOSEST,
                        Ground.INDICATOR_LISTED,
                        other.number().from()))
                : Optional.empty();
    }
}
