package org.jejak.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jejak.app.pipeline.Adding;
import org.jejak.app.pipeline.Batch;
import org.jejak.app.pipeline.Outcome;
import org.jejak.app.pipeline.Pipeline;
import org.jejak.ledger.AddOutcome;
import org.jejak.ledger.LedgerStore;
import org.jejak.read.ArticleSource;
import org.jejak.store.SqliteLedgerStore;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Articles of 3,000 characters a second from files on disk into a new case on disk, {@value #ARTICLES} a time, next to the limit: the same
 * rows written into the same database by nothing but JDBC.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(AddBenchmark.ARTICLES)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class AddBenchmark {

    static final int ARTICLES = 1_000;

    private final Pipeline pipeline = Bench.pipeline();
    private Path folder = Path.of("");
    private CaseRows rows = CaseRows.none();
    private int cases;

    /** What the cases made in an iteration amount to. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Sizes {
        public long bytes;
        public long rows;
        public long articles;
    }

    @Setup
    public void write() throws IOException, SQLException {
        folder = Files.createTempDirectory("jejak-bench");
        new GeneratedArticles(Bench.home(), GeneratedArticles.SEED).write(ARTICLES, texts());
        Path first = nextCase();
        addTo(first);
        rows = CaseRows.of(first);
        Files.delete(first);
    }

    @TearDown
    public void clean() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private Path texts() {
        return folder.resolve("texts");
    }

    private Path nextCase() {
        cases++;
        return folder.resolve(cases + ".db");
    }

    @Benchmark
    public void add(Sizes sizes) throws IOException {
        Path file = nextCase();
        addTo(file);
        count(file, sizes);
    }

    /** As {@code add}, which reads on all processors, but on the one thread that also writes. */
    @Benchmark
    public void addOnOneThread() throws IOException {
        Path file = nextCase();
        Iterator<Outcome> outcomes =
                ArticleSource.of(texts()).stream().map(pipeline::run).iterator();
        put(outcomes, file);
        Files.delete(file);
    }

    @Benchmark
    public void rowsAlone(Sizes sizes) throws IOException, SQLException {
        Path file = nextCase();
        rows.write(file);
        count(file, sizes);
    }

    private void count(Path file, Sizes sizes) throws IOException {
        sizes.bytes += Files.size(file);
        sizes.rows += rows.count();
        sizes.articles += ARTICLES;
        Files.delete(file);
    }

    private void addTo(Path file) {
        try (Batch batch = new Batch(pipeline, ArticleSource.of(texts()).iterator())) {
            put(batch, file);
        }
    }

    private static void put(Iterator<Outcome> outcomes, Path file) {
        try (LedgerStore store = SqliteLedgerStore.open(file)) {
            Adding.Tally tally = new Adding(store, new Deaf()).add(outcomes, () -> false);
            if (tally.of(AddOutcome.ADDED) != ARTICLES) {
                throw new IllegalStateException("Expected " + ARTICLES + " articles to go in, not " + tally);
            }
        }
    }

    private static final class Deaf implements Adding.Watcher {
        @Override
        public void added(Outcome.Understood article, AddOutcome outcome) {}

        @Override
        public void refused(Outcome.Refused file) {
            throw new IllegalStateException(file.message());
        }
    }
}
