package org.jejak.ledger.distortion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.distortion.Distortion.Type;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Figure;

/**
 * Finds numbers that a report took over from its companion and gave to somebody else. Where a third report gives it to the same, it is
 * rather the companion that errs. Immutable; any thread.
 */
record Swaps(Companions companions, Story story) {

    /** By which the prints of two articles are laid side by side. */
    private record Key(String article, String indicator, BigDecimal number) {}

    private static final String ANY = "";

    List<Distortion> in(Collection<Origin> origins) {
        Map<Key, List<Echo>> prints = new HashMap<>();
        Map<String, List<Echo>> articles = new LinkedHashMap<>();
        for (Origin origin : origins) {
            for (Echo echo : origin.echoes()) {
                prints.computeIfAbsent(key(echo, article(echo)), k -> new ArrayList<>())
                        .add(echo);
                prints.computeIfAbsent(key(echo, ANY), k -> new ArrayList<>()).add(echo);
                articles.computeIfAbsent(article(echo), id -> new ArrayList<>()).add(echo);
            }
        }
        List<Distortion> found = new ArrayList<>();
        companions.forEach((article, nearest) -> articles.getOrDefault(article, List.of()).stream()
                .filter(echo -> !echo.isHeadline() && isTold(echo) && isTelling(figure(echo)))
                .forEach(echo -> swap(echo, nearest, prints, found)));
        return found;
    }

    private void swap(Echo echo, String up, Map<Key, List<Echo>> prints, List<Distortion> found) {
        List<Echo> there = prints.getOrDefault(key(echo, up), List.of());
        boolean same = there.stream().anyMatch(other -> isSameWord(echo, other));
        boolean alsoHere = prints.getOrDefault(key(echo, article(echo)), List.of()).stream()
                .anyMatch(here -> there.stream().anyMatch(other -> isSameWord(here, other)));
        if (same || alsoHere || isBorneOut(echo, prints)) {
            return;
        }
        there.stream()
                .filter(other -> !other.isHeadline()
                        && isTold(other)
                        && areComparable(other, echo)
                        && story.sameUnit(figure(other).unit(), figure(echo).unit()))
                .findFirst()
                .ifPresent(other -> note(other.claim(), echo.claim(), found));
    }

    private boolean isBorneOut(Echo echo, Map<Key, List<Echo>> prints) {
        return prints.getOrDefault(key(echo, ANY), List.of()).stream()
                .anyMatch(other -> !article(other).equals(article(echo)) && isSameWord(echo, other));
    }

    private static void note(ClaimEntry upstream, ClaimEntry print, List<Distortion> found) {
        Figure said = (Figure) upstream.claim();
        Figure printed = (Figure) print.claim();
        found.add(new Distortion(
                Type.SOURCE_SWAPPED,
                upstream,
                print,
                said.voice().source().orElseThrow(),
                printed.voice().source().orElseThrow()));
        Hedges.changed(said, printed)
                .ifPresent(
                        type -> found.add(new Distortion(type, upstream, print, Hedges.of(said), Hedges.of(printed))));
    }

    private boolean isSameWord(Echo one, Echo other) {
        return source(one).isPresent()
                && source(other).isPresent()
                && story.kin(source(one).get(), source(other).get());
    }

    /** A common noun that no pack knows may be anybody. */
    private boolean isTold(Echo echo) {
        return source(echo)
                .filter(party -> isKnown(party) || !Character.isLowerCase(party.codePointAt(0)))
                .isPresent();
    }

    private boolean isKnown(String party) {
        return story.isKnown(party) || story.isJoint(party);
    }

    /** What packs do not know goes by another name in another language. */
    private boolean areComparable(Echo one, Echo other) {
        return isKnown(source(one).orElseThrow()) && isKnown(source(other).orElseThrow())
                || language(one).equals(language(other));
    }

    /** Of the article: that of the pack it was read with. */
    private static List<String> language(Echo echo) {
        return echo.claim().article().packs().stream().limit(1).toList();
    }

    private static Key key(Echo echo, String article) {
        Figure figure = figure(echo);
        return new Key(article, figure.indicator(), number(figure).orElse(BigDecimal.ZERO));
    }

    /** The number, or the highest that it may be. */
    private static Optional<BigDecimal> number(Figure figure) {
        return figure.value().modifier().isVague()
                ? Optional.empty()
                : figure.value().max().or(() -> figure.value().min()).map(BigDecimal::stripTrailingZeros);
    }

    private static boolean isTelling(Figure figure) {
        return number(figure)
                .filter(number -> number.compareTo(BigDecimal.TEN) > 0)
                .isPresent();
    }

    private static Figure figure(Echo echo) {
        return (Figure) echo.claim().claim();
    }

    private static Optional<String> source(Echo echo) {
        return echo.claim().claim().voice().source();
    }

    private static String article(Echo echo) {
        return echo.claim().article().id();
    }
}
