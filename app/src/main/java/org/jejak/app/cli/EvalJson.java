package org.jejak.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jejak.app.eval.Fault;
import org.jejak.app.eval.Misses;
import org.jejak.app.eval.Peer;
import org.jejak.app.eval.Score;
import org.jejak.app.eval.Scorer;
import org.jejak.app.json.Json;

/** An evaluation as one JSON object, with the names that the gold data's own scorers use. */
final class EvalJson {

    private EvalJson() {}

    static void write(EvalReport report, EvalReport.Wanted wanted, Writer out) throws IOException {
        try (Json json = Json.indented(out)) {
            json.object(() -> {
                json.constant("format", report.format());
                json.number("articles", report.results().articles());
                scores(report.results().all(), json);
                json.array(
                        "peers", report.results().peers(report.format()), peer -> json.object(() -> peer(peer, json)));
                json.array(
                        "parts",
                        report.results().parts(),
                        part -> json.object(() -> {
                            json.text("part", part.name());
                            json.number("articles", part.articles());
                            scores(part.scorer(), json);
                        }));
                if (wanted.faults()) {
                    json.array("faults", report.faults(), fault -> json.object(() -> fault(fault, json)));
                }
                if (wanted.misses()) {
                    json.array(
                            "misses",
                            report.misses(),
                            group -> json.object(() -> group(group, wanted.examples(), json)));
                }
            });
        }
        out.write("\n");
    }

    private static void scores(Scorer scorer, Json json) throws IOException {
        for (Score score : scorer.scores()) {
            json.object(score.layer(), () -> {
                json.number("p", score.precision());
                json.number("r", score.recall());
                json.number("f1", score.f1());
                json.number("tp", score.hits());
                json.number("fp", score.falseAlarms());
                json.number("fn", score.misses());
            });
        }
        json.object("accuracy", () -> {
            for (var share : scorer.shares()) {
                json.array(share.field(), List.of(share.right(), share.all()), json::number);
            }
        });
    }

    private static void peer(Peer peer, Json json) throws IOException {
        json.text("layer", peer.layer());
        json.number("value", peer.value());
        json.text("name", peer.name());
        json.text("data", peer.data());
        json.text("source", peer.source());
    }

    private static void fault(Fault fault, Json json) throws IOException {
        json.text("file", fault.file());
        json.number("line", fault.line());
        json.text("layer", fault.layer());
        json.text("fault", fault.kind().name().toLowerCase(Locale.ROOT));
        json.text("what", fault.what());
        json.text("words", fault.words());
    }

    private static void group(Misses.Group group, int examples, Json json) throws IOException {
        json.text("layer", group.layer());
        json.text("fault", group.kind().name().toLowerCase(Locale.ROOT));
        json.text("aspect", group.aspect());
        json.text("value", group.value());
        json.number("count", group.count());
        json.number("share", group.share());
        json.array("examples", EvalReport.examples(group, examples), fault -> json.object(() -> fault(fault, json)));
    }
}
