package org.jejak.ledger.decision;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.ClaimKind;
import org.jejak.ledger.Decision;
import org.jejak.ledger.Decision.Field;
import org.jejak.ledger.Decision.Kind;
import org.jejak.ledger.DecisionEntry;
import org.jejak.ledger.DecisionFault;
import org.jejak.ledger.DecisionFault.Code;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.Reliability;
import org.jejak.ledger.Standing.Verdict;

/** Whether a decision can be taken in a case as it is. Immutable; any thread that may ask the store. */
public final class Check {

    /** In UTF-16 units. */
    private static final int LONGEST_REASON = 10_000;

    private static final int LONGEST_NAME = 200;

    private final LedgerStore store;
    private final Knowledge knowledge;

    public Check(LedgerStore store, Knowledge knowledge) {
        this.store = store;
        this.knowledge = knowledge;
    }

    /** What is wrong with it; empty where nothing is. */
    public List<DecisionFault> faults(Decision decision) {
        List<DecisionFault> faults = new ArrayList<>(signed(decision));
        faults.addAll(
                switch (decision.kind()) {
                    case ACCEPT, REJECT, CORRECT -> verdict(decision);
                    case MERGE, SPLIT -> origins(decision);
                    case GRADE -> grade(decision);
                    case UNDO -> undo(decision);
                });
        return faults;
    }

    /**
     * The decision with all that it says by saying something else: of an acceptance the values that are accepted, of a number its other
     * bound. For one without faults.
     */
    public Decision completed(Decision decision) {
        Optional<ClaimEntry> claim = decision.claims().stream().findFirst().flatMap(store::claim);
        if (claim.isEmpty()) {
            return decision;
        }
        return switch (decision.kind()) {
            case ACCEPT -> decision.with(Fields.read(claim.get().claim()));
            case CORRECT ->
                decision.with(Values.whole(decision.fields(), claim.get().claim()));
            case REJECT, MERGE, SPLIT, GRADE, UNDO -> decision;
        };
    }

    private static List<DecisionFault> signed(Decision decision) {
        List<DecisionFault> faults = new ArrayList<>();
        if (decision.why().isBlank() && decision.kind() != Kind.ACCEPT) {
            faults.add(DecisionFault.of(Code.NO_REASON, ""));
        }
        if (decision.why().length() > LONGEST_REASON || decision.who().length() > LONGEST_NAME) {
            faults.add(DecisionFault.of(Code.TOO_LONG, ""));
        }
        if (decision.who().isBlank()) {
            faults.add(DecisionFault.of(Code.NO_NAME, ""));
        }
        if (decision.who().codePoints().anyMatch(Character::isISOControl)
                || decision.why().indexOf('\0') >= 0) {
            faults.add(DecisionFault.of(Code.UNSAFE_CHARACTER, ""));
        }
        try {
            Instant.parse(decision.at());
        } catch (DateTimeException e) {
            faults.add(DecisionFault.of(Code.NO_TIME, decision.at()));
        }
        return faults;
    }

    private List<DecisionFault> verdict(Decision decision) {
        Optional<DecisionFault> wrong = subjects(decision, 1, 1);
        if (wrong.isPresent()) {
            return List.of(wrong.get());
        }
        ClaimEntry entry = store.claim(decision.claims().get(0)).orElseThrow();
        if (decision.kind() == Kind.CORRECT) {
            return correction(decision, entry);
        }
        Verdict given = decision.kind() == Kind.ACCEPT ? Verdict.ACCEPTED : Verdict.REJECTED;
        if (!decision.fields().isEmpty()) {
            return List.of(DecisionFault.of(decision.fields().firstKey(), Code.NOT_OF_THIS_DECISION, ""));
        }
        return entry.standing().verdict() == given
                ? List.of(DecisionFault.of(Code.NOTHING_NEW, given.id()))
                : List.of();
    }

    private List<DecisionFault> correction(Decision decision, ClaimEntry entry) {
        if (decision.fields().isEmpty()) {
            return List.of(DecisionFault.of(Code.NOTHING_SET, ""));
        }
        Map<Field, String> whole = Values.whole(decision.fields(), entry.claim());
        List<DecisionFault> faults = FieldCheck.of(whole, entry.claim(), knowledge);
        return faults.isEmpty() && Fields.set(entry.claim(), whole).equals(entry.claim())
                ? List.of(DecisionFault.of(Code.NOTHING_NEW, ""))
                : faults;
    }

    /** Merged claims must be figures that can have one origin. */
    private List<DecisionFault> origins(Decision decision) {
        boolean merge = decision.kind() == Kind.MERGE;
        Optional<DecisionFault> wrong = subjects(decision, merge ? 2 : 1, merge ? Integer.MAX_VALUE : 1);
        if (wrong.isPresent()) {
            return List.of(wrong.get());
        }
        if (!decision.fields().isEmpty()) {
            return List.of(DecisionFault.of(decision.fields().firstKey(), Code.NOT_OF_THIS_DECISION, ""));
        }
        List<ClaimEntry> claims = decision.claims().stream()
                .map(id -> store.claim(id).orElseThrow())
                .toList();
        for (ClaimEntry entry : claims) {
            if (ClaimKind.of(entry.claim()) != ClaimKind.FIGURE) {
                return List.of(DecisionFault.of(Code.NOT_A_FIGURE, entry.id().toString()));
            }
        }
        List<String> families = claims.stream()
                .map(entry -> knowledge.family(entry.claim().indicator()))
                .distinct()
                .toList();
        return families.size() == 1
                ? List.of()
                : List.of(DecisionFault.of(Code.OTHER_FAMILY, String.join(", ", families)));
    }

    private List<DecisionFault> grade(Decision decision) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.putAll(decision.fields());
        String letter = fields.remove(Field.RELIABILITY);
        String digit = fields.remove(Field.CREDIBILITY);
        if (!fields.isEmpty() || (letter != null && digit != null)) {
            Field field = fields.isEmpty()
                    ? Field.CREDIBILITY
                    : fields.keySet().iterator().next();
            return List.of(DecisionFault.of(field, Code.NOT_OF_THIS_DECISION, ""));
        }
        if (letter != null) {
            return reliability(decision, letter);
        }
        return digit == null ? List.of(DecisionFault.of(Code.NOTHING_SET, "")) : credibility(decision, digit);
    }

    /** A source is graded under a name that the case knows. */
    private List<DecisionFault> reliability(Decision decision, String letter) {
        if (Reliability.named(letter).isEmpty()) {
            return List.of(DecisionFault.of(Field.RELIABILITY, Code.UNKNOWN_VALUE, letter + "; A, B, C, D, E, F"));
        }
        if (decision.subjects().size() != 1) {
            return List.of(DecisionFault.of(Code.SUBJECTS, "1"));
        }
        String name = decision.subjects().get(0);
        return store.isSource(name) ? List.of() : List.of(DecisionFault.of(Code.UNKNOWN_SOURCE, name));
    }

    private List<DecisionFault> credibility(Decision decision, String digit) {
        Optional<DecisionFault> wrong = subjects(decision, 1, 1);
        if (wrong.isPresent()) {
            return List.of(wrong.get());
        }
        if (!digit.matches("[1-6]")) {
            return List.of(DecisionFault.of(Field.CREDIBILITY, Code.UNKNOWN_VALUE, digit + "; 1, 2, 3, 4, 5, 6"));
        }
        ClaimEntry entry = store.claim(decision.claims().get(0)).orElseThrow();
        return digit.equals("1") && !knowledge.isBacked(entry)
                ? List.of(DecisionFault.of(Field.CREDIBILITY, Code.NOT_BACKED, ""))
                : List.of();
    }

    private List<DecisionFault> undo(Decision decision) {
        if (decision.subjects().size() != 1) {
            return List.of(DecisionFault.of(Code.SUBJECTS, "1"));
        }
        if (!decision.fields().isEmpty()) {
            return List.of(DecisionFault.of(decision.fields().firstKey(), Code.NOT_OF_THIS_DECISION, ""));
        }
        String id = decision.subjects().get(0);
        Optional<DecisionEntry> undone = store.decisions().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst();
        return undone.isEmpty()
                ? List.of(DecisionFault.of(Code.UNKNOWN_DECISION, id))
                : undone.get()
                        .undoneBy()
                        .map(by -> List.of(DecisionFault.of(Code.ALREADY_UNDONE, by)))
                        .orElse(List.of());
    }

    /** Whether it is about so many claims that there are. */
    private Optional<DecisionFault> subjects(Decision decision, int least, int most) {
        List<String> subjects = decision.subjects();
        if (subjects.size() < least || subjects.size() > most || new HashSet<>(subjects).size() < subjects.size()) {
            return Optional.of(DecisionFault.of(Code.SUBJECTS, least == most ? "" + least : "at least " + least));
        }
        return subjects.stream()
                .filter(subject -> ClaimId.parse(subject).flatMap(store::claim).isEmpty())
                .findFirst()
                .map(subject -> DecisionFault.of(Code.UNKNOWN_CLAIM, subject));
    }
}
