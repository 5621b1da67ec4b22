package org.jejak.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jejak.app.pipeline.Adding;
import org.jejak.app.pipeline.ArticleExtraction;
import org.jejak.app.pipeline.Batch;
import org.jejak.app.pipeline.Home;
import org.jejak.app.pipeline.Outcome;
import org.jejak.app.pipeline.Pipeline;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.pipeline.Topics;
import org.jejak.app.pipeline.Undated;
import org.jejak.extract.Languages;
import org.jejak.ledger.AddOutcome;
import org.jejak.ledger.CustodyEntry;
import org.jejak.ledger.LedgerStore;
import org.jejak.pack.Packs;
import org.jejak.read.ArticleSource;
import org.jejak.read.MetadataFile;
import org.jejak.read.MetadataFileException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code jejak add}: articles into a case. */
@picocli.CommandLine.Command(name = "add", sortOptions = false)
final class AddCommand implements Callable<Integer> {

    /** The setting of a case that names its topic. */
    static final String TOPIC = "topic";

    @Mixin
    private CaseFile caseFile = new CaseFile();

    @Parameters(index = "1..*", paramLabel = "PATH", arity = "1..*", description = Inputs.PATHS)
    private List<Path> paths = List.of();

    @Mixin
    private Inputs inputs = new Inputs();

    private final Undated undated = new Undated();
    private final Console console;

    AddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, MetadataFileException {
        MetadataFile stated = inputs.stated();
        Packs packs = Packs.below(Home.find().folder());
        Topics topics = new Topics(packs);
        inputs.topic().ifPresent(topics::only);
        Pipeline pipeline = new Pipeline(
                inputs.reader(stated), new Languages(packs.languages().values()), topics.none());
        try (LedgerStore store = caseFile.openForAdding()) {
            Optional<String> topic = topic(store, topics, pipeline);
            ArticleExtraction extraction = topic.map(topics::only).orElseGet(topics::none);
            return add(store, pipeline.with(extraction), stated);
        }
    }

    /** The topic asked for, else that of the case, else the one that fits; the case remembers it. */
    private Optional<String> topic(LedgerStore store, Topics topics, Pipeline pipeline) {
        Optional<String> before = store.setting(TOPIC);
        Optional<String> now = inputs.topic().or(() -> before).or(() -> topics.choose(pipeline, files().iterator()));
        if (now.isEmpty()) {
            console.say("No topic pack explains a figure in the first articles, so only attributions are read."
                    + " Name one with --topic; 'jejak packs' lists them.");
        } else if (!now.equals(before)) {
            store.setting(TOPIC, now.get());
            before.ifPresent(old -> console.say("The topic of the case is now " + now.get() + ", no longer " + old
                    + ". Articles added before keep their reading until they are added again."));
        }
        return now;
    }

    private int add(LedgerStore store, Pipeline pipeline, MetadataFile stated) throws IOException {
        StatedRows rows = new StatedRows(stated);
        Adding.Tally tally;
        try (Interrupt interrupt = new Interrupt();
                Batch batch = new Batch(pipeline, files().iterator());
                Progress progress = Progress.of("Reading", files()::count, console)) {
            tally = new Adding(store, new Teller(progress, rows)).add(batch, interrupt);
            progress.close();
            store.log(entry("add", AddSummary.words(tally)));
            undated.articles().forEach(article -> store.log(entry(Reasoning.UNDATED, article)));
            int unused = tally.interrupted() ? 0 : rows.sayUnused(console);
            new AddSummary(console, caseFile.file).print(tally, store.info(), unused);
            console.out().flush();
            return tally.interrupted() ? Exit.INTERRUPTED : tally.refused() + unused > 0 ? Exit.PROBLEMS : Exit.OK;
        }
    }

    /** Never the case itself: reading and closing it beside SQLite would undo SQLite's locks. */
    private ArticleSource files() {
        ArticleSource files = inputs.files(paths);
        for (Path part : caseFile.parts()) {
            files = files.without(part);
        }
        return files;
    }

    private static CustodyEntry entry(String action, String what) {
        String who = System.getProperty("user.name", "somebody") + ", " + Version.program();
        return new CustodyEntry(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), who, action, what);
    }

    /** Says what there is to say of a file, and moves the bar. */
    private final class Teller implements Adding.Watcher {
        private final Progress progress;
        private final StatedRows rows;

        Teller(Progress progress, StatedRows rows) {
            this.progress = progress;
            this.rows = rows;
        }

        @Override
        public void added(Outcome.Understood article, AddOutcome outcome) {
            rows.met(article.file());
            undated.met(article.reading().article(), outcome);
            article.warnings().forEach(warning -> console.say(article.file() + ": " + warning));
            progress.step();
        }

        @Override
        public void refused(Outcome.Refused file) {
            rows.met(file.file());
            console.say(file.message());
            progress.step();
        }
    }
}
