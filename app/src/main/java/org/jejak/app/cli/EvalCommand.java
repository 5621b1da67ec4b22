package org.jejak.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jejak.app.eval.GoldFormat;
import org.jejak.app.eval.GoldSet;
import org.jejak.app.eval.Known;
import org.jejak.app.eval.PackWords;
import org.jejak.app.eval.Readings;
import org.jejak.app.eval.Results;
import org.jejak.app.eval.Split;
import org.jejak.app.pipeline.Home;
import org.jejak.app.pipeline.Pipeline;
import org.jejak.app.pipeline.Topics;
import org.jejak.extract.Languages;
import org.jejak.ledger.origin.Story;
import org.jejak.ledger.position.Propositions;
import org.jejak.pack.Packs;
import org.jejak.pack.TopicPack;
import org.jejak.read.MetadataFile;
import org.jejak.read.MetadataFileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jejak eval}: what is read well and what is not. */
@picocli.CommandLine.Command(name = "eval", sortOptions = false)
final class EvalCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "GOLD_DIR", description = "A folder of texts that people have annotated.")
    private Path folder = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "How the folder holds its gold: jejak, polnear, pfsa or timex; seen from its files if not given.")
    private @Nullable GoldFormat format;

    @Option(
            names = "--cross",
            description =
                    "What the ledger concludes across the articles: origins, contests. Asks for cross.json in the folder.")
    private boolean across;

    @Mixin
    private Inputs inputs = new Inputs();

    @Option(
            names = "--same-as",
            paramLabel = "INDICATOR=OTHER",
            description = "Take one indicator of the gold for another, besides those that the topic packs declare.")
    private Map<String, String> sameAs = new HashMap<>();

    @Option(
            names = "--by",
            paramLabel = "PART",
            description = "The scores of parts too: outlet, or half (two parts, each of whole outlets).")
    private @Nullable Split split;

    @Option(names = "--faults", description = "List every fault with its file and line.")
    private boolean withFaults;

    @Option(names = "--misses", description = "Group the faults by what they have in common, the most frequent first.")
    private boolean withMisses;

    @Option(
            names = "--examples",
            paramLabel = "N",
            description = "So many examples for each group of --misses; ${DEFAULT-VALUE} if not given.")
    private int examples = 2;

    @Option(
            names = "--as",
            paramLabel = "FORM",
            description =
                    "table (for people), json, or csv (one list: the scores, --faults or --misses); table if not given.")
    private Format.Kind as = Format.Kind.TABLE;

    private final Console console;

    EvalCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, MetadataFileException {
        GoldFormat given = format == null ? GoldFormat.of(folder) : format;
        Packs packs = Packs.below(Home.find().folder());
        GoldSet gold = across
                ? GoldFormat.across(folder, Story.of(packs, inputs.topic()), Propositions.of(packs, inputs.topic()))
                : given.open(folder, families(packs), Known.of(packs, inputs.topic()));
        if (gold.texts().isEmpty()) {
            throw new UsageException(folder + ": no gold found; expected " + given.looks());
        }
        Results results = new Results(gold, split == null ? Map.of() : split.of(gold));
        List<String> refused = new Readings(pipeline(packs, gold)).compare(gold, results);
        refused.forEach(console::say);
        EvalReport report = new EvalReport(results, given, new PackWords(packs));
        EvalReport.Wanted wanted = new EvalReport.Wanted(withFaults, withMisses, examples);
        switch (as) {
            case TABLE -> new EvalTables(report, console).write(wanted);
            case JSON -> EvalJson.write(report, wanted, console.out());
            case CSV -> new EvalTables(report, console).csv(wanted);
        }
        return refused.isEmpty() ? Exit.OK : Exit.PROBLEMS;
    }

    /** What the set states about its articles counts, unless the user states something else. */
    private Pipeline pipeline(Packs packs, GoldSet gold) throws MetadataFileException {
        Topics topics = new Topics(packs);
        Optional<Path> own = gold.metadata();
        MetadataFile stated =
                inputs.metadata == null && own.isPresent() ? MetadataFile.read(own.get()) : inputs.stated();
        return new Pipeline(
                inputs.reader(stated),
                new Languages(packs.languages().values()),
                inputs.topic().map(topics::only).orElseGet(topics::best));
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
}
