package org.jejak.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    /** The class of words that say no more than that something is counted. */
    static final String PIECE = "piece";

    private static final String MEN = "man";

    static final int LOOSEST = 22;
    /** "Corrected the toll of the slide in …, from 31 to 24": the ends of a change stand behind all that tells of what. */
    private static final int LOOSEST_CHANGE = 2 * LOOSEST;

    private static final int LOOSEST_WITHOUT_NOUN = 12;
    /** "Two dead", "tiga hilang": a small number without a noun counts what stands right beside it. */
    private static final int LOOSEST_SMALL = 3;
    /** "One" alone refers, it does not count. */
    private static final int NEVER = -1;

    private static final int FARTHEST_NUMBER_OF = 9;

    private final Text text;
    private final Sentence sentence;
    private final List<Indicator> indicators;
    private final Closeness closeness;
    private final Partitions partitions;
    /** By a part, the whole that it is of. */
    private final Map<Quantity, Quantity> wholes = new HashMap<>();

    private final Set<Quantity> ofParts = new HashSet<>();

    Bonds(Text text, Sentence sentence, List<Indicator> indicators, List<Quantity> quantities) {
        this.text = text;
        this.sentence = sentence;
        this.indicators = indicators;
        this.closeness = new Closeness(text, sentence, quantities);
        this.partitions = new Partitions(text);
        for (int i = 0; i + 1 < quantities.size(); i++) {
            Quantity part = quantities.get(i);
            partitions.wholeOf(part, quantities.get(i + 1)).ifPresent(whole -> {
                wholes.put(part, whole);
                ofParts.add(whole);
            });
        }
    }

    /** @param before the nearest noun before the number, where none follows it: it widens the reach, if it is counted */
    Optional<Bond> closest(Quantity quantity, List<Trigger> triggers, Optional<String> before) {
        Bond best = null;
        boolean hasPart = ofParts.contains(quantity);
        Quantity whole = wholes.getOrDefault(quantity, quantity);
        Optional<String> nounBefore = quantity.noun().isEmpty() && whole.noun().isPresent()
                ? whole.noun()
                : before.filter(noun -> !isTollOf(quantity));
        for (Trigger trigger : triggers) {
            boolean behind = trigger.tokens().from() >= PartClauses.behind(whole);
            int tie = closeness.cost(behind ? whole : quantity, trigger);
            int cost = isNumberOf(trigger) ? tie / 2 : tie;
            if (cost > LOOSEST_CHANGE || partitions.tellsOfPart(quantity, hasPart, trigger, sentence)) {
                continue;
            }
            for (Indicator indicator : trigger.indicators()) {
                Optional<String> noun = nounBefore.filter(indicator.counts()::contains);
                boolean fits = counts(indicator, quantity, noun)
                        && (quantity.noun().isPresent() || noun.isPresent() || indicator.impliesNoun())
                        && !isRuledOut(indicator, trigger, quantity, triggers);
                if (fits && cost <= limit(quantity, noun, trigger) && (best == null || cost < best.cost())) {
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
                if (some
                        && !whole.isEmpty()
                        && !isRuledOut(indicator, trigger, quantity, triggers)
                        && partitions.tells(quantity.from(), end, trigger.tokens())) {
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

    private int limit(Quantity quantity, Optional<String> noun, Trigger trigger) {
        boolean change = quantity.from() > 0 && text.annotations().isOver(quantity.from() - 1, "range.change");
        if (change && (quantity.noun().isPresent() || noun.isPresent())) {
            return LOOSEST_CHANGE;
        }
        if (quantity.noun().isPresent()) {
            return LOOSEST;
        }
        boolean small =
                quantity.max().map(max -> max.compareTo(BigDecimal.TEN) < 0).orElse(false);
        boolean bare = small
                && !wholes.containsKey(quantity)
                && quantity.from() == quantity.number().from();
        if (refers(quantity)) {
            return NEVER;
        }
        boolean near = noun.isPresent() || isNumberOf(trigger) || isAmount(quantity);
        return bare ? LOOSEST_SMALL : near ? LOOSEST : LOOSEST_WITHOUT_NOUN;
    }

    /** "One" alone refers; "one more", "one other" count. */
    private boolean refers(Quantity quantity) {
        int next = quantity.to();
        boolean further = next < sentence.to()
                && (text.annotations().at(next, "additional").isPresent()
                        || text.annotations().at(next, "noun.other").isPresent());
        return isBareOne(quantity) && !further;
    }

    /** "The dead: the mayor puts them at 23": the words say outright that a number follows. */
    private boolean isAmount(Quantity quantity) {
        return quantity.from() > sentence.from() && text.annotations().isOver(quantity.from() - 1, "amounts");
    }

    static boolean isBareOne(Quantity quantity) {
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
        Optional<String> noun = quantity.noun()
                .filter(named -> !isCounter(named))
                .or(() -> nounBefore.filter(before -> isNumberOf(quantity)));
        for (Indicator indicator : indicators) {
            if (noun.filter(indicator.alone()::contains).isPresent()) {
                return Optional.of(new Bond(indicator, Optional.empty(), noun, LOOSEST, Ground.INDICATOR_NOUN, -1));
            }
        }
        return Optional.empty();
    }

    private boolean isNumberOf(Quantity quantity) {
        int from = Math.max(sentence.from(), quantity.from() - FARTHEST_NUMBER_OF);
        return !text.annotations().within(from, quantity.from(), "anaphor").isEmpty()
                || !text.annotations().within(from, quantity.from(), "amounts").isEmpty();
    }

    /** "1,200 women and 900 children within a death toll of 5,000": a toll counts all, not those who were named before. */
    private boolean isTollOf(Quantity quantity) {
        return quantity.noun().isEmpty()
                && quantity.from() > sentence.from()
                && text.annotations()
                        .over(quantity.from() - 1, "anaphor")
                        .filter(toll -> toll.length() > 1 && toll.to() == quantity.from())
                        .isPresent();
    }

    /** "The number of deaths", "of villagers killed": whatever number comes is theirs. */
    private boolean isNumberOf(Trigger trigger) {
        int before = trigger.tokens().from() - 1;
        while (before > sentence.from() && text.annotations().isOver(before, "noun")) {
            before--;
        }
        return before >= sentence.from() && text.annotations().isOver(before, "amounts");
    }

    /** Words that stand for a noun named before: "11.000 orang" or men for the soldiers, "300 unit" for the houses. */
    static boolean isCounter(String noun) {
        return noun.equals(ANYBODY) || noun.equals(MEN) || noun.equals(PIECE);
    }

    private static boolean counts(Indicator indicator, Quantity quantity, Optional<String> before) {
        boolean same =
                before.isPresent() && quantity.noun().filter(Bonds::isCounter).isPresent();
        boolean counted =
                same || quantity.noun().map(indicator.counts()::contains).orElse(true);
        return counted;
    }

    /** Whether a concept that the indicator gives way to stands right beside its trigger, or nearer to the number. */
    private boolean isRuledOut(Indicator indicator, Trigger trigger, Quantity quantity, List<Trigger> triggers) {
        int cost = closeness.cost(quantity, trigger);
        for (Trigger other : triggers) {
            boolean near =
                    other != trigger && (Closeness.gap(other, trigger) <= 1 || closeness.cost(quantity, other) <= cost);
            if ((near || closeness.isMainBehind(trigger, other))
                    && !Collections.disjoint(indicator.unless(), other.concepts())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun says no more of what is counted than the indicator does. */
    static boolean isPlain(String noun, Indicator indicator, boolean pointsBack) {
        return noun.equals(indicator.unit().orElse(""))
                || pointsBack && indicator.counts().contains(noun)
                || pointsBack && (noun.equals(PIECE) || noun.equals(ANYBODY) && indicator.countsPeople());
    }

    /** Whether the indicator counts what the noun names, or the noun may stand for that. */
    static boolean isCountedBy(String noun, Indicator indicator) {
        return indicator.counts().contains(noun)
                || noun.equals(PIECE)
                || noun.equals(ANYBODY) && indicator.countsPeople();
    }

    /** What ties the members of a list. */
    Lists lists() {
        return new Lists(text, sentence, indicators, closeness, partitions, wholes);
    }
}
