package org.jejak.ledger.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.DecisionEntry;
import org.jejak.ledger.decision.Joins;
import org.jspecify.annotations.Nullable;

/**
 * Parts and joins statements as the analyst says, whatever was found: first a claim that is no print of its statement leaves it, then those
 * that are one become one. One thread.
 */
final class ByAnalyst {

    private final Joins joins;
    private final List<Statement> statements;
    private final Map<ClaimId, Statement> holds = new HashMap<>();
    private final Map<ClaimId, DecisionEntry> moved = new HashMap<>();

    ByAnalyst(List<Statement> found, Joins joins) {
        this.joins = joins;
        this.statements = new ArrayList<>(found);
        if (!joins.apart().isEmpty() || !joins.groups().isEmpty()) {
            found.forEach(this::hold);
            joins.apart().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(each -> part(each.getKey(), each.getValue()));
            joins.groups().forEach(this::join);
        }
    }

    List<Statement> statements() {
        return statements;
    }

    /** The decision by which a print stands where it stands; empty where it was found there. */
    Optional<DecisionEntry> moved(Print print) {
        return Optional.ofNullable(moved.get(print.entry().id()));
    }

    /** What the text around a print owes to another article; where it is no print of the same statement, only the text. */
    Optional<Borrowed> borrowed(Print print, Borrowings borrowings) {
        return borrowings
                .of(print)
                .map(text -> joins.apart().containsKey(print.entry().id())
                        ? new Borrowed(text.from(), text.text(), text.isTaken(), false)
                        : text);
    }

    private void hold(Statement statement) {
        statement.prints().forEach(print -> holds.put(print.entry().id(), statement));
    }

    private void part(ClaimId claim, DecisionEntry by) {
        @Nullable Statement from = holds.get(claim);
        if (from != null && from.prints().size() > 1) {
            Statement rest = from.without(claim);
            Statement alone = from.only(claim);
            statements.set(statements.indexOf(from), rest);
            statements.add(alone);
            hold(rest);
            hold(alone);
            moved.put(claim, by);
        }
    }

    private void join(Joins.Group group) {
        List<Statement> met = group.claims().stream()
                .map(holds::get)
                .flatMap(statement -> Optional.ofNullable(statement).stream())
                .distinct()
                .toList();
        for (Statement other : met.subList(Math.min(1, met.size()), met.size())) {
            Statement first = met.get(0);
            other.prints().forEach(print -> moved.put(print.entry().id(), group.by()));
            first.absorb(other);
            statements.remove(other);
            hold(first);
        }
    }
}
