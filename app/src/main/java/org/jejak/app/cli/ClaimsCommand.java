package org.jejak.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jejak.app.json.DecisionJson;
import org.jejak.app.json.ReadingJson;
import org.jejak.app.view.Column;
import org.jejak.app.view.Listing;
import org.jejak.app.view.Words;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimKind;
import org.jejak.ledger.ClaimQuery;
import org.jejak.ledger.LedgerStore;
import org.jejak.model.Figure;
import org.jejak.model.Mention;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jejak claims}: every claim that meets all conditions. */
@picocli.CommandLine.Command(name = "claims", sortOptions = false)
final class ClaimsCommand implements Callable<Integer> {

    static final Listing<ClaimEntry> LISTING = Listing.<ClaimEntry>of(
                    Column.hidden("id", row -> Optional.of(row.id())),
                    Column.date("published", row -> row.article().metadata().published()),
                    Column.hidden(
                            "kind", row -> Optional.of(ClaimKind.of(row.claim()).id())),
                    Column.whole("indicator", row -> Optional.of(row.claim().indicator())),
                    Column.<ClaimEntry>whole("claim", row -> Optional.of(words(row)))
                            .shownAs(row -> Words.of(row.claim())),
                    Column.hidden(
                            "min", row -> figure(row).flatMap(f -> f.value().min())),
                    Column.hidden(
                            "max", row -> figure(row).flatMap(f -> f.value().max())),
                    Column.hidden("unit", row -> figure(row).flatMap(Figure::unit)),
                    Column.whole("actor", row -> row.claim().scope().actor()),
                    Column.hidden("target", row -> row.claim().scope().target()),
                    Column.hidden("place", row -> row.claim().scope().place()),
                    Column.date("time", row -> row.claim().scope().time()),
                    Column.hidden(
                            "stance",
                            row -> Optional.of(Words.spaced(row.claim().voice().stance()))),
                    Column.hidden(
                            "modality",
                            row -> Optional.of(Words.spaced(row.claim().voice().modality()))),
                    Column.cut("source", row -> row.claim().voice().source()),
                    Column.hidden(
                            "source_text",
                            row -> row.claim().voice().sourceMention().map(Mention::text)),
                    Column.hidden("via", row -> Optional.of(row.claim().voice().via())),
                    Column.cut("outlet", row -> row.article().metadata().outlet()),
                    Column.hidden(
                            "decided",
                            row -> Optional.of(row.standing().verdict().id())),
                    Column.hidden("decided_by", row -> row.standing().by()),
                    Column.hidden(
                            "credibility", row -> Optional.of(row.standing().grade())),
                    Column.hidden("file", row -> Optional.of(row.article().file())),
                    Column.hidden(
                            "start",
                            row -> Optional.of(row.claim().quote().span().start())),
                    Column.hidden(
                            "end", row -> Optional.of(row.claim().quote().span().end())),
                    Column.<ClaimEntry>wrapped(
                                    "quote",
                                    row -> Optional.of(row.claim().quote().text()))
                            .shownAs(row -> row.claim().quote().text() + " · " + Words.of(row.id())))
            .inJson((row, json) -> {
                json.text("ledger_id", row.id().toString());
                json.text("article", row.article().id());
                json.text("file", row.article().file());
                json.text("outlet", row.article().metadata().outlet());
                json.text("published", row.article().metadata().published());
                new ReadingJson(json).claim(row.claim());
                DecisionJson.standing(row.standing(), json);
            });

    @Mixin
    private CaseFile caseFile = new CaseFile();

    @Option(names = "--source", paramLabel = "NAME", description = "On whose word; any part of the name.")
    private @Nullable String source;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who printed it; any part of the name.")
    private @Nullable String outlet;

    @Option(
            names = "--indicator",
            paramLabel = "ID",
            description = "What is counted or held, as 'jejak figures CASE' names it.")
    private @Nullable String indicator;

    @Option(names = "--actor", paramLabel = "NAME", description = "Whose people or goods; any part of the name.")
    private @Nullable String actor;

    @Option(names = "--place", paramLabel = "NAME", description = "Where; any part of the name.")
    private @Nullable String place;

    @Mixin
    private Between between = new Between();

    @Option(names = "--text", paramLabel = "WORDS", description = "Words of the quote.")
    private @Nullable String text;

    @Option(names = "--rejected", description = "Those too that the analyst rejected.")
    private boolean rejected;

    @Mixin
    private Format format = new Format();

    private final Console console;

    ClaimsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Optional<LocalDate> first = between.first();
        Optional<LocalDate> last = between.last();
        try (LedgerStore store = caseFile.open()) {
            Page<ClaimEntry> rows = new Page<>(after ->
                    store.claims(query(first, last).page(Page.SIZE, after).build()));
            format.write(LISTING, rows, console, nothing(store));
            return Exit.OK;
        }
    }

    private ClaimQuery.Builder query(Optional<LocalDate> first, Optional<LocalDate> last) {
        ClaimQuery.Builder query = rejected ? ClaimQuery.where().withRejected() : ClaimQuery.where();
        return query.source(Optional.ofNullable(source))
                .outlet(Optional.ofNullable(outlet))
                .indicator(Optional.ofNullable(indicator))
                .actor(Optional.ofNullable(actor))
                .place(Optional.ofNullable(place))
                .period(first, last)
                .text(Optional.ofNullable(text));
    }

    private String nothing(LedgerStore store) {
        return store.info().claims() == 0
                ? "No claims yet. Add articles: jejak add " + caseFile.file + " FOLDER"
                : "No claim meets all conditions. Leave one out, or see what there is: jejak figures " + caseFile.file
                        + "; jejak sources " + caseFile.file;
    }

    private static Optional<Figure> figure(ClaimEntry row) {
        return row.claim() instanceof Figure figure ? Optional.of(figure) : Optional.empty();
    }

    /** For machines: the modifier of a figure, the stance of a position. */
    private static String words(ClaimEntry row) {
        return figure(row)
                .map(f -> f.value().modifier().id())
                .orElse(Words.spaced(row.claim().voice().stance()));
    }
}
