package org.jejak.ledger.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.origin.SharedPrints.Partner;

/**
 * Joins prints that name nobody to the statement that the same text tells elsewhere, where only the attribution got lost. Of several the
 * one with most text in common decides, and one that names somebody before one that does not. Where no article with the text names
 * anybody, its prints are one statement whose origin stays open. One thread.
 */
final class TextJoins {

    /** @param to the print that it was joined to, and by what text */
    private record Join(Print print, Partner to) {}

    private static final Comparator<Join> BEST = Comparator.comparingInt(
                    (Join join) -> -join.to.reuse().words())
            .thenComparing(join -> join.to.print(), Print.ORDER)
            .thenComparing(Join::print, Print.ORDER);

    private final SharedPrints shared;
    private final Map<ClaimId, Statement> holds = new HashMap<>();
    private final Map<ClaimId, Partner> joined = new HashMap<>();
    private final List<Statement> statements;
    /** Those that name nobody and are not looked at yet. */
    private final Set<Statement> loose = new LinkedHashSet<>();

    TextJoins(List<Statement> all, SharedPrints shared) {
        this.shared = shared;
        List<Print> told = new ArrayList<>();
        for (Statement statement : all) {
            statement.prints().forEach(print -> holds.put(print.entry().id(), statement));
            if (statement.party().isPresent()) {
                told.addAll(statement.prints());
            } else {
                loose.add(statement);
            }
        }
        spread(told);
        for (Statement statement : List.copyOf(loose)) {
            if (loose.remove(statement)) {
                spread(statement.prints());
            }
        }
        Set<Statement> left = new HashSet<>(holds.values());
        this.statements = all.stream().filter(left::contains).toList();
    }

    List<Statement> statements() {
        return statements;
    }

    /** What joined the print to its statement; empty where its own article did. */
    Optional<Partner> joining(Print print) {
        return Optional.ofNullable(joined.get(print.entry().id()));
    }

    /** From prints that have their statement to those that share text with them, and on from these. */
    private void spread(List<Print> from) {
        List<Print> level = List.copyOf(from);
        while (!level.isEmpty()) {
            Map<Statement, Join> best = new LinkedHashMap<>();
            for (Print print : level) {
                Statement target = holder(print);
                for (Partner partner : shared.of(print)) {
                    Statement other = holder(partner.print());
                    if (loose.contains(other) && fits(target, other)) {
                        Join join = new Join(partner.print(), new Partner(print, partner.reuse()));
                        best.merge(other, join, (one, two) -> BEST.compare(one, two) <= 0 ? one : two);
                    }
                }
            }
            level = best.entrySet().stream()
                    .filter(entry -> fits(holder(entry.getValue().to.print()), entry.getKey()))
                    .flatMap(entry -> moved(entry.getKey(), entry.getValue()).stream())
                    .toList();
        }
    }

    private Statement holder(Print print) {
        return Objects.requireNonNull(holds.get(print.entry().id()));
    }

    /** Two prints with the same text agree; what other prints of the statement told of its day may not. */
    private static boolean fits(Statement statement, Statement loose) {
        return statement.occasion().stated().isEmpty()
                || loose.occasion().stated().isEmpty()
                || statement.occasion().mayBe(loose.occasion());
    }

    private List<Print> moved(Statement statement, Join join) {
        Statement target = holder(join.to.print());
        loose.remove(statement);
        joined.put(join.print.entry().id(), join.to);
        for (Print print : statement.prints()) {
            target.add(print);
            holds.put(print.entry().id(), target);
        }
        return statement.prints();
    }
}
