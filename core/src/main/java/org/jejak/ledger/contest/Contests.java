package org.jejak.ledger.contest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Story;

/**
 * Finds figures that seem to clash and says why they differ: those that one article prints side by side, and those that stand
 * against each other over time. Immutable; any thread.
 */
public final class Contests {

    private static final Comparator<Side> IN_TIME = Comparator.comparing(
                    (Side side) -> side.day().orElse(LocalDate.MAX))
            .thenComparing(side -> side.entry().article().id())
            .thenComparing(side -> side.entry().claim().quote().span());

    private final Story story;
    private final Explainer explainer;

    public Contests(Story story) {
        this.story = story;
        this.explainer = new Explainer(story);
    }

    /** @return sums first, then by the ids of their claims */
    public List<Contest> among(Collection<Origin> origins) {
        Map<List<ClaimId>, Contest> found = new LinkedHashMap<>();
        SideBySide articles = new SideBySide(origins, story);
        for (List<Side> figures : articles.articles()) {
            List<ClaimEntry> entries = figures.stream().map(Side::entry).toList();
            new Sums(story).in(entries).forEach(sum -> found.put(sum.ids(), sum));
        }
        pairs(articles, origins, (one, other) -> true, found);
        return found.values().stream()
                .sorted(Comparator.comparing(Contest::explanation)
                        .thenComparing(
                                contest -> contest.claims().get(0).article().id())
                        .thenComparing(contest -> contest.ids().toString()))
                .toList();
    }

    /** Of the pairs of which one may take the other's place, those that do; nothing is made of whatever else clashes. */
    List<Contest> revisions(Collection<Origin> origins) {
        Map<List<ClaimId>, Contest> found = new HashMap<>();
        BiPredicate<Side, Side> mayReplace = (one, other) -> Revisions.mayReplace(one.origin(), other.origin(), story);
        pairs(new SideBySide(origins, story), origins, mayReplace, found);
        return found.values().stream()
                .filter(contest -> contest.explanation() == Explanation.REVISION)
                .toList();
    }

    private void pairs(
            SideBySide articles,
            Collection<Origin> origins,
            BiPredicate<Side, Side> wanted,
            Map<List<ClaimId>, Contest> found) {
        articles.pairs((one, other) -> {
            if (wanted.test(one, other)) {
                compare(one, other, found);
            }
        });
        new OverTime(origins, story).pairs((one, other) -> {
            if (wanted.test(one, other)) {
                overTime(one, other, found);
            }
        });
    }

    /** Across articles, counts of other people or places are other matters. */
    private void overTime(Side one, Side other, Map<List<ClaimId>, Contest> found) {
        if (explainer.explain(one, other) != Explanation.DIFFERENT_SCOPE) {
            compare(one, other, found);
        }
    }

    private void compare(Side one, Side other, Map<List<ClaimId>, Contest> found) {
        String a = one.figure().indicator();
        String b = other.figure().indicator();
        boolean comparable = a.equals(b)
                || story.confusable(a, b)
                || one.sharesArticle(other) && (story.isVariant(a, b) || story.areBeside(a, b));
        if (comparable && !one.figure().value().equals(other.figure().value())) {
            boolean inOrder = IN_TIME.compare(one, other) <= 0;
            Contest contest = new Contest(
                    explainer.explain(one, other),
                    inOrder ? List.of(one.entry(), other.entry()) : List.of(other.entry(), one.entry()));
            found.putIfAbsent(contest.ids(), contest);
        }
    }
}
