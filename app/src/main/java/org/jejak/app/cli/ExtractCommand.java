package org.jejak.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jejak.app.json.Json;
import org.jejak.app.json.ReadingJson;
import org.jejak.app.pipeline.ArticleExtraction;
import org.jejak.app.pipeline.Batch;
import org.jejak.app.pipeline.Explainer;
import org.jejak.app.pipeline.Home;
import org.jejak.app.pipeline.Outcome;
import org.jejak.app.pipeline.Pipeline;
import org.jejak.app.pipeline.Topics;
import org.jejak.extract.Languages;
import org.jejak.ledger.origin.SourceCodes;
import org.jejak.model.ExplainedReading;
import org.jejak.model.Reading;
import org.jejak.pack.Packs;
import org.jejak.read.MetadataFile;
import org.jejak.read.MetadataFileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jejak extract}: every article for itself, into JSON. */
@picocli.CommandLine.Command(name = "extract", sortOptions = false)
final class ExtractCommand implements Callable<Integer> {

    enum Kind {
        JSON
    }

    @Parameters(index = "0..*", paramLabel = "PATH", arity = "1..*", description = Inputs.PATHS)
    private List<Path> paths = List.of();

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(names = "--format", paramLabel = "FORMAT", description = "json, the only one so far.")
    @SuppressWarnings("UnusedVariable") // there is no other to choose
    private Kind format = Kind.JSON;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description =
                    "Where to write a.json for a.txt, subfolders kept. If not given, standard output gets one line for each article.")
    private @Nullable Path output;

    @Option(names = "--why", description = "Tell with each attribution and claim why it reads as it does.")
    private boolean why;

    private final Console console;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, MetadataFileException {
        MetadataFile stated = inputs.stated();
        Packs packs = Packs.below(Home.find().folder());
        Topics topics = new Topics(packs);
        ArticleExtraction extraction = inputs.topic().map(topics::only).orElseGet(topics::best);
        Pipeline pipeline = new Pipeline(
                inputs.reader(stated), new Languages(packs.languages().values()), extraction);
        StatedRows rows = new StatedRows(stated);
        int problems = 0;
        try (Batch batch = new Batch(pipeline, inputs.files(paths).iterator());
                Progress progress = Progress.of("Reading", inputs.files(paths)::count, console)) {
            SourceCodes codes = SourceCodes.of(packs);
            JsonFiles files = new JsonFiles(output, codes);
            Explainer explainer = new Explainer(packs);
            while (batch.hasNext()) {
                Outcome outcome = batch.next();
                rows.met(outcome.file());
                problems += write(outcome, files, codes, explainer);
                progress.step();
            }
        }
        problems += rows.sayUnused(console);
        return problems == 0 ? Exit.OK : Exit.PROBLEMS;
    }

    private int write(Outcome outcome, JsonFiles files, SourceCodes codes, Explainer explainer) throws IOException {
        if (outcome instanceof Outcome.Refused refused) {
            console.say(refused.message());
            return 1;
        }
        Outcome.Understood understood = (Outcome.Understood) outcome;
        understood.warnings().forEach(warning -> console.say(understood.file() + ": " + warning));
        Optional<ExplainedReading> explained =
                why ? Optional.of(explainer.explain(understood.reading())) : Optional.empty();
        if (output != null) {
            files.write(understood.reading(), explained);
        } else {
            print(understood.reading(), explained, codes);
        }
        return 0;
    }

    private void print(Reading reading, Optional<ExplainedReading> explained, SourceCodes codes) throws IOException {
        try (Json json = Json.compact(console.out())) {
            new ReadingJson(json, explained, Optional.of(codes)).write(reading);
        }
        console.print("");
    }
}
