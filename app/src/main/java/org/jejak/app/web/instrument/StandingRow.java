package org.jejak.app.web.instrument;

import java.util.List;
import java.util.Optional;
import org.jejak.app.web.report.Reports;
import org.jejak.ledger.exchange.Grade;

/**
 * A treaty, measure or body as a page tells it: what the public record says, and below it what claims say.
 *
 * @param kind in the reader's words
 * @param record its day on public record
 * @param state where it stands by what is claimed: a key for {@code state.…}
 * @param more moves and breaches that no page has room for
 */
public record StandingRow(
        String id,
        String label,
        String kind,
        Optional<String> record,
        Optional<String> state,
        List<MoveRow> moves,
        List<AssertionRow> assertions,
        List<BreachRow> breaches,
        int more) {

    /**
     * An event that moves it.
     *
     * @param by who acted
     * @param others dates that conflict with the one that most give
     */
    public record MoveRow(String state, String days, Optional<String> by, List<String> others, Reports reports) {}

    /**
     * What sources say of it.
     *
     * @param what a key for {@code measure.…}
     */
    public record AssertionRow(String what, Optional<String> clause, Reports reports) {}

    /**
     * What it forbids by its words.
     *
     * @param reach a key for {@code reach.…}
     */
    public record BreachRow(String clause, String reach, String what, Grade grade, String sign, String href) {}
}
