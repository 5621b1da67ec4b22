package org.jejak.app.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jejak.app.json.Json;
import org.jejak.app.json.ReadingJson;
import org.jejak.app.pipeline.ArticleExtraction;
import org.jejak.app.pipeline.Home;
import org.jejak.app.pipeline.Outcome;
import org.jejak.app.pipeline.Pipeline;
import org.jejak.app.pipeline.PlainReader;
import org.jejak.app.pipeline.Topics;
import org.jejak.extract.Languages;
import org.jejak.pack.Packs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "extract", mixinStandardHelpOptions = true, description = "Read articles and write what they say, one JSON file each.")
final class ExtractCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", arity = "1..*")
    List<Path> paths = List.of();

    @Option(names = "--topic", paramLabel = "T", defaultValue = "auto")
    String topic = "auto";

    @Option(names = "--metadata", paramLabel = "FILE")
    Path metadata = Path.of("");

    @Option(names = "--format", defaultValue = "json")
    String format = "json";

    @Option(names = "--output", paramLabel = "DIR", required = true)
    Path output = Path.of("");

    @Override
    public Integer call() throws IOException {
        Packs packs = Packs.below(Home.find().folder());
        Topics topics = new Topics(packs);
        ArticleExtraction extraction = topic.equals("auto") ? topics.best() : topics.only(topic);
        PlainReader reader = new PlainReader();
        Pipeline pipeline = new Pipeline(reader, new Languages(packs.languages().values()), extraction);
        int problems = 0;
        try (Stream<PlainReader.File> files = reader.files(paths)) {
            for (PlainReader.File file : (Iterable<PlainReader.File>) files::iterator) {
                Outcome outcome = pipeline.run(file);
                if (outcome instanceof Outcome.Understood understood) {
                    write(understood);
                } else if (outcome instanceof Outcome.Refused refused) {
                    System.err.println(refused.message());
                    problems++;
                }
            }
        }
        return problems == 0 ? 0 : 1;
    }

    private void write(Outcome.Understood understood) throws IOException {
        Path target = output.resolve(understood.file().replaceFirst("\\.[^./]*$", "") + ".json");
        Files.createDirectories(target.toAbsolutePath().getParent());
        try (Writer writer = Files.newBufferedWriter(target);
                Json json = Json.indented(writer)) {
            new ReadingJson(json).write(understood.reading());
        }
    }
}
