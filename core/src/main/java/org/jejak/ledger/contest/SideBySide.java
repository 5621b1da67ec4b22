package org.jejak.ledger.contest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.origin.Headline;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Story;
import org.jejak.ledger.origin.Wholes;
import org.jejak.model.Stance;

/** The figures that each article prints side by side. Immutable; any thread. */
final class SideBySide {

    /** With more figures than this an article is a table, and only neighbours in it are compared. */
    private static final int TABLE = 40;

    private static final Comparator<Side> IN_TEXT = Comparator.comparing(
                    (Side side) -> side.entry().claim().quote().span())
            .thenComparing(side -> side.entry().id());

    /** One claim, with what its origin is and counts. */
    private record Print(ClaimEntry claim, Origin origin, String told) {}

    private final Story story;
    private final Comparator<Side> best;
    private final List<List<Side>> articles = new ArrayList<>();

    SideBySide(Collection<Origin> origins, Story story) {
        this.story = story;
        this.best = Comparator.comparing((Side side) -> side.figure().voice().stance() == Stance.DENIES)
                .thenComparing(side -> Headline.holds(side.entry()))
                .thenComparing(side -> -rank(side))
                .thenComparing(IN_TEXT);
        Map<String, List<Print>> prints = new TreeMap<>();
        for (Origin origin : origins) {
            String told = origin.counted(story);
            origin.echoes()
                    .forEach(echo -> prints.computeIfAbsent(
                                    echo.claim().article().id(), id -> new ArrayList<>())
                            .add(new Print(echo.claim(), origin, told)));
        }
        prints.values().forEach(article -> articles.add(sides(article)));
    }

    /** How particular the source is: a ministry is more so than its government, and anybody more than nobody. */
    private int rank(Side side) {
        return side.source().map(party -> story.lineage(party).size()).orElse(0);
    }

    /** Of each origin the best print of each number and count; a title counts what its text counts. */
    private List<Side> sides(List<Print> article) {
        Wholes wholes = new Wholes(article.stream().map(Print::claim).toList(), story);
        Map<List<Object>, Side> chosen = new LinkedHashMap<>();
        for (Print print : article) {
            String counted =
                    wholes.of(print.claim()).orElse(print.claim()).claim().indicator();
            Side side = Side.of(print.origin(), print.claim(), counted, print.told(), story);
            chosen.merge(
                    List.of(print.origin().id(), counted, side.figure().value()),
                    side,
                    (one, other) -> best.compare(one, other) <= 0 ? one : other);
        }
        return chosen.values().stream().sorted(IN_TEXT).toList();
    }

    /** Each article's, in text order. */
    List<List<Side>> articles() {
        return articles;
    }

    /** Only what is tied can clash; how much else an article counts makes no table of it. */
    void pairs(BiConsumer<Side, Side> compared) {
        for (List<Side> article : articles) {
            Map<Set<String>, List<Side>> tied = new LinkedHashMap<>();
            article.forEach(
                    side -> tied.computeIfAbsent(story.tied(side.figure().indicator()), indicators -> new ArrayList<>())
                            .add(side));
            tied.values().forEach(figures -> pairs(figures, compared));
        }
    }

    private static void pairs(List<Side> figures, BiConsumer<Side, Side> compared) {
        int reach = figures.size() > TABLE ? 1 : figures.size();
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < Math.min(figures.size(), i + 1 + reach); j++) {
                compared.accept(figures.get(i), figures.get(j));
            }
        }
    }
}
