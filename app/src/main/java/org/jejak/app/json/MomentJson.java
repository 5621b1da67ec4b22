package org.jejak.app.json;

import java.io.IOException;
import org.jejak.ledger.event.DatedCount;
import org.jejak.ledger.event.Moment;
import org.jejak.ledger.event.Occurrence;
import org.jejak.ledger.event.Report;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Figure;

/** What stands at one place of a timeline as one JSON object. */
public final class MomentJson {

    private MomentJson() {}

    /** The members; the caller writes the braces. */
    public static void write(Moment moment, String label, Story story, Json json) throws IOException {
        json.text("id", moment.id().toString());
        json.text("kind", moment instanceof Occurrence ? "event" : "figure");
        json.text("type", moment.type());
        json.text("label", label);
        json.text("from", moment.when().map(when -> when.first()));
        json.text("to", moment.when().map(when -> when.last()));
        if (moment instanceof Occurrence event) {
            event(event, json);
        } else if (moment instanceof DatedCount count) {
            count(count, json);
        }
        ReportJson.backing(moment.reports().stream().filter(Report::holds).toList(), story, json);
        ReportJson.list("reports", moment.reports(), json);
    }

    private static void event(Occurrence event, Json json) throws IOException {
        json.text("actor", event.actor());
        json.text("target", event.target());
        json.texts("participants", event.participants());
        json.texts("places", event.places());
        json.text("time", event.dates().stream().findFirst().map(dated -> dated.date()));
        json.flag("contested", event.isContested());
        json.array(
                "dates",
                event.dates(),
                dated -> json.object(() -> {
                    json.text("time", dated.date().value());
                    json.texts(
                            "claims",
                            dated.claims().stream().map(Object::toString).toList());
                }));
    }

    private static void count(DatedCount count, Json json) throws IOException {
        Figure figure = count.origin().figure();
        json.text("actor", figure.scope().actor());
        json.text("target", figure.scope().target());
        json.text("time", figure.scope().time());
        json.object("value", () -> {
            json.number("min", figure.value().min());
            json.number("max", figure.value().max());
            json.text("modifier", figure.value().modifier().id());
        });
        json.text("unit", figure.unit());
    }
}
