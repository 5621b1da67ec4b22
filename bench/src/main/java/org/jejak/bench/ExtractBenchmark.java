package org.jejak.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Articles of 3 kB a second on one thread: extraction, next to the floor of hashing and decoding the same bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class ExtractBenchmark {

    private final Extractor extractor = new Extractor(Packs.below(SampleArticles.home()), Optional.of("dprk-russia"));
    private List<Article> articles = List.of();
    private List<byte[]> originals = List.of();
    private int next;

    @Setup
    public void read() throws IOException {
        articles = SampleArticles.of(64);
        originals = articles.stream().map(a -> a.text().getBytes(StandardCharsets.UTF_8)).toList();
    }

    @Benchmark
    public Reading extract() {
        next = (next + 1) % articles.size();
        return extractor.read(articles.get(next));
    }

    @Benchmark
    public int floor() {
        next = (next + 1) % originals.size();
        byte[] bytes = originals.get(next);
        return SampleArticles.sha256(bytes).length() + new String(bytes, StandardCharsets.UTF_8).length();
    }
}
