package org.jejak.ledger.distortion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.distortion.Distortion.Type;
import org.jejak.ledger.origin.Echo;
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

    /** @return by downstream claim, then by type */
    public List<Distortion> in(Collection<Origin> origins) {
        List<Distortion> found = new ArrayList<>();
        origins.forEach(origin -> alongChains(origin, found));
        found.addAll(new Slips(story).in(origins));
        found.addAll(new Reprints(story).in(origins));
        Set<List<Object>> seen = new HashSet<>();
        return found.stream()
                .filter(one -> seen.add(List.of(one.type(), one.downstream().id())))
                .sorted(Comparator.comparing(
                                (Distortion one) -> one.downstream().id())
                        .thenComparing(Distortion::type))
                .toList();
    }

    private void alongChains(Origin origin, List<Distortion> found) {
        ClaimEntry upstream = upstream(origin);
        Figure said = (Figure) upstream.claim();
        for (Echo echo : origin.echoes()) {
            Figure printed = (Figure) echo.claim().claim();
            if (echo.claim().id().equals(upstream.id())) {
                continue;
            }
            if (!printed.indicator().equals(said.indicator())) {
                found.add(new Distortion(
                        Type.INDICATOR_CHANGED, upstream, echo.claim(), said.indicator(), printed.indicator()));
            }
            hedge(said, printed)
                    .ifPresent(type ->
                            found.add(new Distortion(type, upstream, echo.claim(), hedges(said), hedges(printed))));
        }
    }

    /**
     * The print nearest the origin: in running text rather than a title, by the shortest way, with the indicator that tells
     * least, hedged rather than plain, since reports drop and sharpen on the way and seldom add.
     */
    private ClaimEntry upstream(Origin origin) {
        return origin.echoes().stream()
                .min(Comparator.comparing((Echo echo) -> echo.isHeadline())
                        .thenComparing(
                                echo -> echo.claim().claim().voice().source().isEmpty())
                        .thenComparing(echo -> !isWhole(origin, echo))
                        .thenComparing(echo -> !isMeasured(echo))
                        .thenComparing(echo -> echo.chain().size())
                        .thenComparing(origin.echoes()::indexOf))
                .orElseThrow()
                .claim();
    }

    private boolean isWhole(Origin origin, Echo echo) {
        String indicator = echo.claim().claim().indicator();
        return origin.echoes().stream()
                .map(other -> other.claim().claim().indicator())
                .noneMatch(other -> story.parts(other).contains(indicator) || story.mistaken(other, indicator));
    }

    private static boolean isMeasured(Echo echo) {
        return ((Figure) echo.claim().claim()).value().modifier() != Modifier.EXACT;
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
