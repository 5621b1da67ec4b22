package org.jejak.app.view;

import java.util.Map;
import java.util.stream.Collectors;
import org.jejak.ledger.Decision;
import org.jejak.ledger.Decision.Field;
import org.jejak.ledger.Decision.Kind;
import org.jejak.ledger.DecisionEntry;
import org.jejak.ledger.Standing;

/** Decisions of the analyst for people. */
public final class DecisionWords {

    private DecisionWords() {}

    /** For example "merged by Sari, 2025-03-01: I asked". */
    public static String says(DecisionEntry entry) {
        Decision decision = entry.decision();
        return past(decision.kind()) + " by " + Words.oneLine(decision.who()) + ", " + day(decision.at())
                + (decision.why().isBlank() ? "" : ": " + Words.oneLine(decision.why()))
                + (entry.holds() ? "" : " (undone)");
    }

    /** Who read a claim: for example "read by the machine", "corrected by Sari, 2025-03-01". */
    public static String of(Standing standing) {
        String grade =
                standing.credibility().map(digit -> ", credibility " + digit).orElse("");
        return (standing.isReviewed()
                        ? standing.verdict().id() + " by "
                                + standing.by().map(Words::oneLine).orElse("")
                                + standing.at().map(at -> ", " + day(at)).orElse("")
                        : "read by the machine")
                + grade;
    }

    /** What a decision sets, one after the other; of an acceptance nothing, since it changes nothing. */
    public static String fields(Decision decision) {
        return decision.kind() == Kind.ACCEPT
                ? ""
                : decision.fields().entrySet().stream()
                        .map(DecisionWords::field)
                        .collect(Collectors.joining(", "));
    }

    private static String field(Map.Entry<Field, String> field) {
        String value = Words.oneLine(field.getValue().replace("\n", " ← "));
        return field.getKey().id() + " " + (value.isEmpty() ? "—" : value);
    }

    private static String past(Kind kind) {
        return switch (kind) {
            case ACCEPT -> "accepted";
            case CORRECT -> "corrected";
            case REJECT -> "rejected";
            case MERGE -> "merged";
            case SPLIT -> "split off";
            case GRADE -> "graded";
            case UNDO -> "undone";
        };
    }

    /** The day of a time in ISO 8601. */
    public static String day(String at) {
        return at.substring(0, Math.min(10, at.length()));
    }
}
