package org.jejak.app.json;

import java.io.IOException;
import java.util.Map;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.Decision;
import org.jejak.ledger.DecisionEntry;
import org.jejak.ledger.Standing;

/** Decisions of the analyst as JSON. */
public final class DecisionJson {

    private DecisionJson() {}

    /** All members of one line of the log; the caller writes the braces. */
    public static void write(DecisionEntry entry, Json json) throws IOException {
        Decision decision = entry.decision();
        signed(entry, json);
        json.texts("subjects", decision.subjects());
        json.object("fields", () -> {
            for (Map.Entry<Decision.Field, String> field : decision.fields().entrySet()) {
                json.text(field.getKey().id(), field.getValue());
            }
        });
        json.flag("holds", entry.holds());
        json.text("undone_by", entry.undoneBy());
        json.array(
                "bound",
                entry.bound(),
                bound -> json.object(() -> {
                    json.text("then", bound.then().toString());
                    json.texts(
                            "now", bound.now().stream().map(ClaimId::toString).toList());
                }));
    }

    /** Which, by whom, when and why. */
    static void signed(DecisionEntry entry, Json json) throws IOException {
        Decision decision = entry.decision();
        json.text("id", entry.id());
        json.text("kind", decision.kind().id());
        json.text("who", decision.who());
        json.text("at", decision.at());
        json.text("why", decision.why());
    }

    /** Who read a claim, and how it stands with the analyst. */
    public static void standing(Standing standing, Json json) throws IOException {
        json.object("standing", () -> {
            json.text("verdict", standing.verdict().id());
            json.text("read_by", standing.isReviewed() ? "person" : "machine");
            json.text("who", standing.by());
            json.text("at", standing.at());
            json.number("credibility", standing.grade());
        });
    }
}
