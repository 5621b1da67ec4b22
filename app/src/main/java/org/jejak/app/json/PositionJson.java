package org.jejak.app.json;

import java.io.IOException;
import java.util.List;
import org.jejak.ledger.origin.Dating;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.position.Series;
import org.jejak.ledger.position.Stated;
import org.jejak.ledger.position.Step;

/** A {@link Series} as one JSON object: what a source held on a proposition, in time. */
public final class PositionJson {

    private PositionJson() {}

    /**
     * The members; the caller writes the braces.
     *
     * @param label the proposition in words
     */
    public static void write(Series series, String label, Json json) throws IOException {
        json.text("source", series.party());
        json.text("proposition", series.proposition());
        json.text("label", label);
        json.texts("speaks_for", series.speaksFor());
        json.flag("changed", series.isChanged());
        json.array("stances", series.steps(), step -> json.object(() -> step(step, json)));
    }

    /** One statement, with what it changed. */
    static void step(Step step, Json json) throws IOException {
        stated(step.stated(), json);
        json.text("turn", step.turn().map(turn -> turn.id()));
        if (step.before().isEmpty()) {
            json.missing("before");
        } else {
            Stated before = step.before().get();
            json.object("before", () -> {
                json.text("source", before.party());
                json.text("proposition", before.proposition());
                json.constant("stance", before.stance());
                days(before, json);
                json.text("step", before.step());
                json.text("id", before.id().toString());
                json.text("quote", before.claim().quote().text());
            });
        }
        json.array("claims", step.stated().echoes(), echo -> json.object(() -> echo(echo, json)));
    }

    private static void stated(Stated stated, Json json) throws IOException {
        json.text("id", stated.id().toString());
        json.constant("stance", stated.stance());
        json.constant("modality", stated.claim().voice().modality());
        days(stated, json);
        json.flag("counted", stated.isCounted());
        json.text("dated_by", stated.when().map(when -> stated.said() ? "text" : publication(stated)));
        if (!stated.said() && stated.dating().isPresent()) {
            Dating dating = stated.dating().get();
            json.texts(
                    "dated_by_claims",
                    List.of(dating.told().toString(), dating.dated().toString()));
        }
        json.text("step", stated.step());
        json.number("articles", stated.articles());
    }

    private static String publication(Stated stated) {
        return stated.dating().isPresent() ? "event" : "publication";
    }

    private static void days(Stated stated, Json json) throws IOException {
        json.text("from", stated.when().map(when -> when.first()));
        json.text("to", stated.when().map(when -> when.last()));
    }

    private static void echo(Echo echo, Json json) throws IOException {
        json.text("source", echo.claim().claim().voice().source());
        json.constant("stance", echo.claim().claim().voice().stance());
        OriginJson.echo(echo, json);
    }
}
