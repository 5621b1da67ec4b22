package org.jejak.ledger.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.Period;
import org.jejak.ledger.event.Report;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Occasion;
import org.jejak.ledger.position.Side;
import org.jejak.model.Detail;
import org.jejak.model.Figure;

/**
 * Goods of one class that are said to go from one party to another, with all that is said of it.
 *
 * @param type as the topic pack names it
 * @param from empty where no claim of it says who gives
 * @param goods their class; empty where the words name none
 * @param reports those who say so
 * @param beside those who deny or doubt that such goods, or any of the type, went that way, or will not say
 * @param proofs what bears it out, in the order of the reports
 */
public record Lot(
        String type,
        Optional<String> from,
        Optional<String> to,
        Optional<String> goods,
        List<Report> reports,
        List<Report> beside,
        List<Proof> proofs) {

    public Lot {
        reports = List.copyOf(reports);
        beside = List.copyOf(beside);
        proofs = List.copyOf(proofs);
    }

    public Grade grade() {
        if (reports.isEmpty()) {
            return Grade.DENIED;
        }
        return proofs.isEmpty() ? Grade.ALLEGED : Grade.DOCUMENTED;
    }

    /** Those who deny it. */
    public List<Report> denials() {
        return beside.stream().filter(report -> report.side() == Side.REJECTS).toList();
    }

    /** The claim that is quoted for it. */
    public ClaimId id() {
        return (reports.isEmpty() ? beside : reports).get(0).id();
    }

    /** All claims that say so. */
    public List<ClaimEntry> claims() {
        return claims(reports);
    }

    static List<ClaimEntry> claims(List<Report> reports) {
        return reports.stream()
                .flatMap(report -> report.echoes().stream())
                .map(Echo::claim)
                .toList();
    }

    /** From the first to the last of the days that claims give it. */
    public Optional<Period> when() {
        List<Period> told =
                claims().stream().flatMap(entry -> days(entry).stream()).toList();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new Period(
                        told.stream()
                                .map(Period::first)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        told.stream()
                                .map(Period::last)
                                .max(Comparator.naturalOrder())
                                .orElseThrow()));
    }

    /** The days that a claim gives it; a day of no year gives none. */
    public static Optional<Period> days(ClaimEntry entry) {
        return Occasion.stated(entry.claim());
    }

    /** What claims tell of that kind, each of its words once, in the order of the claims. */
    public static List<String> words(List<ClaimEntry> claims, Detail.Kind kind) {
        return claims.stream()
                .flatMap(entry -> entry.claim().details().stream())
                .filter(detail -> detail.kind() == kind)
                .map(detail -> detail.words().text())
                .distinct()
                .toList();
    }

    /** The goods in the words of the claims; of a number, what it counts. */
    public static List<String> goods(List<ClaimEntry> claims) {
        return goods(claims, UnaryOperator.identity());
    }

    /** @param named what a class of goods is called */
    public static List<String> goods(List<ClaimEntry> claims, UnaryOperator<String> named) {
        return Stream.concat(
                        words(claims, Detail.Kind.GOODS).stream(),
                        claims.stream().flatMap(entry -> Goods.unit(entry.claim()).map(named).stream()))
                .distinct()
                .toList();
    }

    /** How much, in the words of the claims. */
    public static List<String> quantities(List<ClaimEntry> claims) {
        List<String> found = new ArrayList<>();
        for (ClaimEntry entry : claims) {
            if (entry.claim() instanceof Figure figure) {
                found.add(figure.phrase().text());
            }
        }
        found.addAll(words(claims, Detail.Kind.QUANTITY));
        return found.stream().distinct().toList();
    }
}
