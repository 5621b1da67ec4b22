package org.jejak.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jejak.app.eval.Evaluation;
import org.jejak.app.eval.Fault;
import org.jejak.app.eval.Score;
import org.jejak.app.json.Json;

/** An evaluation as one JSON object, with the names that the gold data's own scorer uses. */
final class EvaluationJson {

    private EvaluationJson() {}

    static void write(Evaluation evaluation, boolean withFaults, Writer out) throws IOException {
        try (Json json = Json.indented(out)) {
            json.object(() -> {
                for (Score score : evaluation.scores()) {
                    json.object(score.layer(), () -> score(score, json));
                }
                json.object("accuracy", () -> {
                    for (var share : evaluation.shares()) {
                        json.array(share.field(), List.of(share.right(), share.all()), json::number);
                    }
                });
                if (withFaults) {
                    json.array("faults", evaluation.faults(), fault -> json.object(() -> fault(fault, json)));
                }
            });
        }
        out.write("\n");
    }

    private static void score(Score score, Json json) throws IOException {
        json.number("p", score.precision());
        json.number("r", score.recall());
        json.number("f1", score.f1());
        json.number("tp", score.hits());
        json.number("fp", score.falseAlarms());
        json.number("fn", score.misses());
    }

    private static void fault(Fault fault, Json json) throws IOException {
        json.text("file", fault.file());
        json.number("line", fault.line());
        json.text("layer", fault.layer());
        json.text("fault", fault.kind().name().toLowerCase(Locale.ROOT));
        json.text("what", fault.what());
        json.text("words", fault.words());
    }
}
