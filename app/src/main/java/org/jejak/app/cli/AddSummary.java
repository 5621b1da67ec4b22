package org.jejak.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jejak.app.pipeline.Adding;
import org.jejak.app.view.Words;
import org.jejak.ledger.AddOutcome;
import org.jejak.ledger.CaseInfo;

/** What {@code jejak add} says at its end. */
final class AddSummary {

    private final Console console;
    private final Path file;

    AddSummary(Console console, Path file) {
        this.console = console;
        this.file = file;
    }

    void print(Adding.Tally tally, CaseInfo info, int unusedRows) throws IOException {
        for (AddOutcome outcome : AddOutcome.values()) {
            if (tally.of(outcome) > 0 || outcome == AddOutcome.ADDED) {
                row(name(outcome), tally.of(outcome));
            }
        }
        row("problems", tally.refused() + unusedRows);
        console.print(file + ": " + Words.count(info.articles(), "article", "articles")
                + ", " + Words.count(info.figures(), "figure", "figures")
                + ", " + Words.count(info.positions(), "position", "positions")
                + info.topic().map(topic -> ", topic " + topic).orElse(""));
        if (tally.interrupted()) {
            console.say("Interrupted. What went in is whole; the same command goes on with the rest.");
        } else if (info.articles() == 0) {
            console.say("The case is empty. Give it text or HTML files: jejak add " + file + " FOLDER");
        } else {
            console.say("Next: jejak figures " + file);
        }
    }

    private void row(String name, long count) throws IOException {
        console.print(String.format(java.util.Locale.ROOT, "%8s  %s", Words.number(count), name));
    }

    private static String name(AddOutcome outcome) {
        return switch (outcome) {
            case ADDED -> "added";
            case UNCHANGED -> "unchanged";
            case NEW_VERSION -> "new versions";
            case RE_READ -> "read again with other packs or metadata";
            case COPY -> "copies under another name";
        };
    }

    /** The same on one line. */
    static String words(Adding.Tally tally) {
        List<String> words = new ArrayList<>();
        for (AddOutcome outcome : AddOutcome.values()) {
            if (tally.of(outcome) > 0) {
                words.add(tally.of(outcome) + " " + name(outcome));
            }
        }
        words.add(tally.refused() + " problems");
        return String.join(", ", words) + (tally.interrupted() ? ", interrupted" : "");
    }
}
