package org.jejak.ledger.distortion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.distortion.Distortion.Type;
import org.jejak.model.Position;
import org.jejak.model.Stance;

/** Finds reports that took over what somebody holds and left out that another denies it. Immutable; any thread. */
record Silences(Companions companions) {

    List<Distortion> in(Collection<ClaimEntry> positions) {
        Map<String, List<ClaimEntry>> articles = new HashMap<>();
        positions.stream()
                .filter(entry -> entry.claim() instanceof Position)
                .sorted(java.util.Comparator.comparing(ClaimEntry::id))
                .forEach(entry -> articles.computeIfAbsent(entry.article().id(), id -> new ArrayList<>())
                        .add(entry));
        List<Distortion> found = new ArrayList<>();
        companions.forEach((article, nearest) ->
                leftOut(articles.getOrDefault(article, List.of()), articles.getOrDefault(nearest, List.of()), found));
        return found;
    }

    private static void leftOut(List<ClaimEntry> here, List<ClaimEntry> there, List<Distortion> found) {
        Set<String> denied = propositions(here, stand -> !isHeld(stand));
        Map<String, ClaimEntry> held = new HashMap<>();
        there.stream().filter(Silences::isHeld).forEach(stand -> held.putIfAbsent(key(stand), stand));
        Set<String> told = new HashSet<>();
        for (ClaimEntry denial : there) {
            String proposition = denial.claim().indicator();
            if (denial.claim().voice().stance() == Stance.DENIES && !denied.contains(proposition)) {
                here.stream()
                        .filter(stand -> stand.claim().indicator().equals(proposition) && held.containsKey(key(stand)))
                        .findFirst()
                        .filter(stand -> told.add(proposition))
                        .ifPresent(stand -> found.add(
                                new Distortion(Type.DENIAL_DROPPED, denial, stand, holder(denial), holder(stand))));
            }
        }
    }

    private static Set<String> propositions(List<ClaimEntry> stands, Predicate<ClaimEntry> kind) {
        Set<String> found = new HashSet<>();
        stands.stream().filter(kind).forEach(stand -> found.add(stand.claim().indicator()));
        return found;
    }

    private static String key(ClaimEntry stand) {
        return stand.claim().indicator() + '|' + holder(stand);
    }

    private static String holder(ClaimEntry stand) {
        return stand.claim().voice().source().orElse("");
    }

    private static boolean isHeld(ClaimEntry stand) {
        Stance stance = stand.claim().voice().stance();
        return stance == Stance.ASSERTS || stance == Stance.CONFIRMS;
    }
}
