package org.jejak.ledger.distortion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Digits;
import org.jejak.ledger.distortion.Distortion.Type;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Headline;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Figure;
import org.jejak.model.Interval;
import org.jejak.model.Modality;
import org.jejak.model.Modifier;

/** Measures every print of an origin by the one nearest to it, and origins that one title or one source confuses. Immutable; any thread. */
public final class Distortions {

    private final Story story;

    public Distortions(Story story) {
        this.story = story;
    }

    /** @return one of each kind for an article, by downstream claim, then by type */
    public List<Distortion> in(Collection<Origin> origins) {
        List<Distortion> found = new ArrayList<>();
        origins.forEach(origin -> alongChains(origin, found));
        Map<String, List<Echo>> articles = articles(origins);
        found.addAll(new Slips(story).in(articles.values()));
        found.addAll(new Sharpened(story).in(articles.values()));
        found.addAll(new Reprints(story).in(origins));
        Set<List<Object>> seen = new HashSet<>();
        return found.stream()
                .sorted(Comparator.comparing((Distortion one) -> Headline.holds(one.downstream()))
                        .thenComparing(
                                one -> one.downstream().claim().quote().span().start())
                        .thenComparing(one -> one.downstream().id()))
                .filter(one -> seen.add(List.of(
                        one.id(), one.downstream().article().id(), isBreakdown(one) ? "" : number(one.downstream()))))
                .sorted(Comparator.comparing(
                                (Distortion one) -> one.downstream().id())
                        .thenComparing(Distortion::type))
                .toList();
    }

    /** A whole list of figures counts something else: that is one thing to tell. */
    private static boolean isBreakdown(Distortion one) {
        return one.type() == Type.INDICATOR_CHANGED;
    }

    private static String number(ClaimEntry entry) {
        return Digits.of(((Figure) entry.claim()).value());
    }

    private static Map<String, List<Echo>> articles(Collection<Origin> origins) {
        Map<String, List<Echo>> articles = new TreeMap<>();
        origins.stream()
                .flatMap(origin -> origin.echoes().stream())
                .forEach(echo -> articles.computeIfAbsent(echo.claim().article().id(), id -> new ArrayList<>())
                        .add(echo));
        return articles;
    }

    private void alongChains(Origin origin, List<Distortion> found) {
        ClaimEntry upstream = new Upstream(origin, story).print();
        Figure said = (Figure) upstream.claim();
        for (Echo echo : origin.echoes()) {
            ClaimEntry print = echo.claim();
            Figure printed = (Figure) print.claim();
            if (print.id().equals(upstream.id())) {
                continue;
            }
            if (!printed.indicator().equals(said.indicator())) {
                found.add(
                        new Distortion(Type.INDICATOR_CHANGED, upstream, print, said.indicator(), printed.indicator()));
            }
            hedge(said, printed)
                    .ifPresent(type -> found.add(new Distortion(type, upstream, print, hedges(said), hedges(printed))));
            if (isPromoted(printed, origin)) {
                found.add(new Distortion(
                        Type.SOURCE_SWAPPED,
                        upstream,
                        print,
                        origin.party().orElseThrow(),
                        printed.voice().source().orElseThrow()));
            }
        }
    }

    /** The text of another article gives it to the one who passed it on. A title that does so only is short. */
    private boolean isPromoted(Figure printed, Origin origin) {
        return origin.party().isPresent()
                && printed.voice().source().isPresent()
                && !story.kin(printed.voice().source().get(), origin.party().get())
                && origin.echoes().stream()
                        .filter(echo -> echo.claim()
                                .claim()
                                .voice()
                                .via()
                                .contains(printed.voice().source().get()))
                        .noneMatch(echo -> isHere(echo, printed, origin));
    }

    private static boolean isHere(Echo relayed, Figure printed, Origin origin) {
        return origin.echoes().stream()
                .filter(echo -> echo.claim().claim().equals(printed))
                .anyMatch(echo -> echo.claim()
                        .article()
                        .id()
                        .equals(relayed.claim().article().id()));
    }

    private static Optional<Type> hedge(Figure said, Figure printed) {
        Interval from = said.value();
        Interval to = printed.value();
        if (from.modifier() == Modifier.BETWEEN && to.point().isPresent()) {
            return Optional.of(Type.RANGE_COLLAPSED);
        }
        boolean sameHedge = group(from.modifier()).equals(group(to.modifier()));
        if (sameHedge) {
            return Optional.empty();
        }
        if (to.modifier() == Modifier.EXACT) {
            return Optional.of(Type.HEDGE_LOST);
        }
        return Optional.of(from.modifier() == Modifier.EXACT ? Type.HEDGE_ADDED : Type.HEDGE_CHANGED);
    }

    /** "At least" and "more than" bound a number alike. */
    private static Modifier group(Modifier modifier) {
        return modifier == Modifier.MORE_THAN ? Modifier.AT_LEAST : modifier;
    }

    private static String hedges(Figure figure) {
        return figure.value().modifier().id()
                + (figure.voice().modality() == Modality.ACTUAL
                        ? ""
                        : ", " + figure.voice().modality().name().toLowerCase(java.util.Locale.ROOT));
    }
}
