package org.jejak.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jejak.app.pipeline.Adding;
import org.jejak.app.pipeline.Batch;
import org.jejak.app.pipeline.Home;
import org.jejak.app.pipeline.Outcome;
import org.jejak.app.pipeline.Pipeline;
import org.jejak.app.pipeline.Topics;
import org.jejak.extract.Languages;
import org.jejak.ledger.AddOutcome;
import org.jejak.ledger.LedgerStore;
import org.jejak.pack.Packs;
import org.jejak.read.ArticleReader;
import org.jejak.read.ArticleSource;
import org.jejak.store.SqliteLedgerStore;

/** Cases of the sample reports, as {@code jejak demo} reads them. */
final class SampleCase {

    private SampleCase() {}

    /**
     * Reads the reports of a story into a new case.
     *
     * @param story a folder below {@code samples/}
     */
    static void make(String story, Path file) throws IOException {
        Home home = Home.find();
        Packs packs = Packs.below(home.folder());
        Topics topics = new Topics(packs);
        Pipeline plain = new Pipeline(
                new ArticleReader(), new Languages(packs.languages().values()), topics.none());
        List<Path> reports = reports(home.samples().resolve(story));
        String topic =
                topics.choose(plain, ArticleSource.of(reports).iterator()).orElseThrow();
        try (LedgerStore store = SqliteLedgerStore.open(file);
                Batch batch = new Batch(
                        plain.with(topics.only(topic)),
                        ArticleSource.of(reports).iterator())) {
            store.setting("topic", topic);
            new Adding(store, new Strict()).add(batch, () -> false);
        }
    }

    private static List<Path> reports(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /** Samples can all be read. */
    private static final class Strict implements Adding.Watcher {
        @Override
        public void added(Outcome.Understood article, AddOutcome outcome) {}

        @Override
        public void refused(Outcome.Refused file) {
            throw new IllegalStateException(file.message());
        }
    }
}
