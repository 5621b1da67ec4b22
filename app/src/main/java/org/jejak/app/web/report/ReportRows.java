package org.jejak.app.web.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jejak.app.view.Words;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Screen;
import org.jejak.app.web.screen.Signs;
import org.jejak.app.web.screen.Way;
import org.jejak.app.web.screen.Who;
import org.jejak.ledger.event.Report;
import org.jejak.model.Modality;
import org.jejak.model.Voice;

/** Reports in the reader's words. */
public final class ReportRows {

    /** Reports of one matter that stand open. */
    private static final int SHOWN = 4;

    private static final int MOST = 60;

    private final Concluded room;
    private final Screen screen;

    public ReportRows(Concluded room, Screen screen) {
        this.room = room;
        this.screen = screen;
    }

    public Reports of(List<Report> reports) {
        return of(reports, report -> "");
    }

    /** @param told what else a report tells, in the reader's words */
    public Reports of(List<Report> reports, Function<Report, String> told) {
        List<ReportRow> rows = reports.stream()
                .limit(MOST)
                .map(report -> row(report, told.apply(report)))
                .toList();
        int shown = Math.min(SHOWN, rows.size());
        return new Reports(
                rows.subList(0, shown),
                rows.subList(shown, rows.size()),
                reports.size() - rows.size(),
                backing(reports));
    }

    /** On how many words a matter stands. */
    public Reports.Backing backing(List<Report> reports) {
        String independence = reports.size() < 2
                ? ""
                : Words.id(
                        Report.independence(reports, room.reasoning().story()).state());
        return new Reports.Backing(Report.articles(reports), reports.size(), Report.open(reports), independence);
    }

    private ReportRow row(Report report, String told) {
        Voice voice = report.quoted().claim().voice();
        return new ReportRow(
                Who.of(report.party(), room, screen),
                Signs.of(voice.stance()),
                screen.say("stance." + Words.id(voice.stance())),
                report.holds(),
                Optional.of(voice.modality())
                        .filter(modality -> modality != Modality.ACTUAL)
                        .map(Words::id),
                told,
                report.articles(),
                report.isOpen(),
                Way.of(report.echoes(), report.party(), screen),
                Words.oneLine(report.quoted().claim().quote().text()),
                Links.claim(report.id()));
    }
}
