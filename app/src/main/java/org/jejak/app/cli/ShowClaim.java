package org.jejak.app.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jejak.app.json.Json;
import org.jejak.app.json.ReadingJson;
import org.jejak.app.json.ReasonsJson;
import org.jejak.app.pipeline.Reread;
import org.jejak.app.reasons.Sentences;
import org.jejak.app.view.ClaimReasons;
import org.jejak.app.view.Column;
import org.jejak.app.view.Listing;
import org.jejak.model.Claim;
import org.jejak.model.Evidence;
import org.jejak.model.Reason;

/** One claim and why it reads as it does, in every format. */
final class ShowClaim {

    private static final Sentences SENTENCES = Sentences.english();

    private static final Listing<Reason> LISTING = Listing.of(
            Column.whole("part", row -> Optional.of(row.part().name().toLowerCase(java.util.Locale.ROOT))),
            Column.whole("value", Reason::value),
            Column.whole("rule", row -> Optional.of(row.ground().id())),
            Column.whole("says", row -> Optional.of(SENTENCES.of(row.ground()))),
            Column.whole("words", row -> Optional.of(words(row))),
            Column.whole("places", row -> Optional.of(places(row))));

    private final ClaimChoice choice;
    private final Reread article;
    private final Console console;

    ShowClaim(ClaimChoice choice, Reread article, Console console) {
        this.choice = choice;
        this.article = article;
        this.console = console;
    }

    void write(Format.Kind format) throws IOException {
        switch (format) {
            case TABLE ->
                new ClaimReasons(article, console.paint(), console.width())
                        .write(choice.id(), choice.claim(), console.out());
            case JSON -> json();
            case CSV -> LISTING.csv(article.reasons(choice.id()).iterator(), console.out());
        }
    }

    private void json() throws IOException {
        Optional<Claim> today = article.today(choice.id());
        Optional<String> holder = today.flatMap(claim -> claim.voice().attribution());
        try (Json json = Json.indented(console.out())) {
            json.object(() -> {
                json.text("ledger_id", choice.id().toString());
                json.text("article", choice.id().article());
                json.text("file", choice.article().entry().file());
                new ReadingJson(json).claim(choice.claim());
                json.texts("packs", article.before().reading().packs());
                json.texts("packs_now", article.now().reading().packs());
                json.flag("same_now", article.isSame(choice.id(), choice.claim()));
                new ReasonsJson(json).write(article.reasons(choice.id()));
                if (holder.isPresent()) {
                    json.object("held_by", () -> {
                        json.text("id", holder.get());
                        new ReasonsJson(json).write(article.now().of(holder.get()));
                    });
                }
            });
        }
        console.print("");
    }

    private static List<String> words(Reason reason) {
        return reason.evidence().stream()
                .filter(Evidence.Words.class::isInstance)
                .map(evidence -> ((Evidence.Words) evidence).mention().text())
                .toList();
    }

    /** Packs with their lines. */
    private static List<String> places(Reason reason) {
        Iterator<Evidence.Entry> entries = reason.evidence().stream()
                .flatMap(evidence -> evidence instanceof Evidence.Words words
                        ? words.entry().stream()
                        : evidence instanceof Evidence.Line line
                                ? java.util.stream.Stream.of(line.entry())
                                : java.util.stream.Stream.empty())
                .iterator();
        List<String> places = new java.util.ArrayList<>();
        entries.forEachRemaining(entry -> places.add(entry.pack() + " " + entry.place()));
        return places;
    }
}
