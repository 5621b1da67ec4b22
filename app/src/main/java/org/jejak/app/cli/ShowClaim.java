package org.jejak.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jejak.app.json.DecisionJson;
import org.jejak.app.json.Json;
import org.jejak.app.json.ReadingJson;
import org.jejak.app.json.ReasonsJson;
import org.jejak.app.pipeline.Reread;
import org.jejak.app.reasons.Sentences;
import org.jejak.app.view.ClaimReasons;
import org.jejak.app.view.Column;
import org.jejak.app.view.DecidedLines;
import org.jejak.app.view.Listing;
import org.jejak.app.view.Words;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.DecisionEntry;
import org.jejak.ledger.LedgerStore;
import org.jejak.model.Claim;
import org.jejak.model.Evidence;
import org.jejak.model.Reason;

/** One claim and why it reads as it does, in every format. */
final class ShowClaim {

    private static final Sentences SENTENCES = Sentences.english();

    private static final Listing<Reason> LISTING = Listing.of(
            Column.whole("part", row -> Optional.of(Words.spaced(row.part()))),
            Column.whole("value", Reason::value),
            Column.whole("rule", row -> Optional.of(row.ground().id())),
            Column.whole("says", row -> Optional.of(SENTENCES.of(row.ground()))),
            Column.whole("evidence", row -> Optional.of(evidence(row))),
            Column.whole("places", row -> Optional.of(places(row))));

    private final ClaimChoice choice;
    private final Reread article;
    private final LedgerStore store;
    private final Console console;

    ShowClaim(ClaimChoice choice, Reread article, LedgerStore store, Console console) {
        this.choice = choice;
        this.article = article;
        this.store = store;
        this.console = console;
    }

    void write(Format.Kind format) throws IOException {
        ClaimEntry decided = store.claim(choice.id()).orElseThrow();
        Claim read = store.asRead(choice.id()).orElseThrow();
        List<DecisionEntry> log = store.decisions(choice.id());
        switch (format) {
            case TABLE -> {
                new DecidedLines(article.before(), console.paint()).write(decided, read, log, console.out());
                new ClaimReasons(article, console.paint(), console.width()).write(choice.id(), read, console.out());
            }
            case JSON -> json(decided, read, log);
            case CSV -> LISTING.csv(article.reasons(choice.id(), read).iterator(), console.out());
        }
    }

    private void json(ClaimEntry decided, Claim read, List<DecisionEntry> log) throws IOException {
        Optional<Claim> today = article.today(choice.id(), read);
        Optional<String> holder = today.flatMap(claim -> claim.voice().attribution());
        try (Json json = Json.indented(console.out())) {
            json.object(() -> {
                json.text("ledger_id", choice.id().toString());
                json.text("article", choice.id().article());
                json.text("file", choice.article().entry().file());
                new ReadingJson(json).claim(decided.claim());
                DecisionJson.standing(decided.standing(), json);
                json.array("decisions", log, entry -> json.object(() -> DecisionJson.write(entry, json)));
                if (!read.equals(decided.claim())) {
                    json.object("read_as", () -> new ReadingJson(json).claim(read));
                }
                json.texts("packs", article.before().reading().packs());
                json.texts("packs_now", article.now().reading().packs());
                json.flag("same_now", article.isSame(choice.id(), read));
                new ReasonsJson(json).write(article.reasons(choice.id(), read));
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

    /** Words, days and other claims, in the order in which the rule looked. */
    private static List<String> evidence(Reason reason) {
        return reason.evidence().stream()
                .flatMap(each -> each instanceof Evidence.Words words
                        ? Stream.of(words.mention().text())
                        : each instanceof Evidence.Day day
                                ? Stream.of(day.day().value())
                                : each instanceof Evidence.Other other ? Stream.of(other.id()) : Stream.empty())
                .toList();
    }

    /** Packs with their lines. */
    private static List<String> places(Reason reason) {
        return reason.evidence().stream()
                .flatMap(each -> each instanceof Evidence.Words words
                        ? words.entry().stream()
                        : each instanceof Evidence.Line line ? Stream.of(line.entry()) : Stream.empty())
                .map(entry -> entry.pack() + " " + entry.place())
                .toList();
    }
}
