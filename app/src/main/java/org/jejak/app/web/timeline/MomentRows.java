package org.jejak.app.web.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jejak.app.view.Words;
import org.jejak.app.web.report.ReportRows;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Screen;
import org.jejak.app.web.timeline.MomentRow.OtherDate;
import org.jejak.app.web.timeline.MomentRow.Status;
import org.jejak.ledger.event.Dated;
import org.jejak.ledger.event.DatedCount;
import org.jejak.ledger.event.Moment;
import org.jejak.ledger.event.Occurrence;
import org.jejak.ledger.event.Report;
import org.jejak.ledger.position.Side;
import org.jejak.model.Scope;

/** Moments in the reader's words. */
final class MomentRows {

    /** Links to the words of one date. */
    private static final int FEW = 5;

    private final Concluded room;
    private final Screen screen;
    private final ReportRows reports;

    MomentRows(Concluded room, Screen screen) {
        this.room = room;
        this.screen = screen;
        this.reports = new ReportRows(room, screen);
    }

    MomentRow of(Moment moment) {
        return new MomentRow(
                moment.id().toString(),
                screen.days(moment.when()),
                screen.label(moment.type()),
                status(moment.reports()),
                moment instanceof DatedCount count
                        ? Optional.of(screen.value(count.origin().figure().value()))
                        : Optional.empty(),
                between(moment),
                moment instanceof Occurrence event
                        ? event.places().stream().map(Words::oneLine).toList()
                        : List.of(),
                moment instanceof Occurrence event ? others(event) : List.of(),
                moment.reports().stream()
                        .filter(report -> report.side() == Side.REJECTS)
                        .count(),
                reports.of(moment.reports()));
    }

    /** Of those who hold it the surest word counts. */
    private static Status status(List<Report> reports) {
        return reports.stream()
                .filter(Report::holds)
                .map(report -> report.quoted().claim().voice().modality())
                .min(Comparator.naturalOrder())
                .map(modality -> Status.valueOf(modality.name()))
                .orElseGet(() -> unheld(reports));
    }

    private static Status unheld(List<Report> reports) {
        if (reports.stream().anyMatch(report -> report.side() == Side.REJECTS)) {
            return Status.DENIED;
        }
        return reports.stream().anyMatch(report -> report.side() == Side.DOUBTS) ? Status.DOUBTED : Status.UNSAID;
    }

    private List<String> between(Moment moment) {
        Stream<String> parties;
        if (moment instanceof Occurrence event) {
            parties = Stream.concat(event.actor().stream(), event.target().stream());
        } else {
            Scope scope = moment.reports().get(0).quoted().claim().scope();
            parties = scope.actor().stream();
        }
        return parties.distinct()
                .map(side -> room.reasoning().chronicle().party(side, screen.language()))
                .toList();
    }

    private List<OtherDate> others(Occurrence event) {
        return event.dates().stream().skip(1).map(this::other).toList();
    }

    private OtherDate other(Dated dated) {
        return new OtherDate(
                Words.day(dated.date()),
                dated.claims().stream().limit(FEW).map(Links::claim).toList());
    }
}
