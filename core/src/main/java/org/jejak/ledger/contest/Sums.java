package org.jejak.ledger.contest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Figure;

/**
 * Finds figures of one article that add up to another of it: a breakdown told in a row, or the parts that a topic pack declares.
 * Work is linear in the figures of the article.
 */
final class Sums {

    /** No breakdown in a report has more parts. */
    private static final int MOST_PARTS = 8;

    /** Of one part so many numbers are tried. */
    private static final int PRINTS = 3;

    private final Story story;

    Sums(Story story) {
        this.story = story;
    }

    /** @param figures of one article, in text order */
    List<Contest> in(List<ClaimEntry> figures) {
        Map<List<Object>, Contest> found = new LinkedHashMap<>();
        Map<BigDecimal, List<ClaimEntry>> totals = new HashMap<>();
        for (ClaimEntry entry : figures) {
            point(entry)
                    .ifPresent(number -> totals.computeIfAbsent(number, n -> new ArrayList<>())
                            .add(entry));
        }
        Map<String, List<ClaimEntry>> byIndicator = new LinkedHashMap<>();
        figures.forEach(entry -> byIndicator
                .computeIfAbsent(entry.claim().indicator(), name -> new ArrayList<>())
                .add(entry));
        byIndicator.values().forEach(row -> rows(row, totals, found));
        rows(figures, totals, found);
        declared(byIndicator, found);
        return List.copyOf(found.values());
    }

    /** Numbers told one after another whose sum stands in the article too. */
    private void rows(
            List<ClaimEntry> row, Map<BigDecimal, List<ClaimEntry>> totals, Map<List<Object>, Contest> found) {
        for (int from = 0; from < row.size(); from++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int to = from; to < Math.min(row.size(), from + MOST_PARTS); to++) {
                Optional<BigDecimal> number = point(row.get(to));
                if (number.isEmpty() || number.get().signum() == 0 || repeats(row, from, to)) {
                    break;
                }
                sum = sum.add(number.get());
                List<ClaimEntry> parts = row.subList(from, to + 1);
                if (parts.size() > 1) {
                    totals.getOrDefault(sum.stripTrailingZeros(), List.of()).stream()
                            .filter(total -> !parts.contains(total) && isTotal(total, parts))
                            .findFirst()
                            .ifPresent(total -> note(parts, total, found));
                }
            }
        }
    }

    private static boolean repeats(List<ClaimEntry> row, int from, int to) {
        return to > from && point(row.get(to)).equals(point(row.get(to - 1)));
    }

    /** The parts count the same as the total, or are declared as its parts, or stand right beside it. */
    private boolean isTotal(ClaimEntry total, List<ClaimEntry> parts) {
        String counted = total.claim().indicator();
        boolean alike = parts.stream()
                .map(part -> part.claim().indicator())
                .allMatch(indicator ->
                        indicator.equals(counted) || story.parts(counted).contains(indicator));
        return alike || isBeside(total, parts);
    }

    private static final int NEAR = 200;

    private static boolean isBeside(ClaimEntry total, List<ClaimEntry> parts) {
        int place = total.claim().quote().span().start();
        int first = parts.get(0).claim().quote().span().start();
        int last = parts.get(parts.size() - 1).claim().quote().span().end();
        return place > first - NEAR && place < last + NEAR;
    }

    /** One figure for each declared part, of kin, whose sum may be the whole. */
    private void declared(Map<String, List<ClaimEntry>> byIndicator, Map<List<Object>, Contest> found) {
        byIndicator.forEach((indicator, totals) -> {
            List<String> parts = story.parts(indicator).stream().sorted().toList();
            if (parts.size() < 2 || !parts.stream().allMatch(byIndicator::containsKey)) {
                return;
            }
            for (ClaimEntry total : totals) {
                List<List<ClaimEntry>> choices = List.of(List.of());
                for (String part : parts) {
                    choices = with(choices, nearest(total, byIndicator.getOrDefault(part, List.of())));
                }
                choices.stream()
                        .filter(chosen -> mayAddUp(chosen, total))
                        .forEach(chosen -> note(chosen, total, found));
            }
        });
    }

    private static List<List<ClaimEntry>> with(List<List<ClaimEntry>> choices, List<ClaimEntry> parts) {
        List<List<ClaimEntry>> longer = new ArrayList<>();
        for (List<ClaimEntry> chosen : choices) {
            for (ClaimEntry part : parts) {
                longer.add(Stream.concat(chosen.stream(), Stream.of(part)).toList());
            }
        }
        return longer;
    }

    /** Those of the same word first, then those that hold for the same time, then by their distance: a rounded one and the full one. */
    private List<ClaimEntry> nearest(ClaimEntry total, List<ClaimEntry> parts) {
        return parts.stream()
                .sorted(Comparator.comparing((ClaimEntry part) -> !kin(part, total))
                        .thenComparing((ClaimEntry part) -> !part.claim()
                                .scope()
                                .time()
                                .equals(total.claim().scope().time()))
                        .thenComparingInt(part -> Math.abs(place(part) - place(total))))
                .limit(PRINTS)
                .toList();
    }

    private static int place(ClaimEntry entry) {
        return entry.claim().quote().span().start();
    }

    private boolean kin(ClaimEntry one, ClaimEntry other) {
        Optional<String> a = one.claim().voice().source();
        Optional<String> b = other.claim().voice().source();
        return a.isEmpty() || b.isEmpty() || story.kin(a.get(), b.get());
    }

    /** Of one word the parts have the play of their hedges; what another party counts must add up as it is printed. */
    private boolean mayAddUp(List<ClaimEntry> parts, ClaimEntry total) {
        boolean ofOneWord = parts.stream().allMatch(part -> kin(part, total));
        Bounds whole = Bounds.of(((Figure) total.claim()).value());
        return parts.stream()
                .map(part -> ((Figure) part.claim()).value())
                .map(value -> ofOneWord ? Bounds.of(value) : Bounds.printed(value))
                .reduce(Bounds::plus)
                .filter(sum -> sum.meets(whole))
                .isPresent();
    }

    private static void note(List<ClaimEntry> parts, ClaimEntry total, Map<List<Object>, Contest> found) {
        List<ClaimEntry> claims = new ArrayList<>(parts);
        claims.sort(Comparator.comparingInt(Sums::place));
        claims.add(total);
        Contest contest = new Contest(Explanation.SUMS_UP, claims);
        found.putIfAbsent(List.copyOf(contest.ids()), contest);
    }

    private static Optional<BigDecimal> point(ClaimEntry entry) {
        return ((Figure) entry.claim()).value().point().map(BigDecimal::stripTrailingZeros);
    }
}
