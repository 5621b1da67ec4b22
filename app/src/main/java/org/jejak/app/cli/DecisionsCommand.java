package org.jejak.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jejak.app.json.DecisionJson;
import org.jejak.app.view.Column;
import org.jejak.app.view.DecisionWords;
import org.jejak.app.view.Listing;
import org.jejak.app.view.Words;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.DecisionEntry;
import org.jejak.ledger.LedgerStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code jejak decisions}: the log of what the analyst decided. */
@picocli.CommandLine.Command(name = "decisions", sortOptions = false)
final class DecisionsCommand implements Callable<Integer> {

    private static final Listing<DecisionEntry> LISTING = Listing.<DecisionEntry>of(
                    Column.whole("id", row -> Optional.of(row.id())),
                    Column.<DecisionEntry>whole(
                                    "at", row -> Optional.of(row.decision().at()))
                            .shownAs(row -> DecisionWords.day(row.decision().at())),
                    Column.whole("who", row -> Optional.of(row.decision().who())),
                    Column.whole(
                            "kind", row -> Optional.of(row.decision().kind().id())),
                    Column.<DecisionEntry>wrapped(
                                    "subjects",
                                    row -> Optional.of(row.decision().subjects()))
                            .shownAs(DecisionsCommand::subjects),
                    Column.<DecisionEntry>wrapped(
                                    "fields",
                                    row -> Optional.of(row.decision().fields().entrySet().stream()
                                            .map(field -> field.getKey().id() + "=" + field.getValue())
                                            .toList()))
                            .shownAs(row -> DecisionWords.fields(row.decision())),
                    Column.<DecisionEntry>wrapped(
                                    "why", row -> Optional.of(row.decision().why()))
                            .shownAs(row -> Words.oneLine(row.decision().why())),
                    Column.<DecisionEntry>whole("undone_by", DecisionEntry::undoneBy)
                            .shownAs(row -> row.holds() ? row.isUnbound() ? "unbound" : "" : "undone"),
                    Column.hidden(
                            "now",
                            row -> Optional.of(row.bound().stream()
                                    .flatMap(bound -> bound.now().stream())
                                    .map(ClaimId::toString)
                                    .toList())))
            .inJson(DecisionJson::write);

    @Mixin
    private CaseFile caseFile = new CaseFile();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "CLAIM",
            description = "Only what was decided of this claim: its id or the beginning of it.")
    private @Nullable String claim;

    @Mixin
    private Format format = new Format();

    private final Console console;

    DecisionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (LedgerStore store = caseFile.open()) {
            List<DecisionEntry> log = claim == null
                    ? store.decisions()
                    : store.decisions(
                            ClaimChoice.of(claim, store, caseFile.file).id());
            format.write(
                    LISTING,
                    log.iterator(),
                    console,
                    "Nothing was decided yet. What to look at first: jejak review " + caseFile.file);
            return Exit.OK;
        }
    }

    private static String subjects(DecisionEntry row) {
        return row.decision().claims().isEmpty()
                ? Words.oneLine(String.join(", ", row.decision().subjects()))
                : String.join(
                        ", ", row.decision().claims().stream().map(Words::of).toList());
    }
}
