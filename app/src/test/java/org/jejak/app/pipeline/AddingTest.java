package org.jejak.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jejak.extract.Languages;
import org.jejak.ledger.AddOutcome;
import org.jejak.ledger.ArticleQuery;
import org.jejak.ledger.LedgerStore;
import org.jejak.pack.Packs;
import org.jejak.read.ArticleReader;
import org.jejak.read.ArticleSource;
import org.jejak.store.SqliteLedgerStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddingTest {

    private static final Packs PACKS = Packs.below(Home.find().folder());
    private static final Topics TOPICS = new Topics(PACKS);

    @TempDir
    Path folder;

    private static Pipeline pipeline() {
        return new Pipeline(new ArticleReader(), new Languages(PACKS.languages().values()), TOPICS.best());
    }

    private static List<Path> samples(String story) throws IOException {
        try (Stream<Path> files = Files.list(Home.find().samples().resolve(story))) {
            return files.filter(file -> !file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static final Adding.Watcher NOBODY = new Adding.Watcher() {
        @Override
        public void added(Outcome.Understood article, AddOutcome outcome) {}

        @Override
        public void refused(Outcome.Refused file) {}
    };

    @Test
    void who_interrupts_keeps_whole_articles_and_the_same_again_goes_on() throws IOException {
        List<Path> files = samples("dprk-russia");
        AtomicInteger asked = new AtomicInteger();
        try (LedgerStore store = SqliteLedgerStore.open(folder.resolve("case.jejak"))) {
            try (Batch batch = new Batch(pipeline(), ArticleSource.of(files).iterator())) {
                Adding.Tally tally = new Adding(store, NOBODY).add(batch, () -> asked.incrementAndGet() > 3);
                assertThat(tally.interrupted()).isTrue();
                assertThat(tally.of(AddOutcome.ADDED)).isEqualTo(3);
            }
            assertThat(store.articles(ArticleQuery.all()))
                    .hasSize(3)
                    .allSatisfy(article -> assertThat(store.reading(article.id())
                                    .orElseThrow()
                                    .reading()
                                    .claims())
                            .hasSize(article.claims()));
            try (Batch batch = new Batch(pipeline(), ArticleSource.of(files).iterator())) {
                Adding.Tally tally = new Adding(store, NOBODY).add(batch, () -> false);
                assertThat(tally.of(AddOutcome.UNCHANGED)).isEqualTo(3);
                assertThat(tally.of(AddOutcome.ADDED)).isEqualTo(files.size() - 3);
            }
        }
    }

    @Test
    void outcomes_come_in_the_order_of_the_files_on_any_number_of_threads() throws IOException {
        List<Path> files = samples("dprk-russia");
        List<String> names =
                files.stream().map(file -> file.getFileName().toString()).toList();
        for (int threads : new int[] {1, 2, 7}) {
            List<String> met = new ArrayList<>();
            try (Batch batch = new Batch(pipeline(), ArticleSource.of(files).iterator(), threads)) {
                batch.forEachRemaining(outcome -> met.add(outcome.file()));
            }
            assertThat(met).isEqualTo(names);
        }
    }

    @Test
    void the_topic_is_the_one_that_explains_most() throws IOException {
        assertThat(TOPICS.choose(
                        pipeline(), ArticleSource.of(samples("dprk-russia")).iterator()))
                .contains("dprk-russia");
        assertThat(TOPICS.choose(
                        pipeline(),
                        ArticleSource.of(samples("banjir-lembah-seruni")).iterator()))
                .contains("disaster");
        Path poem = Files.writeString(
                folder.resolve("poem.txt"), "The river is wide, and the night that was in it has been long.\n");
        assertThat(TOPICS.choose(pipeline(), ArticleSource.of(poem).iterator())).isEmpty();
    }
}
