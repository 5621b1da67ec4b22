package org.jejak.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jejak.app.pipeline.Outcome;
import org.jejak.app.pipeline.Pipeline;
import org.jejak.extract.Extractor;
import org.jejak.model.Article;
import org.jejak.model.Reading;
import org.jejak.pack.Packs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Articles of 3 kB a second on one thread. The floor is the least any article costs, its bytes hashed and decoded; reading is
 * what stands between bytes and extraction.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 4) // the compiler still finds things to do after half a minute
@Measurement(iterations = 5, time = 3)
public class ExtractBenchmark {

    /** Enough that no two calls in a row find their text in the processor's caches. */
    private static final int ARTICLES = 512;

    private final Extractor extractor = new Extractor(Packs.below(Bench.home()), Optional.of(Bench.TOPIC));
    private final Pipeline pipeline = Bench.pipeline();
    private final List<byte[]> originals = originals();
    private final List<Article> articles = originals.stream().map(this::article).toList();
    private int next;

    private static List<byte[]> originals() {
        GeneratedArticles generated = new GeneratedArticles(Bench.home(), GeneratedArticles.SEED);
        return IntStream.range(0, ARTICLES)
                .mapToObj(number -> generated.text(number).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** As extraction gets it: read, and its language told. */
    private Article article(byte[] original) {
        Outcome.Understood understood = (Outcome.Understood) pipeline.run("article.txt", original);
        return understood.reading().article();
    }

    private int next() {
        next = (next + 1) % ARTICLES;
        return next;
    }

    @Benchmark
    public Reading extract(Work work) {
        work.articles++;
        return extractor.read(articles.get(next()));
    }

    @Benchmark
    public Outcome readAndExtract(Work work) {
        work.articles++;
        return pipeline.run("article.txt", originals.get(next()));
    }

    @Benchmark
    public void floor(Work work, Blackhole sink) throws NoSuchAlgorithmException {
        work.articles++;
        byte[] bytes = originals.get(next());
        sink.consume(MessageDigest.getInstance("SHA-256").digest(bytes));
        sink.consume(new String(bytes, StandardCharsets.UTF_8));
    }
}
