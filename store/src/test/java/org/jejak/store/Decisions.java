package org.jejak.store;

import java.util.List;
import java.util.Map;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimQuery;
import org.jejak.ledger.Decision;
import org.jejak.ledger.Decision.Field;
import org.jejak.ledger.Decision.Kind;
import org.jejak.ledger.LedgerStore;
import org.jejak.model.Figure;

/** Decisions as somebody called Sari takes them. */
final class Decisions {
    static final String WHO = "Sari";

    private static final String DAY = "2025-03-01T10:00:";

    private Decisions() {}

    /** @param second by which decisions are told apart */
    static Decision of(Kind kind, int second, String... subjects) {
        return Decision.of(kind, List.of(subjects), "I asked", WHO, at(second));
    }

    static Decision correct(ClaimEntry claim, int second, Map<Field, String> fields) {
        return of(Kind.CORRECT, second, claim.id().toString()).with(fields);
    }

    static String at(int second) {
        return DAY + String.format("%02d", second) + "Z";
    }

    /** One of every kind, on claims that depend on the articles alone. */
    static List<Decision> some(LedgerStore store) {
        List<ClaimEntry> figures = store.claims(ClaimQuery.all()).stream()
                .filter(entry -> entry.claim() instanceof Figure)
                .toList();
        return List.of(
                of(Kind.ACCEPT, 1, id(figures, 0)),
                correct(
                        figures.get(1),
                        2,
                        Map.of(Field.SOURCE, "Governor Élodie", Field.MIN, "17", Field.MODIFIER, "at_least")),
                of(Kind.REJECT, 3, id(figures, 2)),
                of(Kind.MERGE, 4, id(figures, 3), id(figures, 4)),
                of(Kind.SPLIT, 5, id(figures, 5)),
                of(Kind.GRADE, 6, id(figures, 1)).with(Map.of(Field.CREDIBILITY, "2")),
                of(Kind.GRADE, 7, store.sources().get(0).name()).with(Map.of(Field.RELIABILITY, "B")));
    }

    private static String id(List<ClaimEntry> claims, int n) {
        return claims.get(n).id().toString();
    }
}
