package org.jejak.ledger.distortion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.distortion.Distortion.Type;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Headline;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Figure;

/** Measures every print of an origin by the one nearest to it, and origins that one title or one source confuses. Immutable; any thread. */
public final class Distortions {

    private final Story story;

    public Distortions(Story story) {
        this.story = story;
    }

    /**
     * @param positions of the same articles; claims of other kinds are passed over
     * @return one of each kind for an article and number, and one of all that became of a hedge; by downstream claim, then by type
     */
    public List<Distortion> in(Collection<Origin> origins, Collection<ClaimEntry> positions) {
        List<Distortion> found = new ArrayList<>();
        origins.forEach(origin -> found.addAll(new AlongChain(origin, story).distortions()));
        Map<String, List<Echo>> articles = articles(origins);
        found.addAll(new Slips(story).in(articles.values()));
        found.addAll(new Sharpened(story).in(articles.values()));
        found.addAll(new Reprints(story).in(origins));
        found.addAll(new OldTitles(story).in(origins));
        Companions companions = new Companions(origins);
        found.addAll(new Swaps(companions, story).in(origins));
        found.addAll(new Misprints(companions, story).in(origins));
        found.addAll(new Stands(story).in(positions));
        found.addAll(new Silences(companions).in(positions));
        Set<List<Object>> seen = new HashSet<>();
        return found.stream()
                .sorted(Comparator.comparingInt(Distortions::rank)
                        .thenComparing(
                                one -> one.downstream().claim().quote().span().start())
                        .thenComparing(one -> one.downstream().id()))
                .filter(one -> seen.add(List.of(
                        one.isOfHedge() ? "" : one.id(),
                        one.downstream().article().id(),
                        isBreakdown(one) ? "" : number(one.downstream()))))
                .sorted(Comparator.comparing(
                                (Distortion one) -> one.downstream().id())
                        .thenComparing(Distortion::type))
                .toList();
    }

    /** A hedge that the text changed was lost before the title; what only got lost is told of the title. */
    private static int rank(Distortion one) {
        boolean title = Headline.holds(one.downstream());
        if (one.type() == Type.HEDGE_LOST) {
            return title ? 1 : 2;
        }
        return title ? 2 : 0;
    }

    /** A whole list of figures counts something else: that is one thing to tell. */
    private static boolean isBreakdown(Distortion one) {
        return one.type() == Type.INDICATOR_CHANGED;
    }

    private static String number(ClaimEntry entry) {
        return entry.claim() instanceof Figure figure
                ? figure.value()
                        .min()
                        .or(figure.value()::max)
                        .map(Object::toString)
                        .orElse("")
                : entry.claim().indicator();
    }

    private static Map<String, List<Echo>> articles(Collection<Origin> origins) {
        Map<String, List<Echo>> articles = new TreeMap<>();
        origins.stream()
                .flatMap(origin -> origin.echoes().stream())
                .forEach(echo -> articles.computeIfAbsent(echo.claim().article().id(), id -> new ArrayList<>())
                        .add(echo));
        return articles;
    }
}
