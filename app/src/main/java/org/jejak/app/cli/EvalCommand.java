package org.jejak.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jejak.app.eval.Evaluation;
import org.jejak.app.eval.Fault;
import org.jejak.app.eval.GoldFolder;
import org.jejak.app.eval.Score;
import org.jejak.app.pipeline.Batch;
import org.jejak.app.pipeline.Home;
import org.jejak.app.pipeline.Outcome;
import org.jejak.app.pipeline.Pipeline;
import org.jejak.app.pipeline.Topics;
import org.jejak.app.view.Column;
import org.jejak.app.view.Listing;
import org.jejak.app.view.Words;
import org.jejak.extract.Languages;
import org.jejak.pack.Packs;
import org.jejak.pack.TopicPack;
import org.jejak.read.ArticleSource;
import org.jejak.read.MetadataFile;
import org.jejak.read.MetadataFileException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jejak eval}: what is read well and what is not. */
@picocli.CommandLine.Command(name = "eval", sortOptions = false)
final class EvalCommand implements Callable<Integer> {

    private static final Listing<Score> SCORES = Listing.of(
            Column.whole("layer", row -> Optional.of(row.layer())),
            Column.<Score>whole("precision", row -> Optional.of(thousandths(row.precision()))),
            Column.<Score>whole("recall", row -> Optional.of(thousandths(row.recall()))),
            Column.<Score>whole("f1", row -> Optional.of(thousandths(row.f1()))),
            Column.number("hits", row -> (long) row.hits()),
            Column.number("false_alarms", row -> (long) row.falseAlarms()),
            Column.number("misses", row -> (long) row.misses()));

    private static final Listing<Fault> FAULTS = Listing.of(
            Column.whole("place", row -> Optional.of(row.place())),
            Column.whole("layer", row -> Optional.of(row.layer())),
            Column.whole("fault", row -> Optional.of(Words.spaced(row.kind()))),
            Column.wrapped("what", row -> Optional.of(row.what())),
            Column.wrapped("words", row -> Optional.of(row.words())));

    @Parameters(
            index = "0",
            paramLabel = "GOLD_DIR",
            description = "A folder with a.txt and a.json side by side, or with texts/ and gold/.")
    private Path folder = Path.of("");

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(
            names = "--same-as",
            paramLabel = "INDICATOR=OTHER",
            description = "Take one indicator of the gold for another, besides those that the topic packs declare.")
    private Map<String, String> sameAs = new HashMap<>();

    @Option(names = "--no-faults", description = "Only the scores, without the list of misses and false alarms.")
    private boolean withoutFaults;

    @Mixin
    private Format format = new Format();

    private final Console console;

    EvalCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, MetadataFileException {
        GoldFolder gold = GoldFolder.of(folder);
        List<Path> texts = gold.pairs();
        if (texts.isEmpty()) {
            throw new UsageException(
                    folder + ": no gold found; expected a.txt and a.json side by side, or in texts/ and gold/");
        }
        Packs packs = Packs.below(Home.find().folder());
        Evaluation evaluation = new Evaluation(gold.sources(), families(packs));
        int problems = read(gold, texts, packs, evaluation);
        switch (format.kind) {
            case TABLE -> table(evaluation, texts.size());
            case JSON -> EvaluationJson.write(evaluation, !withoutFaults, console.out());
            case CSV -> FAULTS.csv(evaluation.faults().iterator(), console.out());
        }
        return problems == 0 ? Exit.OK : Exit.PROBLEMS;
    }

    private int read(GoldFolder gold, List<Path> texts, Packs packs, Evaluation evaluation)
            throws IOException, MetadataFileException {
        Topics topics = new Topics(packs);
        MetadataFile stated = inputs.stated();
        Pipeline pipeline = new Pipeline(
                inputs.reader(stated),
                new Languages(packs.languages().values()),
                inputs.topic().map(topics::only).orElseGet(topics::best));
        int problems = 0;
        try (Batch batch = new Batch(pipeline, ArticleSource.of(texts).iterator())) {
            for (Path text : texts) {
                Outcome outcome = batch.next();
                if (outcome instanceof Outcome.Understood understood) {
                    evaluation.add(text.toString(), gold.goldFor(text), understood.reading());
                } else if (outcome instanceof Outcome.Refused refused) {
                    console.say(refused.message());
                    problems++;
                }
            }
        }
        return problems;
    }

    /** What a topic counts apart as additional is compared as the same, since reports rarely keep them apart. */
    private Map<String, String> families(Packs packs) {
        Map<String, String> families = new HashMap<>();
        for (TopicPack topic : packs.topics().values()) {
            topic.indicators()
                    .forEach(indicator -> Optional.ofNullable(
                                    indicator.variants().get("additional"))
                            .ifPresent(variant -> families.put(variant, indicator.id())));
        }
        families.putAll(sameAs);
        return families;
    }

    private void table(Evaluation evaluation, int articles) throws IOException {
        if (!withoutFaults && !evaluation.faults().isEmpty()) {
            format.write(FAULTS, evaluation.faults().iterator(), console, "");
            console.print("");
        }
        format.write(
                SCORES,
                evaluation.scores().stream()
                        .filter(s -> s.hits() + s.falseAlarms() + s.misses() > 0)
                        .iterator(),
                console,
                "The gold holds nothing to compare.");
        console.print("");
        console.print("Right, of the figures found: "
                + String.join(
                        ", ",
                        evaluation.shares().stream()
                                .filter(share -> share.all() > 0)
                                .map(share -> share.field() + " " + share.right() + "/" + share.all() + " ("
                                        + thousandths(share.accuracy()) + ")")
                                .toList()));
        console.print(Words.count(articles, "article", "articles"));
    }

    private static String thousandths(double share) {
        return String.format(java.util.Locale.ROOT, "%.3f", share);
    }
}
