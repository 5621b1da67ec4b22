package org.jejak.app.json;

import java.io.IOException;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.contest.Contest;
import org.jejak.model.Figure;

/** A {@link Contest} as one JSON object. */
public final class ContestJson {

    private ContestJson() {}

    /** The members; the caller writes the braces. */
    public static void write(Contest contest, Json json) throws IOException {
        json.text("explanation", contest.explanation().id());
        json.array("claims", contest.claims(), entry -> json.object(() -> claim(entry, json)));
    }

    /** What identifies a claim from outside, and what it says. */
    static void claim(ClaimEntry entry, Json json) throws IOException {
        json.text("id", entry.id().toString());
        json.text("file", entry.article().file());
        json.number("start", entry.claim().quote().span().start());
        json.number("end", entry.claim().quote().span().end());
        json.text("quote", entry.claim().quote().text());
        json.text("indicator", entry.claim().indicator());
        json.text("source", entry.claim().voice().source());
        json.text("time", entry.claim().scope().time());
        if (entry.claim() instanceof Figure figure) {
            json.object("value", () -> {
                json.number("min", figure.value().min());
                json.number("max", figure.value().max());
                json.text("modifier", figure.value().modifier().id());
            });
        }
    }
}
