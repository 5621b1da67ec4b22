package org.jejak.app.json;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.jejak.ledger.event.Report;
import org.jejak.ledger.origin.Independence;
import org.jejak.ledger.origin.Story;

/** Reports of one matter as JSON: how many words it stands on at most, and each with every claim that prints it. */
public final class ReportJson {

    private ReportJson() {}

    /** The members; the caller writes the braces. */
    static void write(Report report, Json json) throws IOException {
        json.text("source", report.party());
        json.constant("side", report.side());
        json.constant("stance", report.quoted().claim().voice().stance());
        json.constant("modality", report.quoted().claim().voice().modality());
        json.number("articles", report.articles());
        json.flag("open", report.isOpen());
        json.array("claims", report.echoes(), echo -> json.object(() -> OriginJson.echo(echo, json)));
    }

    static void list(String name, List<Report> reports, Json json) throws IOException {
        json.array(name, reports, report -> json.object(() -> write(report, json)));
    }

    /** On how many words it stands at most, and whether any two of them are independent. */
    static void backing(Collection<Report> reports, Story story, Json json) throws IOException {
        json.number("articles", Report.articles(reports));
        json.number("origins", reports.size());
        json.number("open", Report.open(reports));
        json.flag("upper_bound", Report.open(reports) > 0);
        Independence independence = Report.independence(reports, story);
        json.object("independence", () -> {
            json.constant("state", independence.state());
            json.constant("because", independence.ground());
            json.texts("with", independence.with());
        });
    }
}
