package org.jejak.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jejak.app.json.Json;
import org.jejak.app.json.ReadingJson;
import org.jejak.app.view.Footnotes;
import org.jejak.app.view.MarkedText;
import org.jejak.app.view.Paint;
import org.jejak.app.view.Words;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.ClaimQuery;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.StoredReading;
import org.jejak.model.Metadata;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jejak show}: one article as it was read. */
@picocli.CommandLine.Command(name = "show", sortOptions = false)
final class ShowCommand implements Callable<Integer> {

    private static final int NAMED = 10;

    @Mixin
    private CaseFile caseFile = new CaseFile();

    @Parameters(index = "1", paramLabel = "ARTICLE", description = "Its file name, or the beginning of its id.")
    private String article = "";

    @Option(names = "--why", description = "Tell how each attribution and claim was read.")
    private boolean why;

    @Mixin
    private Format format = new Format();

    private final Console console;

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (LedgerStore store = caseFile.open()) {
            ArticleEntry entry = theOne(store.find(article));
            StoredReading stored = store.reading(entry.id()).orElseThrow();
            switch (format.kind) {
                case TABLE -> text(stored);
                case JSON -> json(stored);
                case CSV -> {
                    ClaimQuery query = ClaimQuery.where()
                            .article(Optional.of(entry.id()))
                            .allVersions()
                            .build();
                    ClaimsCommand.LISTING.csv(store.claims(query).iterator(), console.out());
                }
            }
            return Exit.OK;
        }
    }

    private ArticleEntry theOne(List<ArticleEntry> found) {
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw new UsageException(
                    "no article '" + article + "' in " + caseFile.file + "; see: jejak articles " + caseFile.file);
        }
        List<String> names = found.stream()
                .limit(NAMED)
                .map(a -> "\n  " + a.id() + "  " + a.file())
                .toList();
        throw new UsageException(
                "'" + article + "' may be any of " + found.size() + " articles; write more of its name or id:"
                        + String.join("", names) + (found.size() > NAMED ? "\n  …" : ""));
    }

    private void text(StoredReading stored) throws IOException {
        Paint paint = console.paint();
        Metadata metadata = stored.reading().article().metadata();
        console.print(paint.paint(
                Paint.As.HEADING,
                Words.oneLine(metadata.title().orElse(stored.entry().file()))));
        console.print(Words.oneLine(String.join(
                " · ",
                Stream.of(
                                metadata.outlet(),
                                metadata.published()
                                        .map(Object::toString)
                                        .or(() -> metadata.publishedInferred().map(day -> "date inferred: " + day)),
                                metadata.language(),
                                Optional.of(stored.entry().file()),
                                Optional.of(stored.entry().id()))
                        .flatMap(Optional::stream)
                        .toList())));
        console.print(MarkedText.legend(paint));
        console.print("");
        new MarkedText(stored.reading(), paint, console.width().isPresent() ? console.textWidth() : Integer.MAX_VALUE)
                .write(console.out());
        console.print("");
        new Footnotes(stored, paint, why).write(console.out());
    }

    private void json(StoredReading stored) throws IOException {
        try (Json json = Json.indented(console.out())) {
            new ReadingJson(json).write(stored.reading());
        }
        console.print("");
    }
}
