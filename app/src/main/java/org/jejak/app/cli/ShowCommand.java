package org.jejak.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jejak.app.json.Json;
import org.jejak.app.json.ReadingJson;
import org.jejak.app.pipeline.Explainer;
import org.jejak.app.pipeline.Home;
import org.jejak.app.pipeline.Reread;
import org.jejak.app.view.ClaimListing;
import org.jejak.app.view.Footnotes;
import org.jejak.app.view.MarkedText;
import org.jejak.app.view.Paint;
import org.jejak.app.view.ReasonLines;
import org.jejak.app.view.Words;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.ClaimQuery;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.StoredReading;
import org.jejak.model.Claim;
import org.jejak.model.ExplainedReading;
import org.jejak.model.Metadata;
import org.jejak.pack.Packs;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jejak show}: one article, or one claim, as it was read. */
@picocli.CommandLine.Command(name = "show", sortOptions = false)
final class ShowCommand implements Callable<Integer> {

    private static final int NAMED = 10;
    private static final String INDENT = "     ";

    @Mixin
    private CaseFile caseFile = new CaseFile();

    @Parameters(
            index = "1",
            paramLabel = "ARTICLE|CLAIM",
            description = {
                "An article: its file name, or the beginning of its id.",
                "A claim: its id or the beginning of it, as 'jejak claims CASE' shows it."
            })
    private String shown = "";

    @Option(names = "--why", description = "Tell why each attribution and claim reads as it does.")
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
            List<ArticleEntry> found = store.find(shown);
            if (found.isEmpty() && shown.indexOf(':') > 0) {
                ClaimChoice choice = ClaimChoice.of(shown, store, caseFile.file);
                new ShowClaim(choice, reread(choice.article()), store, console).write(format.kind);
                return Exit.OK;
            }
            ArticleEntry entry = theOne(found);
            StoredReading stored = store.reading(entry.id()).orElseThrow();
            switch (format.kind) {
                case TABLE -> text(stored);
                case JSON -> json(stored);
                case CSV -> {
                    ClaimQuery query = ClaimQuery.where()
                            .article(Optional.of(entry.id()))
                            .allVersions()
                            .build();
                    ClaimListing.LISTING.csv(store.claims(query).iterator(), console.out());
                }
            }
            return Exit.OK;
        }
    }

    private static Reread reread(StoredReading stored) {
        Packs packs = Packs.below(Home.find().folder());
        return new Reread(stored, new Explainer(packs).explain(stored.reading()));
    }

    private ArticleEntry theOne(List<ArticleEntry> found) {
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw new UsageException(
                    "no article '" + shown + "' in " + caseFile.file + "; see: jejak articles " + caseFile.file);
        }
        List<String> names = found.stream()
                .limit(NAMED)
                .map(a -> "\n  " + a.id() + "  " + a.file())
                .toList();
        throw new UsageException(
                "'" + shown + "' may be any of " + found.size() + " articles; write more of its name or id:"
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
        Footnotes notes = new Footnotes(stored, paint);
        if (why) {
            reasons(notes, reread(stored));
        } else {
            notes.write(console.out(), (number, out) -> {}, (number, out) -> {});
        }
    }

    private void reasons(Footnotes notes, Reread article) throws IOException {
        StoredReading stored = article.before();
        ReasonLines lines = new ReasonLines(console.paint(), console.width(), id -> "");
        notes.write(
                console.out(),
                (number, out) -> lines.write(
                        article.reasons(stored.reading().attributions().get(number)), INDENT, out),
                (number, out) -> {
                    Claim claim = stored.reading().claims().get(number);
                    ClaimId id = stored.claimIds().get(number);
                    if (stored.standing(id).isReviewed() || article.isSame(id, claim)) {
                        lines.write(article.reasons(id, claim), INDENT, out);
                    } else {
                        console.print(INDENT + "read differently now; see: jejak show " + caseFile.file + " " + id);
                    }
                });
    }

    private void json(StoredReading stored) throws IOException {
        try (Json json = Json.indented(console.out())) {
            Optional<ExplainedReading> now = why ? Optional.of(reread(stored).now()) : Optional.empty();
            new ReadingJson(json, now).write(now.map(ExplainedReading::reading).orElse(stored.inForce()));
        }
        console.print("");
    }
}
