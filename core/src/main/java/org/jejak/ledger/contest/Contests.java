package org.jejak.ledger.contest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Figure;

/**
 * Finds figures that seem to clash and says why they differ: those that one article prints side by side, and those that stand
 * against each other over time, each party's latest against every other's. Immutable; any thread.
 */
public final class Contests {

    /** With more figures of one family than this an article is a table, and only neighbours in it are compared. */
    private static final int TABLE = 40;

    /** So many days after one another a party that names no place may be talking of one matter. */
    private static final int ONE_MATTER = 45;

    private final Story story;
    private final Explainer explainer;

    public Contests(Story story) {
        this.story = story;
        this.explainer = new Explainer(story);
    }

    /** @return sums first, then by the ids of their claims */
    public List<Contest> among(Collection<Origin> origins) {
        Map<List<ClaimId>, Contest> found = new LinkedHashMap<>();
        Map<String, List<ClaimEntry>> articles = articles(origins);
        for (List<ClaimEntry> figures : articles.values()) {
            for (Contest sum : new Sums(story).in(figures)) {
                found.put(sum.ids(), sum);
            }
        }
        articles.values().forEach(figures -> sideBySide(figures, found));
        overTime(origins, found);
        return found.values().stream()
                .sorted(Comparator.comparing(Contest::explanation)
                        .thenComparing(contest -> contest.ids().toString()))
                .toList();
    }

    /** The figures of each article in text order, one for each origin. */
    private static Map<String, List<ClaimEntry>> articles(Collection<Origin> origins) {
        Map<String, List<ClaimEntry>> articles = new TreeMap<>();
        for (Origin origin : origins) {
            Set<String> seen = new HashSet<>();
            origin.echoes().stream().map(echo -> echo.claim()).forEach(claim -> {
                if (seen.add(claim.article().id() + claim.claim().indicator() + ((Figure) claim.claim()).value())) {
                    articles.computeIfAbsent(claim.article().id(), id -> new ArrayList<>())
                            .add(claim);
                }
            });
        }
        articles.values()
                .forEach(claims -> claims.sort(Comparator.comparing(
                                (ClaimEntry entry) -> entry.claim().quote().span())
                        .thenComparing(ClaimEntry::id)));
        return articles;
    }

    private void sideBySide(List<ClaimEntry> figures, Map<List<ClaimId>, Contest> found) {
        int reach = figures.size() > TABLE ? 1 : figures.size();
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < Math.min(figures.size(), i + 1 + reach); j++) {
                compare(figures.get(i), figures.get(j), found);
            }
        }
    }

    /** Each new figure against what every other party, and its own, said last. */
    private void overTime(Collection<Origin> origins, Map<List<ClaimId>, Contest> found) {
        Map<String, List<ClaimEntry>> families = new TreeMap<>();
        origins.stream()
                .filter(origin -> origin.party().isPresent())
                .forEach(origin -> families.computeIfAbsent(
                                story.family(origin.figure().indicator()), name -> new ArrayList<>())
                        .add(origin.echoes().get(0).claim()));
        for (List<ClaimEntry> family : families.values()) {
            family.sort(Comparator.comparing(
                            (ClaimEntry entry) -> Revising.day(entry).orElse(LocalDate.MAX))
                    .thenComparing(ClaimEntry::id));
            Map<List<Optional<String>>, ClaimEntry> latest = new LinkedHashMap<>();
            for (ClaimEntry entry : family) {
                latest.values().forEach(before -> {
                    if (isOneMatter(before, entry)) {
                        compare(before, entry, found);
                    }
                });
                latest.put(key(entry), entry);
            }
        }
    }

    /** Dead of one flood do not clash with dead of another: both must be of one party's people, of one place, or on one word. */
    private boolean isOneMatter(ClaimEntry one, ClaimEntry other) {
        Figure a = (Figure) one.claim();
        Figure b = (Figure) other.claim();
        boolean shared = shared(a.scope().actor(), b.scope().actor())
                || shared(a.scope().place(), b.scope().place())
                || story.kin(
                        a.voice().source().orElseThrow(), b.voice().source().orElseThrow());
        return shared
                && a.indicator().equals(b.indicator())
                && explainer.explain(one, other) != Explanation.DIFFERENT_SCOPE;
    }

    private static boolean shared(Optional<String> one, Optional<String> other) {
        return one.isPresent() && one.equals(other);
    }

    private static List<Optional<String>> key(ClaimEntry entry) {
        Figure figure = (Figure) entry.claim();
        return List.of(
                figure.voice().source(),
                Optional.of(figure.indicator()),
                figure.unit(),
                figure.scope().actor());
    }

    private void compare(ClaimEntry one, ClaimEntry other, Map<List<ClaimId>, Contest> found) {
        Figure a = (Figure) one.claim();
        Figure b = (Figure) other.claim();
        boolean comparable = a.indicator().equals(b.indicator())
                || story.confusable(a.indicator(), b.indicator())
                || story.isVariant(a.indicator(), b.indicator())
                        && one.article().id().equals(other.article().id());
        if (comparable && !a.value().equals(b.value())) {
            List<ClaimEntry> pair = isBefore(one, other) ? List.of(one, other) : List.of(other, one);
            Contest contest = new Contest(explainer.explain(one, other), pair);
            found.putIfAbsent(contest.ids(), contest);
        }
    }

    private static boolean isBefore(ClaimEntry one, ClaimEntry other) {
        return Comparator.comparing((ClaimEntry entry) -> Revising.day(entry).orElse(LocalDate.MAX))
                        .thenComparing(entry -> entry.article().id())
                        .thenComparing(entry -> entry.claim().quote().span())
                        .compare(one, other)
                <= 0;
    }
}
