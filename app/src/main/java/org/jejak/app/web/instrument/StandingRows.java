package org.jejak.app.web.instrument;

import java.util.Optional;
import org.jejak.app.view.Words;
import org.jejak.app.web.exchange.LotRow;
import org.jejak.app.web.exchange.LotRows;
import org.jejak.app.web.instrument.StandingRow.AssertionRow;
import org.jejak.app.web.instrument.StandingRow.BreachRow;
import org.jejak.app.web.instrument.StandingRow.MoveRow;
import org.jejak.app.web.report.ReportRows;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Screen;
import org.jejak.ledger.exchange.Grade;
import org.jejak.ledger.instrument.Assertion;
import org.jejak.ledger.instrument.Breach;
import org.jejak.ledger.instrument.Moved;
import org.jejak.ledger.instrument.Standing;
import org.jejak.pack.Instrument;
import org.jejak.pack.Instrument.Clause;

/** Treaties and measures in the reader's words. */
final class StandingRows {

    /** Moves and breaches of one instrument; the rows behind the page have all. */
    private static final int MOST = 40;

    private final org.jejak.app.web.screen.Concluded room;
    private final Screen screen;
    private final ReportRows reports;
    private final LotRows lots;

    StandingRows(org.jejak.app.web.screen.Concluded room, Screen screen) {
        this.room = room;
        this.screen = screen;
        this.reports = new ReportRows(room, screen);
        this.lots = new LotRows(room, screen);
    }

    StandingRow of(Standing standing) {
        Instrument instrument = standing.instrument();
        return new StandingRow(
                instrument.id(),
                label(instrument, screen),
                screen.sayOr("instrument-kind." + instrument.kind(), instrument.kind()),
                instrument.date().map(Words::day),
                standing.state().map(state -> state.id()),
                standing.moves().stream().limit(MOST).map(this::move).toList(),
                standing.assertions().stream().map(this::assertion).toList(),
                standing.breaches().stream().limit(MOST).map(this::breach).toList(),
                Math.max(0, standing.moves().size() - MOST)
                        + Math.max(0, standing.breaches().size() - MOST));
    }

    static String label(Instrument instrument, Screen screen) {
        return Optional.ofNullable(instrument.labels().get(screen.language()))
                .orElseGet(() -> screen.label(instrument.id()));
    }

    static String label(Clause clause, Screen screen) {
        return Optional.ofNullable(clause.labels().get(screen.language())).orElseGet(() -> screen.label(clause.id()));
    }

    private MoveRow move(Moved move) {
        return new MoveRow(
                move.state().id(),
                screen.days(move.event().when()),
                move.event().actor().map(side -> room.reasoning().chronicle().party(side, screen.language())),
                move.event().dates().stream()
                        .skip(1)
                        .map(dated -> Words.day(dated.date()))
                        .toList(),
                reports.of(move.event().reports()));
    }

    private AssertionRow assertion(Assertion said) {
        return new AssertionRow(
                Words.id(said.what()), said.clause().map(clause -> label(clause, screen)), reports.of(said.reports()));
    }

    private BreachRow breach(Breach breach) {
        Grade grade = breach.lot().grade();
        return new BreachRow(
                label(breach.clause(), screen),
                breach.reach().id(),
                lots.told(breach.lot()),
                grade,
                LotRow.sign(grade),
                Links.claim(breach.lot().id()));
    }
}
