package org.jejak.ledger.distortion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Digits;
import org.jejak.ledger.distortion.Distortion.Type;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Edtf;
import org.jejak.model.Figure;

/**
 * Finds numbers on which two reports differ by a slip of a finger: one took the other over, or both print what one party said as of one day.
 * Immutable; any thread.
 */
record Misprints(Companions companions, Story story) {

    /** What one party counts as of one day. */
    private record Matter(String root, String indicator, Edtf day) {}

    List<Distortion> in(Collection<Origin> origins) {
        Map<String, List<ClaimEntry>> articles = new LinkedHashMap<>();
        Map<Matter, List<ClaimEntry>> matters = new LinkedHashMap<>();
        origins.stream()
                .flatMap(origin -> origin.echoes().stream())
                .map(Echo::claim)
                .sorted(IN_TIME)
                .forEach(claim -> {
                    put(articles, claim.article().id(), claim);
                    matter(claim).ifPresent(matter -> put(matters, matter, claim));
                });
        List<Distortion> found = new ArrayList<>();
        companions.forEach((article, nearest) ->
                compare(articles.getOrDefault(article, List.of()), articles.getOrDefault(nearest, List.of()), found));
        matters.values().forEach(prints -> first(prints, articles, found));
        return found;
    }

    private static final Comparator<ClaimEntry> IN_TIME = Comparator.comparing(Published::day)
            .thenComparing(claim -> claim.article().id())
            .thenComparing(claim -> claim.claim().quote().span().start());

    private static <K> void put(Map<K, List<ClaimEntry>> map, K key, ClaimEntry claim) {
        map.computeIfAbsent(key, any -> new ArrayList<>()).add(claim);
    }

    private Optional<Matter> matter(ClaimEntry claim) {
        return claim.claim()
                .voice()
                .source()
                .flatMap(party -> claim.claim()
                        .scope()
                        .time()
                        .map(day -> new Matter(story.root(party), claim.claim().indicator(), day)));
    }

    /** Each number once, with the first that prints it; who came later slipped. */
    private void first(List<ClaimEntry> prints, Map<String, List<ClaimEntry>> articles, List<Distortion> found) {
        Map<String, ClaimEntry> numbers = new LinkedHashMap<>();
        prints.stream()
                .filter(print -> !digits(print).isEmpty())
                .forEach(print -> numbers.putIfAbsent(digits(print), print));
        for (ClaimEntry print : numbers.values()) {
            numbers.values().stream()
                    .takeWhile(other -> Published.day(other).isBefore(Published.day(print)))
                    .filter(other -> isMisprint(figure(print), figure(other))
                            && !stands(
                                    other, articles.getOrDefault(print.article().id(), List.of())))
                    .findFirst()
                    .ifPresent(other -> found.add(misprint(other, print)));
        }
    }

    /** What either prints as well is no slip of the other. */
    private void compare(List<ClaimEntry> here, List<ClaimEntry> there, List<Distortion> found) {
        for (ClaimEntry print : here) {
            there.stream()
                    .filter(other ->
                            isMisprint(figure(print), figure(other)) && !stands(other, here) && !stands(print, there))
                    .findFirst()
                    .ifPresent(other -> found.add(misprint(other, print)));
        }
    }

    private static Distortion misprint(ClaimEntry right, ClaimEntry wrong) {
        return new Distortion(Type.DIGIT_SLIP, right, wrong, digits(right), digits(wrong));
    }

    private boolean isMisprint(Figure one, Figure other) {
        return Digits.slip(one.value(), other.value()) && isOfOne(one, other);
    }

    private boolean stands(ClaimEntry claim, List<ClaimEntry> prints) {
        return prints.stream()
                .anyMatch(print -> digits(print).equals(digits(claim)) && isOfOne(figure(print), figure(claim)));
    }

    /** Whether both count the same on one word, as far as they tell. */
    private boolean isOfOne(Figure one, Figure other) {
        Optional<String> a = one.voice().source();
        Optional<String> b = other.voice().source();
        return one.indicator().equals(other.indicator())
                && story.sameUnit(one.unit(), other.unit())
                && a.isPresent()
                && b.isPresent()
                && story.kin(a.get(), b.get());
    }

    private static String digits(ClaimEntry claim) {
        return Digits.of(figure(claim).value());
    }

    private static Figure figure(ClaimEntry claim) {
        return (Figure) claim.claim();
    }
}
