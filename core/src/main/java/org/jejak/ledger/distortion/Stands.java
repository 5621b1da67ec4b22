package org.jejak.ledger.distortion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Period;
import org.jejak.ledger.distortion.Distortion.Type;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Modality;
import org.jejak.model.Position;
import org.jejak.model.Stance;

/**
 * Finds what one holder said on one day about one proposition and what another report makes of it: likely becomes certain, a denial the
 * contrary. Only what is dated to days is compared. Immutable; any thread.
 */
record Stands(Story story) {

    /** So many days apart two reports may tell of one statement. */
    private static final int SLACK = 1;

    /** What one article says of a holder's stand. */
    private record Told(String article, List<ClaimEntry> prints) {

        boolean any(Predicate<ClaimEntry> kind) {
            return prints.stream().anyMatch(kind);
        }

        Optional<ClaimEntry> first(Predicate<ClaimEntry> kind) {
            return prints.stream().filter(kind).findFirst();
        }
    }

    List<Distortion> in(Collection<ClaimEntry> positions) {
        Map<List<Object>, List<ClaimEntry>> holders = new TreeMap<>(Comparator.comparing(List::toString));
        positions.stream()
                .filter(entry -> entry.claim() instanceof Position
                        && entry.claim().voice().source().isPresent()
                        && day(entry).isPresent())
                .sorted(Comparator.comparing((ClaimEntry entry) -> day(entry).orElseThrow())
                        .thenComparing(ClaimEntry::id))
                .forEach(entry -> holders.computeIfAbsent(
                                List.of(entry.claim().indicator(), story.matter(holder(entry))),
                                key -> new ArrayList<>())
                        .add(entry));
        List<Distortion> found = new ArrayList<>();
        holders.values().forEach(stands -> occasions(stands).forEach(occasion -> compare(occasion, found)));
        return found;
    }

    /** Stands in order of time, parted where a day passes without any. */
    private static List<List<ClaimEntry>> occasions(List<ClaimEntry> stands) {
        List<List<ClaimEntry>> occasions = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        for (ClaimEntry stand : stands) {
            LocalDate day = day(stand).orElseThrow();
            if (occasions.isEmpty() || ChronoUnit.DAYS.between(last, day) > SLACK) {
                occasions.add(new ArrayList<>());
            }
            occasions.get(occasions.size() - 1).add(stand);
            last = day;
        }
        return occasions;
    }

    private void compare(List<ClaimEntry> occasion, List<Distortion> found) {
        Map<String, List<ClaimEntry>> articles = new TreeMap<>();
        occasion.forEach(stand -> articles.computeIfAbsent(stand.article().id(), id -> new ArrayList<>())
                .add(stand));
        List<Told> told = articles.entrySet().stream()
                .map(article -> new Told(article.getKey(), article.getValue()))
                .toList();
        // Whoever retells an assertion may leave out that it was a guess; who calls it confirmed may not.
        changed(
                told,
                stand -> is(stand, Stance.CONFIRMS) && isHedged(stand),
                stand -> is(stand, Stance.CONFIRMS) && !isHedged(stand),
                found);
        changed(told, stand -> is(stand, Stance.DENIES), Stands::isHeld, found);
    }

    /** Articles that tell only the one are the measure of those that tell only the other. */
    private void changed(
            List<Told> told, Predicate<ClaimEntry> one, Predicate<ClaimEntry> other, List<Distortion> found) {
        Optional<ClaimEntry> upstream = told.stream()
                .filter(article -> !article.any(other))
                .flatMap(article -> article.first(one).stream())
                .findFirst();
        upstream.ifPresent(said -> told.stream()
                .filter(article -> !article.any(one))
                .flatMap(article -> article.first(other).stream())
                .filter(printed -> story.kin(holder(said), holder(printed)))
                .forEach(printed -> note(said, printed, found)));
    }

    private static void note(ClaimEntry said, ClaimEntry printed, List<Distortion> found) {
        boolean sameStance =
                said.claim().voice().stance() == printed.claim().voice().stance();
        found.add(new Distortion(
                sameStance ? Type.HEDGE_LOST : Type.DENIAL_DROPPED, said, printed, words(said), words(printed)));
    }

    private static String words(ClaimEntry stand) {
        return Hedges.of(
                stand.claim().voice().stance().name().toLowerCase(java.util.Locale.ROOT),
                stand.claim().voice().modality());
    }

    private static boolean is(ClaimEntry stand, Stance stance) {
        return stand.claim().voice().stance() == stance;
    }

    private static boolean isHeld(ClaimEntry stand) {
        return is(stand, Stance.ASSERTS) || is(stand, Stance.CONFIRMS);
    }

    private static boolean isHedged(ClaimEntry stand) {
        Modality modality = stand.claim().voice().modality();
        return modality == Modality.ESTIMATED || modality == Modality.CONDITIONAL;
    }

    private static String holder(ClaimEntry stand) {
        return stand.claim().voice().source().orElseThrow();
    }

    private static Optional<LocalDate> day(ClaimEntry stand) {
        return stand.claim()
                .scope()
                .time()
                .flatMap(Period::of)
                .filter(period -> period.first().equals(period.last()))
                .map(Period::first);
    }
}
