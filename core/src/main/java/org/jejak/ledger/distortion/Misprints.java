package org.jejak.ledger.distortion;

import java.util.ArrayList;
import java.util.Collection;
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
import org.jejak.model.Figure;

/** Finds numbers that a report took over from its companion, on the same word, with a slip of a finger. Immutable; any thread. */
record Misprints(Companions companions, Story story) {

    List<Distortion> in(Collection<Origin> origins) {
        Map<String, List<ClaimEntry>> articles = new LinkedHashMap<>();
        origins.stream()
                .flatMap(origin -> origin.echoes().stream())
                .map(Echo::claim)
                .forEach(claim -> articles.computeIfAbsent(claim.article().id(), id -> new ArrayList<>())
                        .add(claim));
        List<Distortion> found = new ArrayList<>();
        companions.forEach((article, nearest) ->
                compare(articles.getOrDefault(article, List.of()), articles.getOrDefault(nearest, List.of()), found));
        return found;
    }

    /** What either prints as well is no slip of the other. */
    private void compare(List<ClaimEntry> here, List<ClaimEntry> there, List<Distortion> found) {
        for (ClaimEntry print : here) {
            there.stream()
                    .filter(other ->
                            isMisprint(figure(print), figure(other)) && !stands(other, here) && !stands(print, there))
                    .findFirst()
                    .ifPresent(other ->
                            found.add(new Distortion(Type.DIGIT_SLIP, other, print, digits(other), digits(print))));
        }
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
