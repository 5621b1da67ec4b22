package org.jejak.app.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.jejak.app.cli.EvalReport.Row;
import org.jejak.app.eval.Fault;
import org.jejak.app.eval.Misses;
import org.jejak.app.eval.Peer;
import org.jejak.app.view.Column;
import org.jejak.app.view.Listing;
import org.jejak.app.view.Table;
import org.jejak.app.view.Words;

/** An evaluation for people, and as CSV. */
final class EvalTables {

    private static final Listing<Row> SCORES = Listing.of(
            Column.whole("part", Row::part),
            Column.whole("layer", row -> Optional.of(row.layer())),
            Column.<Row>whole("precision", row -> row.precision().map(EvalTables::thousandths)),
            Column.<Row>whole("recall", row -> row.recall().map(EvalTables::thousandths)),
            Column.<Row>whole("f1_or_share", row -> Optional.of(thousandths(row.value()))),
            Column.number("right", row -> (long) row.right()),
            Column.number("of_gold", row -> (long) row.gold()),
            Column.whole("of_read", Row::read),
            Column.<Row>wrapped(
                            "peers",
                            row -> Optional.of(
                                    row.peers().stream().map(EvalTables::named).toList()))
                    .shownAs(row -> row.peers().stream()
                            .findFirst()
                            .map(EvalTables::brief)
                            .orElse("")));

    private static final Listing<Fault> FAULTS = Listing.of(
            Column.whole("place", row -> Optional.of(row.place())),
            Column.whole("layer", row -> Optional.of(row.layer())),
            Column.whole("fault", row -> Optional.of(Words.spaced(row.kind()))),
            Column.wrapped("what", row -> Optional.of(row.what())),
            Column.wrapped("words", row -> Optional.of(row.words())));

    private static final Listing<Misses.Group> MISSES = Listing.of(
            Column.whole("layer", group -> Optional.of(group.layer())),
            Column.whole("fault", group -> Optional.of(Words.spaced(group.kind()))),
            Column.whole("aspect", group -> Optional.of(group.aspect())),
            Column.whole("value", group -> Optional.of(group.value())),
            Column.number("count", group -> (long) group.count()),
            Column.<Misses.Group>whole("share", group -> Optional.of(thousandths(group.share()))));

    private final EvalReport report;
    private final Console console;

    EvalTables(EvalReport report, Console console) {
        this.report = report;
        this.console = console;
    }

    void write(EvalReport.Wanted wanted) throws IOException {
        if (wanted.faults() && !report.faults().isEmpty()) {
            table(FAULTS, report.faults().iterator());
            console.print("");
        }
        if (wanted.misses()) {
            new MissesText(console).write(report.misses(), wanted.examples());
        }
        table(SCORES, report.rows().iterator());
        console.print("");
        for (Peer peer : report.results().peers(report.format())) {
            console.print(peer.layer() + " " + named(peer));
        }
        console.print(Words.count(report.results().articles(), "article", "articles"));
    }

    void csv(EvalReport.Wanted wanted) throws IOException {
        if (wanted.misses()) {
            MISSES.csv(report.misses().iterator(), console.out());
        } else if (wanted.faults()) {
            FAULTS.csv(report.faults().iterator(), console.out());
        } else {
            SCORES.csv(report.rows().iterator(), console.out());
        }
    }

    private <T> void table(Listing<T> listing, Iterator<T> rows) throws IOException {
        new Table<>(listing, console.width(), console.paint()).write(rows, console.out());
    }

    private static String brief(Peer peer) {
        return thousandths(peer.value()) + " " + peer.name();
    }

    private static String named(Peer peer) {
        return thousandths(peer.value()) + " " + peer.name() + ", on " + peer.data() + "; " + peer.source();
    }

    static String thousandths(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
