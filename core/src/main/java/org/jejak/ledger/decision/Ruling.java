package org.jejak.ledger.decision;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jejak.ledger.Decision;
import org.jejak.ledger.Decision.Field;
import org.jejak.ledger.Standing;
import org.jejak.ledger.Standing.Verdict;
import org.jejak.model.Claim;

/** What the decisions about one claim come to, taken in the order of the log. One thread. */
public final class Ruling {

    private final Map<Field, String> fields = new EnumMap<>(Field.class);
    private Verdict verdict = Verdict.OPEN;
    private Optional<String> by = Optional.empty();
    private Optional<String> at = Optional.empty();
    private Optional<Integer> credibility = Optional.empty();

    /** @param decision one that holds; of two the later counts, field by field */
    public void take(Decision decision) {
        switch (decision.kind()) {
            case ACCEPT -> judge(Verdict.ACCEPTED, decision);
            case CORRECT -> judge(Verdict.CORRECTED, decision);
            case REJECT -> judge(Verdict.REJECTED, decision);
            case GRADE ->
                credibility = Optional.ofNullable(decision.fields().get(Field.CREDIBILITY))
                        .map(Integer::valueOf);
            case MERGE, SPLIT, UNDO -> {
                // These are about origins and about other decisions.
            }
        }
    }

    private void judge(Verdict given, Decision decision) {
        verdict = given;
        by = Optional.of(decision.who());
        at = Optional.of(decision.at());
        fields.putAll(decision.fields());
    }

    public Standing standing() {
        return new Standing(verdict, by, at, credibility);
    }

    /** The claim as decided. */
    public Claim on(Claim read) {
        return Fields.set(read, fields);
    }
}
