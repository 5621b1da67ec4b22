package org.jejak.app.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jejak.app.view.ClaimListing;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimQuery;
import org.jejak.ledger.LedgerStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jejak claims}: every claim that meets all conditions. */
@picocli.CommandLine.Command(name = "claims", sortOptions = false)
final class ClaimsCommand implements Callable<Integer> {

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
            format.write(ClaimListing.LISTING, rows, console, nothing(store));
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
}
