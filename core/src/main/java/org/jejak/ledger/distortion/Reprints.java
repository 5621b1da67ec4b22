package org.jejak.ledger.distortion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jejak.ledger.distortion.Distortion.Type;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Figure;

/**
 * Finds numbers that are printed again, as of a later day, as if they still held: a party's own weeks later or after it had counted anew,
 * and one that nobody is named for after others had counted more. A party's number told again within weeks should keep its hedge.
 * Immutable; any thread.
 */
final class Reprints {

    /** So many days later a count that still grows would have grown. */
    private static final int STALE = 30;

    /** So many days after a party counted anew its older number is out of date. */
    private static final int RECOUNTED = 3;

    /** By so much more others must have counted: a number and its rounding are one. */
    private static final BigDecimal MORE = new BigDecimal("1.05");

    private final Story story;

    Reprints(Story story) {
        this.story = story;
    }

    List<Distortion> in(Collection<Origin> origins) {
        Map<List<Object>, List<Origin>> byParty = new TreeMap<>(Comparator.comparing(List::toString));
        Map<List<Object>, List<Origin>> byPeople = new TreeMap<>(Comparator.comparing(List::toString));
        for (Origin origin : origins) {
            Figure figure = origin.figure();
            Optional<String> over =
                    figure.scope().actor().or(() -> figure.scope().place());
            if (origin.party().isPresent()
                    && origin.when().isPresent()
                    && story.accumulates(figure.indicator())
                    && !figure.value().modifier().isVague()) {
                byParty.computeIfAbsent(
                                List.of(
                                        figure.indicator(),
                                        story.matter(origin.party().get()),
                                        figure.scope().actor()),
                                key -> new ArrayList<>())
                        .add(origin);
                over.ifPresent(
                        whose -> byPeople.computeIfAbsent(List.of(figure.indicator(), whose), key -> new ArrayList<>())
                                .add(origin));
            }
        }
        List<Distortion> found = new ArrayList<>();
        byParty.values().forEach(series -> ownSeries(inTime(series), found));
        byPeople.values().forEach(series -> outgrown(inTime(series), found));
        return found;
    }

    private static List<Origin> inTime(List<Origin> series) {
        series.sort(Comparator.comparing(Reprints::day).thenComparing(Origin::id));
        return series;
    }

    /** One party's numbers: a number that comes back is measured by its last print. */
    private void ownSeries(List<Origin> series, List<Distortion> found) {
        Map<BigDecimal, Origin> last = new HashMap<>();
        Map<Object, Origin> recounted = new HashMap<>();
        for (Origin after : series) {
            Origin before = last.put(number(after), after);
            Origin between = recounted.get(scope(after));
            if (before != null && story.kin(party(before), party(after))) {
                boolean anew = between != null
                        && story.kin(party(between), party(after))
                        && isApart(before, between, 1)
                        && isApart(between, after, RECOUNTED)
                        && scope(before).equals(scope(after));
                if (isApart(before, after, STALE) || anew) {
                    note(Type.STALE_AS_NEW, before, after, found);
                } else {
                    Hedges.changed(before.figure(), after.figure())
                            .filter(type -> type == Type.HEDGE_CHANGED || type == Type.HEDGE_LOST)
                            .filter(type -> isApart(before, after, 1))
                            .ifPresent(type -> restated(type, before, after, found));
                }
            }
            if (between == null || !number(between).equals(number(after))) {
                recounted.put(scope(after), after);
            }
        }
    }

    /** Whose people they are, where, and who of them. */
    private static Object scope(Origin origin) {
        return List.of(
                origin.figure().scope().place(),
                origin.figure().unit(),
                origin.figure().scope().actor());
    }

    /** Numbers of a whole matter: what an unknown party gives as of today was somebody's, and others have since counted more. */
    private void outgrown(List<Origin> series, List<Distortion> found) {
        Map<BigDecimal, Origin> first = new HashMap<>();
        Origin most = null;
        for (Origin after : series) {
            Origin before = first.putIfAbsent(number(after), after);
            if (before != null
                    && most != null
                    && isApart(before, after, STALE)
                    && isApart(before, most, 1)
                    && !story.isKnown(party(after))
                    && !story.kin(party(before), party(after))
                    && number(most).compareTo(number(after).multiply(MORE)) > 0) {
                note(Type.STALE_AS_NEW, before, after, found);
            }
            if (most == null || number(most).compareTo(number(after)) < 0) {
                most = after;
            }
        }
    }

    private static void note(Type type, Origin before, Origin after, List<Distortion> found) {
        found.add(new Distortion(
                type,
                before.echoes().get(0).claim(),
                after.echoes().get(0).claim(),
                day(before).toString(),
                day(after).toString()));
    }

    private static void restated(Type type, Origin before, Origin after, List<Distortion> found) {
        found.add(new Distortion(
                type,
                before.echoes().get(0).claim(),
                after.echoes().get(0).claim(),
                Hedges.of(before.figure()),
                Hedges.of(after.figure())));
    }

    private static boolean isApart(Origin before, Origin after, int days) {
        return ChronoUnit.DAYS.between(day(before), day(after)) >= days;
    }

    /** The number, or the lowest that it may be. */
    private static BigDecimal number(Origin origin) {
        return origin.figure()
                .value()
                .min()
                .filter(min -> min.signum() > 0)
                .or(() -> origin.figure().value().max())
                .map(BigDecimal::stripTrailingZeros)
                .orElse(BigDecimal.ZERO);
    }

    private static String party(Origin origin) {
        return origin.party().orElseThrow();
    }

    private static LocalDate day(Origin origin) {
        return origin.when().orElseThrow().last();
    }
}
