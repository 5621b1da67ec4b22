package org.jejak.ledger.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Period;
import org.jejak.model.Claim;
import org.jejak.model.Edtf;
import org.jejak.model.Event;
import org.jejak.model.Modality;
import org.jejak.model.Stance;

/**
 * Finds when articles without a date of publication came out, by what they tell of events that happen only once between the same parties. A
 * report that gives the day of such an event without its year came out on that day or within the year that follows; other articles that
 * give the day with its year tell which year it is. Where they give more than one, nothing is found. The order of the claims does not
 * matter.
 */
public final class Datings {

    private static final Pattern YEARLESS = Pattern.compile("XXXX-(\\d\\d)(?:-(\\d\\d))?[?~%]?");
    private static final Pattern FULL = Pattern.compile("(\\d{4})-(\\d\\d)(?:-(\\d\\d))?[?~%]?");

    private static final Comparator<Dating> LATEST_FIRST = Comparator.comparing(
                    (Dating dating) -> dating.when().first())
            .reversed()
            .thenComparing(Dating::told)
            .thenComparing(Dating::dated);

    private Datings() {}

    /**
     * By article id.
     *
     * @param claims events of other types are passed over
     * @param once the types of events that happen only once between the same parties
     */
    public static Map<String, Dating> of(Collection<ClaimEntry> claims, Set<String> once) {
        Map<String, List<ClaimEntry>> dated = new HashMap<>();
        Map<String, List<ClaimEntry>> yearless = new TreeMap<>();
        for (ClaimEntry entry : claims) {
            Claim claim = entry.claim();
            if (claim instanceof Event && once.contains(claim.indicator()) && hasHappened(claim)) {
                if (date(entry, FULL).isPresent()) {
                    dated.computeIfAbsent(claim.indicator(), type -> new ArrayList<>())
                            .add(entry);
                } else if (date(entry, YEARLESS).isPresent() && isUndated(entry.article())) {
                    yearless.computeIfAbsent(entry.article().id(), article -> new ArrayList<>())
                            .add(entry);
                }
            }
        }
        Map<String, Dating> found = new HashMap<>();
        yearless.forEach((article, told) -> of(told, dated).ifPresent(dating -> found.put(article, dating)));
        return found;
    }

    private static boolean hasHappened(Claim claim) {
        Stance stance = claim.voice().stance();
        return claim.voice().modality() == Modality.ACTUAL && (stance == Stance.ASSERTS || stance == Stance.CONFIRMS);
    }

    private static boolean isUndated(ArticleEntry article) {
        return article.metadata()
                .published()
                .or(() -> article.metadata().publishedInferred())
                .flatMap(Period::of)
                .isEmpty();
    }

    private static Optional<Matcher> date(ClaimEntry entry, Pattern shape) {
        return entry.claim().scope().time().map(Edtf::value).map(shape::matcher).filter(Matcher::matches);
    }

    /** What all that the article tells allows. */
    private static Optional<Dating> of(List<ClaimEntry> told, Map<String, List<ClaimEntry>> dated) {
        List<Dating> each = told.stream()
                .flatMap(entry -> dating(entry, dated.getOrDefault(entry.claim().indicator(), List.of())).stream())
                .sorted(LATEST_FIRST)
                .toList();
        if (each.isEmpty()) {
            return Optional.empty();
        }
        Dating latest = each.get(0);
        LocalDate last = each.get(each.size() - 1).when().last();
        return Optional.of(new Dating(new Period(latest.when().first(), last), latest.told(), latest.dated()))
                .filter(dating -> !dating.when().first().isAfter(last));
    }

    private static Optional<Dating> dating(ClaimEntry told, List<ClaimEntry> dated) {
        Map<LocalDate, ClaimEntry> years = new TreeMap<>();
        dated.stream()
                .filter(other -> !other.article().id().equals(told.article().id()) && isOne(told, other))
                .sorted(Comparator.comparing(ClaimEntry::id))
                .forEach(other -> first(told, other).ifPresent(day -> years.putIfAbsent(day, other)));
        return years.size() == 1
                ? years.entrySet().stream()
                        .findFirst()
                        .map(year -> new Dating(
                                new Period(
                                        year.getKey(),
                                        year.getKey().plusYears(1).minusDays(1)),
                                told.id(),
                                year.getValue().id()))
                : Optional.empty();
    }

    /** Whether both may be of one event: neither names a party that the other leaves out of those that it names. */
    private static boolean isOne(ClaimEntry told, ClaimEntry other) {
        Set<String> parties = parties(told.claim());
        Set<String> others = parties(other.claim());
        return parties.containsAll(others) || others.containsAll(parties);
    }

    private static Set<String> parties(Claim claim) {
        Set<String> parties = new TreeSet<>();
        claim.scope().actor().ifPresent(party -> parties.addAll(List.of(party.split("\\+", -1))));
        claim.scope().target().ifPresent(party -> parties.addAll(List.of(party.split("\\+", -1))));
        return parties;
    }

    /** The first day of what one gives without its year, in the year that the other gives; empty where month or day differ. */
    private static Optional<LocalDate> first(ClaimEntry told, ClaimEntry other) {
        Matcher date = date(told, YEARLESS).orElseThrow();
        Matcher full = date(other, FULL).orElseThrow();
        boolean sameDay =
                date.group(2) == null || full.group(3) == null || date.group(2).equals(full.group(3));
        return date.group(1).equals(full.group(2)) && sameDay
                ? Period.of(new Edtf(date.group().replace("XXXX", full.group(1))))
                        .map(Period::first)
                : Optional.empty();
    }
}
