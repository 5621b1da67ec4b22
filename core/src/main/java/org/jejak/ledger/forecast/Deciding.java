package org.jejak.ledger.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Period;
import org.jejak.ledger.forecast.Foretold.Outcome;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Claim;
import org.jejak.model.Event;
import org.jejak.model.Figure;
import org.jejak.model.Interval;
import org.jejak.model.Modality;
import org.jejak.model.Stance;
import org.jejak.model.Transfer;

/** Looks for the claims that decide what came of an expectation. For one list of claims; immutable. */
final class Deciding {

    private final Story story;
    private final Kindred kindred;
    private final Map<String, List<ClaimEntry>> told = new HashMap<>();
    private final Map<String, List<Foretold>> expected = new HashMap<>();

    Deciding(List<Foretold> all, Collection<ClaimEntry> claims, Story story, Kindred kindred) {
        this.story = story;
        this.kindred = kindred;
        for (ClaimEntry entry : claims) {
            if (isTold(entry.claim())) {
                told.computeIfAbsent(kindred.of(entry.claim().indicator()), id -> new ArrayList<>())
                        .add(entry);
            }
        }
        told.values()
                .forEach(entries -> entries.sort(Comparator.comparing(
                                (ClaimEntry entry) -> Forecasts.day(entry).orElse(LocalDate.MAX))
                        .thenComparing(ClaimEntry::id)));
        all.forEach(each ->
                expected.computeIfAbsent(matter(each), id -> new ArrayList<>()).add(each));
    }

    /** Something that is said to be so already. */
    private static boolean isTold(Claim claim) {
        Modality modality = claim.voice().modality();
        return (claim instanceof Event || claim instanceof Transfer || claim instanceof Figure)
                && (modality == Modality.ACTUAL || modality == Modality.ESTIMATED);
    }

    private String matter(Foretold foretold) {
        return kindred.of(foretold.forecast().indicator());
    }

    Foretold decided(Foretold open) {
        List<ClaimEntry> so = new ArrayList<>();
        List<ClaimEntry> not = new ArrayList<>();
        for (ClaimEntry entry : told.getOrDefault(matter(open), List.of())) {
            if (isLater(entry, open) && isOfSame(entry.claim(), open)) {
                weigh(entry, open, so, not);
            }
        }
        if (!so.isEmpty()) {
            return open.resolved(Outcome.CAME_TRUE, so);
        }
        if (!not.isEmpty()) {
            return open.resolved(Outcome.DID_NOT, not);
        }
        return expected.getOrDefault(matter(open), List.of()).stream()
                .filter(other -> overtakes(other, open))
                .min(Comparator.comparing(
                                (Foretold other) -> other.made().orElseThrow().first())
                        .thenComparing(Foretold::id))
                .map(other -> open.resolved(
                        Outcome.OVERTAKEN, List.of(other.echoes().get(0).claim())))
                .orElse(open);
    }

    /** Whether a claim says that it is so, or that it is not so. What is silent on both decides nothing. */
    private static void weigh(ClaimEntry entry, Foretold open, List<ClaimEntry> so, List<ClaimEntry> not) {
        Stance stance = entry.claim().voice().stance();
        boolean asserted = stance == Stance.ASSERTS || stance == Stance.CONFIRMS;
        boolean expectedNot = open.forecast().voice().stance() == Stance.DENIES;
        Optional<Period> time = time(entry);
        boolean tooLate = open.due().isPresent()
                && time.isPresent()
                && time.get().first().isAfter(open.due().get().last());
        if (asserted && (time.isPresent() || open.forecast().value().isPresent())) {
            (tooLate == expectedNot ? so : not).add(entry);
        } else if (stance == Stance.DENIES && isPast(open, entry)) {
            (expectedNot ? so : not).add(entry);
        }
    }

    /** Whether the time for which it was expected had passed when the article came out. */
    private static boolean isPast(Foretold open, ClaimEntry entry) {
        Optional<LocalDate> day = Forecasts.day(entry);
        return open.due().isPresent()
                && day.isPresent()
                && day.get().isAfter(open.due().get().last());
    }

    private static Optional<Period> time(ClaimEntry entry) {
        return entry.claim().scope().time().flatMap(Period::of);
    }

    /** Printed after the expectation, and of no time before it. */
    private static boolean isLater(ClaimEntry entry, Foretold open) {
        Optional<LocalDate> day = Forecasts.day(entry);
        Optional<Period> time = time(entry);
        return day.isPresent()
                && open.made().isPresent()
                && day.get().isAfter(open.made().get().last())
                && (time.isEmpty()
                        || !time.get().last().isBefore(open.made().get().first()));
    }

    private static boolean isOfSame(Claim claim, Foretold open) {
        boolean parties =
                Forecasts.agree(claim.scope().actor(), open.forecast().scope().actor())
                        && Forecasts.agree(
                                claim.scope().target(), open.forecast().scope().target());
        Optional<Interval> value = open.forecast().value();
        boolean number = value.isEmpty() || claim instanceof Figure figure && overlap(value.get(), figure.value());
        return parties && number;
    }

    private static boolean overlap(Interval one, Interval other) {
        return isAtMost(one.min(), other.max()) && isAtMost(other.min(), one.max());
    }

    private static boolean isAtMost(Optional<BigDecimal> low, Optional<BigDecimal> high) {
        return low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) <= 0;
    }

    /** The same party later expects the same thing otherwise. */
    private boolean overtakes(Foretold later, Foretold earlier) {
        boolean after = later.made().isPresent()
                && earlier.made().isPresent()
                && later.made().get().first().isAfter(earlier.made().get().last());
        boolean kin = later.party().isPresent()
                && earlier.party().isPresent()
                && story.kin(later.party().get(), earlier.party().get());
        return after
                && kin
                && Forecasts.agree(
                        later.forecast().scope().actor(),
                        earlier.forecast().scope().actor())
                && (!Forecasts.agree(
                                later.forecast().value(), earlier.forecast().value())
                        || !Forecasts.agree(later.due(), earlier.due())
                        || later.forecast().voice().stance()
                                != earlier.forecast().voice().stance());
    }
}
