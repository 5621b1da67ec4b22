package org.jejak.app.web.instrument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jejak.app.view.Words;
import org.jejak.app.web.exchange.LotRows;
import org.jejak.app.web.instrument.DeskRow.Said;
import org.jejak.app.web.instrument.DeskRow.Would;
import org.jejak.app.web.report.ReportRows;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Screen;
import org.jejak.app.web.screen.Signs;
import org.jejak.app.web.screen.Who;
import org.jejak.ledger.event.Report;
import org.jejak.ledger.instrument.Assertion;
import org.jejak.ledger.instrument.Listed;
import org.jejak.model.Stance;

/** The monitoring desk in the reader's words. */
final class DeskRows {

    private final Concluded room;
    private final Screen screen;
    private final LotRows lots;
    private final ReportRows reports;

    DeskRows(Concluded room, Screen screen) {
        this.room = room;
        this.screen = screen;
        this.lots = new LotRows(room, screen);
        this.reports = new ReportRows(room, screen);
    }

    DeskRow of(Listed listed) {
        return new DeskRow(
                lots.of(listed.lot()),
                listed.said().stream().flatMap(this::said).toList(),
                would(listed),
                reports.of(listed.lot().beside()));
    }

    private List<Would> would(Listed listed) {
        return listed.would().stream()
                .map(breach -> new Would(
                        StandingRows.label(breach.instrument(), screen),
                        StandingRows.label(breach.clause(), screen),
                        breach.reach().id()))
                .toList();
    }

    private Stream<Said> said(Assertion said) {
        String measure = StandingRows.label(said.instrument(), screen)
                + said.clause()
                        .map(clause -> ", " + StandingRows.label(clause, screen))
                        .orElse("");
        return said.reports().stream().map(report -> said(measure, report));
    }

    private Said said(String measure, Report report) {
        Stance stance = report.quoted().claim().voice().stance();
        return new Said(
                measure,
                Who.of(report.party(), room, screen),
                report.holds()
                        ? Optional.empty()
                        : Optional.of(Signs.of(stance) + " " + screen.say("stance." + Words.id(stance))),
                Words.oneLine(report.quoted().claim().quote().text()),
                Links.claim(report.id()));
    }
}
