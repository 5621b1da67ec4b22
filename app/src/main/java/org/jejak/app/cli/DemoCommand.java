package org.jejak.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jejak.app.pipeline.Adding;
import org.jejak.app.pipeline.Batch;
import org.jejak.app.pipeline.Highlights;
import org.jejak.app.pipeline.Home;
import org.jejak.app.pipeline.Outcome;
import org.jejak.app.pipeline.Pipeline;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.pipeline.Topics;
import org.jejak.app.view.DisplayWidth;
import org.jejak.app.view.FigureStory;
import org.jejak.app.view.Glance;
import org.jejak.app.view.Paint;
import org.jejak.app.view.Words;
import org.jejak.app.web.Access;
import org.jejak.extract.Languages;
import org.jejak.ledger.AddOutcome;
import org.jejak.ledger.CaseInfo;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.policy.Policy;
import org.jejak.pack.PackException;
import org.jejak.pack.Packs;
import org.jejak.read.ArticleReader;
import org.jejak.read.ArticleSource;
import org.jejak.store.SqliteLedgerStore;
import picocli.CommandLine.Option;

/** {@code jejak demo}: the sample reports, each folder a case of its own, in the case room or told as stories. */
@picocli.CommandLine.Command(name = "demo", sortOptions = false)
final class DemoCommand implements Callable<Integer> {

    private static final String[][] NEXT = {
        {"figures", "every figure over time"},
        {"origins", "who repeats whom"},
        {"contests", "what seems to clash, and why"},
        {"positions", "who asserts, denies, falls silent"},
        {"distortions", "what was bent on the way"},
        {"timeline", "what happened"},
        {"exchange", "who gives what to whom"},
        {"forecasts", "who expected what, and what came of it"},
        {"perspectives", "whose side is missing"},
        {"articles", "the reports"}
    };

    @Option(names = "--no-serve", description = "Tell the stories in the terminal instead of opening the case room.")
    private boolean told;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "Where to listen; any port that is free if not given.")
    private int port;

    private final Console console;
    private int problems;

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Home home = Home.find();
        Packs packs = Packs.below(home.folder());
        Path cases = folderForCases();
        Path last = cases;
        for (Path story : stories(home.samples())) {
            last = cases.resolve(story.getFileName() + ".jejak");
            tell(story, last, packs);
        }
        if (told) {
            next(last);
        } else {
            console.print(
                    "These reports were written for Jejak and their outlets are invented. In the terminal: jejak demo --no-serve");
            Hosting.of(last, Access.local(port), console);
        }
        return problems == 0 ? Exit.OK : Exit.PROBLEMS;
    }

    private static List<Path> stories(Path samples) throws IOException {
        if (!Files.isDirectory(samples)) {
            throw new PackException(samples.toString(), "there is no such folder; start jejak from its own checkout");
        }
        try (Stream<Path> folders = Files.list(samples)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** The user's cache, or a temporary folder where that cannot be written. */
    private Path folderForCases() throws IOException {
        String cache = console.environment().getOrDefault("XDG_CACHE_HOME", "");
        Path wanted = (cache.isEmpty() ? Path.of(System.getProperty("user.home", "."), ".cache") : Path.of(cache))
                .resolve("jejak")
                .resolve("demo");
        try {
            Files.createDirectories(wanted);
            return Files.isWritable(wanted) ? wanted : Files.createTempDirectory("jejak-demo");
        } catch (IOException e) {
            return Files.createTempDirectory("jejak-demo");
        }
    }

    private void tell(Path folder, Path file, Packs packs) throws IOException {
        for (Path old : CaseFile.parts(file)) {
            Files.deleteIfExists(old);
        }
        try (LedgerStore store = SqliteLedgerStore.open(file)) {
            read(folder, store, packs);
            CaseInfo info = store.info();
            console.print(console.paint()
                            .paint(
                                    Paint.As.HEADING,
                                    folder.getFileName().toString().replace('-', ' '))
                    + ": " + Words.count(info.articles(), "report", "reports")
                    + " by " + Words.count(info.outlets(), "outlet", "outlets")
                    + ", " + Words.count(info.figures(), "figure", "figures"));
            if (!told) {
                return;
            }
            console.print("");
            Reasoning reasoning = new Reasoning(store);
            Highlights highlights = new Highlights(reasoning);
            new Glance(console.textWidth(), console.paint(), reasoning.propositions(), reasoning.chronicle())
                    .write(highlights, console.out());
            console.print("");
            new FigureStory(OptionalInt.of(console.textWidth()), console.paint(), Policy.ALL, reasoning)
                    .write(highlights.series().stream().toList(), console.out());
            console.print("");
        }
    }

    private void read(Path folder, LedgerStore store, Packs packs) throws IOException {
        Topics topics = new Topics(packs);
        Pipeline pipeline = new Pipeline(
                new ArticleReader(), new Languages(packs.languages().values()), topics.none());
        List<Path> reports = reports(folder);
        String topic =
                topics.choose(pipeline, ArticleSource.of(reports).iterator()).orElse("");
        if (!topic.isEmpty()) {
            store.setting(AddCommand.TOPIC, topic);
        }
        try (Batch batch = new Batch(
                topic.isEmpty() ? pipeline : pipeline.with(topics.only(topic)),
                ArticleSource.of(reports).iterator())) {
            new Adding(store, new Teller()).add(batch, () -> false);
        }
    }

    /** The reports, not what explains them. */
    private static List<Path> reports(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".txt") || file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private void next(Path file) throws IOException {
        console.print(
                "These reports were written for Jejak and their outlets are invented. Look around in a case of them:");
        for (String[] command : NEXT) {
            console.print("  jejak "
                    + DisplayWidth.pad(
                            command[0] + " " + file, 12 + file.toString().length(), false) + "  " + command[1]);
        }
        console.print("With reports of your own, text or saved pages:");
        console.print("  jejak add my.jejak FOLDER");
        console.print("  jejak figures my.jejak");
    }

    /** Samples have no problems; should one have, it is said. */
    private final class Teller implements Adding.Watcher {
        @Override
        public void added(Outcome.Understood article, AddOutcome outcome) {}

        @Override
        public void refused(Outcome.Refused file) {
            problems++;
            console.say(file.message());
        }
    }
}
