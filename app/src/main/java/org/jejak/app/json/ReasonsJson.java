package org.jejak.app.json;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jejak.app.reasons.Sentences;
import org.jejak.model.Evidence;
import org.jejak.model.Mention;
import org.jejak.model.Reason;

/** Why the parts of an attribution or claim read as they do: the member {@code reasons}, described in docs/guide.md. */
public final class ReasonsJson {

    private static final Sentences SENTENCES = Sentences.english();

    private final Json json;

    public ReasonsJson(Json json) {
        this.json = json;
    }

    public void write(List<Reason> reasons) throws IOException {
        json.array("reasons", reasons, each -> json.object(() -> reason(each)));
    }

    private void reason(Reason reason) throws IOException {
        json.constant("part", reason.part());
        json.text("value", reason.value());
        json.text("rule", reason.ground().id());
        json.text("says", SENTENCES.of(reason.ground()));
        json.array("evidence", reason.evidence(), each -> json.object(() -> evidence(each)));
    }

    private void evidence(Evidence evidence) throws IOException {
        if (evidence instanceof Evidence.Words words) {
            words(words.mention());
            entry(words.entry());
        } else if (evidence instanceof Evidence.Line line) {
            entry(Optional.of(line.entry()));
        } else if (evidence instanceof Evidence.Day day) {
            json.text("day", day.day().value());
            if (day.words().isPresent()) {
                words(day.words().get());
            }
        } else if (evidence instanceof Evidence.Other other) {
            json.text("id", other.id());
        }
    }

    private void words(Mention words) throws IOException {
        json.text("text", words.text());
        json.number("start", words.span().start());
        json.number("end", words.span().end());
    }

    private void entry(Optional<Evidence.Entry> entry) throws IOException {
        if (entry.isPresent()) {
            json.text("pack", entry.get().pack());
            json.text("place", entry.get().place());
            json.text("category", entry.get().category());
            json.text("value", entry.get().value());
        }
    }
}
