package org.jejak.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.Decision;
import org.jejak.ledger.Decision.Kind;
import org.jejak.ledger.DecisionEntry;
import org.jejak.ledger.DecisionException;
import org.jejak.ledger.DecisionFault;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.decision.Anchor;
import org.jejak.ledger.decision.Check;
import org.jejak.ledger.decision.Knowledge;
import org.jejak.ledger.decision.Undone;
import org.jejak.model.Mention;
import org.jspecify.annotations.Nullable;

/** Takes one decision in a transaction of its own. */
final class DecisionWriter {
    private static final int ID_DIGITS = 16;

    private final Handle handle;
    private final LedgerStore store;
    private final Check check;
    private final Faults faults;

    /** @param store asks on another connection, which sees the case as it is before the decision */
    DecisionWriter(Handle handle, LedgerStore store, Faults faults) {
        this.handle = handle;
        this.store = store;
        this.check = new Check(store, Knowledge.NONE);
        this.faults = faults;
    }

    DecisionEntry decide(Decision asked) {
        try (Statements statements = new Statements(handle.getConnection())) {
            statements.run("BEGIN IMMEDIATE");
            try {
                Decision decision = check.completed(asked);
                String id = id(decision);
                if (number(statements, id).isEmpty()) {
                    refuseIfWrong(asked);
                    write(statements, id, decision);
                    statements.run(SqliteLedgerStore.CHANGED);
                }
                statements.run("COMMIT");
                return new DecisionReader(handle).one(id);
            } catch (SQLException | RuntimeException fault) {
                rollback(statements);
                throw fault;
            }
        } catch (SQLException fault) {
            throw faults.translate(fault);
        }
    }

    private static void rollback(Statements statements) {
        try {
            statements.run("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            // On a full disk and the like SQLite rolls back by itself.
        }
    }

    private void refuseIfWrong(Decision decision) {
        List<DecisionFault> wrong = check.faults(decision);
        if (!wrong.isEmpty()) {
            throw new DecisionException(wrong);
        }
    }

    private void write(Statements statements, String id, Decision decision) throws SQLException {
        statements.run(
                "INSERT INTO decision (id, kind, why, who, at) VALUES (?, ?, ?, ?, ?)",
                id,
                decision.kind().id(),
                decision.why(),
                decision.who(),
                decision.at());
        long number = number(statements, id).orElseThrow();
        writeSubjects(statements, number, decision);
        for (var field : decision.fields().entrySet()) {
            statements.run(
                    "INSERT INTO decision_field (decision, field, value) VALUES (?, ?, ?)",
                    number,
                    field.getKey().id(),
                    field.getValue());
        }
        if (decision.kind() == Kind.UNDO) {
            writeUndone(statements);
        }
        writeReliability(statements);
        Copies copies = new Copies(statements);
        new Deciding(statements, copies).on(articles(statements, copies, number));
    }

    private void writeSubjects(Statements statements, long number, Decision decision) throws SQLException {
        boolean claims = !decision.claims().isEmpty();
        for (int n = 0; n < decision.subjects().size(); n++) {
            String subject = decision.subjects().get(n);
            List<@Nullable Object> values = new ArrayList<>(List.of(number, n, subject));
            Optional<ClaimId> id = claims ? ClaimId.parse(subject) : Optional.empty();
            id.ifPresent(claim -> values.addAll(anchor(claim)));
            while (values.size() < 11) {
                values.add(null);
            }
            statements.run("""
                    INSERT INTO decision_subject (decision, n, subject, article, "key", kind, indicator,
                      words, words_start, words_end, quote) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """, values.toArray());
        }
    }

    private List<Object> anchor(ClaimId id) {
        Anchor anchor = Anchor.of(id, store.asRead(id).orElseThrow());
        Mention core = anchor.core();
        return List.of(
                id.article(),
                id.key(),
                anchor.kind().id(),
                anchor.indicator(),
                core.text(),
                core.span().start(),
                core.span().end(),
                anchor.quote());
    }

    /** Anew from the whole log: one undo may bring back many. */
    private static void writeUndone(Statements statements) throws SQLException {
        Undone undone = new Undone(statements.list("""
                SELECT d.id, s.subject FROM decision d JOIN decision_subject s ON s.decision = d.n
                WHERE d.kind = 'undo' ORDER BY d.n
                """, row -> new Undone.Undo(row.getString(1), row.getString(2))));
        statements.run("DELETE FROM decision_undone");
        for (String id : statements.list("SELECT id FROM decision", row -> row.getString(1))) {
            Optional<String> by = undone.by(id);
            if (by.isPresent()) {
                statements.run(
                        "INSERT INTO decision_undone (decision, \"by\") SELECT n, ? FROM decision WHERE id = ?",
                        by.get(),
                        id);
            }
        }
    }

    /** Of each source its last grade that holds. */
    private static void writeReliability(Statements statements) throws SQLException {
        statements.run("DELETE FROM reliability");
        statements.run("""
                INSERT INTO reliability (source, grade)
                SELECT s.subject, f.value FROM decision_field f JOIN decision_subject s ON s.decision = f.decision
                WHERE f.field = 'reliability' AND f.decision = (
                  SELECT max(l.decision) FROM decision_field l JOIN decision_subject t ON t.decision = l.decision
                  WHERE l.field = 'reliability' AND t.subject = s.subject
                    AND l.decision NOT IN (SELECT decision FROM decision_undone))
                """);
    }

    /** Rows of the articles on whose claims the decision acts; of an undo those on which the decisions act that it takes back or brings back. */
    private static Set<Long> articles(Statements statements, Copies copies, long number) throws SQLException {
        Set<Long> found = new TreeSet<>();
        for (long row : statements.list("""
                WITH RECURSIVE back (n) AS (
                  SELECT ?
                  UNION
                  SELECT d.n FROM back JOIN decision u ON u.n = back.n AND u.kind = 'undo'
                    JOIN decision_subject s ON s.decision = u.n JOIN decision d ON d.id = s.subject)
                SELECT a."row" FROM back JOIN decision_subject s ON s.decision = back.n JOIN article a ON a.id = s.article
                """, result -> result.getLong(1), number)) {
            found.addAll(copies.versionsOf(row));
        }
        return found;
    }

    private static Optional<Long> number(Statements statements, String id) throws SQLException {
        return statements.list("SELECT n FROM decision WHERE id = ?", row -> row.getLong(1), id).stream()
                .findFirst();
    }

    private static String id(Decision decision) {
        Digest digest = new Digest()
                .add(List.of(decision.kind().id(), decision.why(), decision.who(), decision.at()))
                .add(List.of(decision.subjects().size()))
                .add(decision.subjects());
        decision.fields().forEach((field, value) -> digest.add(List.of(field.id(), value)));
        return digest.hex().substring(0, ID_DIGITS);
    }
}
