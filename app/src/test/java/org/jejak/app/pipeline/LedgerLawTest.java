package org.jejak.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jejak.extract.Languages;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimKind;
import org.jejak.ledger.ClaimQuery;
import org.jejak.ledger.Decision;
import org.jejak.ledger.Decision.Field;
import org.jejak.ledger.Decision.Kind;
import org.jejak.ledger.DecisionEntry;
import org.jejak.ledger.LedgerStore;
import org.jejak.pack.Packs;
import org.jejak.read.ArticleReader;
import org.jejak.read.ArticleSource;
import org.jejak.store.SqliteLedgerStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the order, the batches and the threads in which articles come in, the ledger and all that it concludes are the same. */
class LedgerLawTest {

    private static final int SPLITS = 8;

    @TempDir
    Path folder;

    private static final Adding.Watcher NOBODY = new Adding.Watcher() {
        @Override
        public void added(Outcome.Understood article, org.jejak.ledger.AddOutcome outcome) {}

        @Override
        public void refused(Outcome.Refused file) {
            throw new AssertionError(file.message());
        }
    };

    @ParameterizedTest
    @ValueSource(strings = {"dprk-russia", "disaster"})
    void order_batches_and_threads_leave_the_same_ledger(String topic) throws IOException {
        List<Path> files = samples();
        String first = ledger(topic, "first.jejak", List.of(files), 1);
        assertThat(first).hasSizeGreaterThan(10_000).contains("decision=Optional[DecisionEntry", "verdict=CORRECTED");
        for (int seed = 0; seed < SPLITS; seed++) {
            Random random = new Random(seed);
            List<Path> order = new ArrayList<>(files);
            Collections.shuffle(order, random);
            String other = ledger(topic, seed + ".jejak", split(order, random), 1 + random.nextInt(4));
            assertThat(other).as("order, batches and threads of seed " + seed).isEqualTo(first);
        }
    }

    /** All stories, so that articles of other stories come in between. */
    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Home.find().samples())) {
            return files.filter(file -> file.toString().endsWith(".txt") && Files.isRegularFile(file))
                    .filter(file -> !file.getParent().equals(Home.find().samples()))
                    .sorted()
                    .toList();
        }
    }

    private static List<List<Path>> split(List<Path> files, Random random) {
        List<List<Path>> batches = new ArrayList<>();
        int from = 0;
        while (from < files.size()) {
            int to = Math.min(files.size(), from + 1 + random.nextInt(files.size()));
            batches.add(files.subList(from, to));
            from = to;
        }
        return batches;
    }

    /** On the same claims, whatever the order in which they came. */
    private static List<DecisionEntry> decide(LedgerStore store) {
        List<ClaimEntry> figures = store.claims(ClaimQuery.all().withKind(ClaimKind.FIGURE));
        Reasoning before = new Reasoning(store);
        List<String> origins = before.figures().stream()
                .max(Comparator.comparingLong(series -> series.origins().size()))
                .orElseThrow()
                .origins()
                .stream()
                .map(origin -> origin.id().toString())
                .toList();
        Decider decider = new Decider(store, before.knowledge());
        return List.of(
                decider.decide(decision(Kind.CORRECT, figures.get(0).id().toString())
                        .with(Map.of(Field.SOURCE, "Somebody else"))),
                decider.decide(decision(Kind.ACCEPT, figures.get(1).id().toString())),
                decider.decide(decision(Kind.REJECT, figures.get(2).id().toString())),
                decider.decide(decision(Kind.MERGE, origins.get(0), origins.get(1), origins.get(3))),
                decider.decide(decision(Kind.SPLIT, origins.get(1))));
    }

    private static Decision decision(Kind kind, String... subjects) {
        return Decision.of(kind, List.of(subjects), "I asked", "Sari", "2026-03-01T10:00:00Z");
    }

    /** The claims, and what follows from them. */
    private String ledger(String topic, String name, List<List<Path>> batches, int threads) {
        Packs packs = Packs.below(Home.find().folder());
        Pipeline pipeline = new Pipeline(
                new ArticleReader(), new Languages(packs.languages().values()), new Topics(packs).only(topic));
        try (LedgerStore store = SqliteLedgerStore.open(folder.resolve(name))) {
            store.setting("topic", topic);
            for (List<Path> files : batches) {
                try (Batch batch = new Batch(pipeline, ArticleSource.of(files).iterator(), threads)) {
                    new Adding(store, NOBODY).add(batch, () -> false);
                }
            }
            List<DecisionEntry> log = decide(store);
            // Read again, so that the decisions find their claims again.
            try (Batch batch =
                    new Batch(pipeline, ArticleSource.of(batches.get(0)).iterator(), threads)) {
                new Adding(store, NOBODY).add(batch, () -> false);
            }
            Reasoning reasoning = new Reasoning(store);
            Chronicle chronicle = reasoning.chronicle();
            return String.join(
                    "\n",
                    store.claims(ClaimQuery.all()).toString(),
                    log.toString(),
                    reasoning.review().toString(),
                    reasoning.origins().toString(),
                    reasoning.contests().toString(),
                    reasoning.distortions().toString(),
                    reasoning.positions().toString(),
                    chronicle.timeline(chronicle.types()).toString(),
                    chronicle.exchange().toString(),
                    chronicle.instruments().toString(),
                    chronicle.desk().toString());
        }
    }
}
