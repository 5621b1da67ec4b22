package org.jejak.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jejak.app.pipeline.Outcome;
import org.jejak.app.pipeline.Pipeline;
import org.jejak.extract.Extractor;
import org.jejak.model.Article;
import org.jejak.model.Reading;
import org.jejak.pack.Packs;
import org.jejak.read.ArticleSource;
import org.jejak.read.SourceFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Articles a second on one thread: those of a folder, or generated ones of 3,000 characters. The floor is the least any article costs, its
 * bytes hashed and decoded; reading is what stands between bytes and extraction.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseParallelGC") // as the launcher runs it
@Warmup(iterations = 10, time = 6) // the compiler still finds things to do after half a minute
@Measurement(iterations = 5, time = 4)
public class ExtractBenchmark {

    /** Enough that no two calls in a row find their text in the processor's caches. */
    private static final int GENERATED = 512;

    /** Where the articles lie, in subfolders too; empty for generated ones. */
    @Param("")
    public String folder = "";

    private final Extractor extractor = new Extractor(Packs.below(Bench.home()), Optional.of(Bench.TOPIC));
    private final Pipeline pipeline = Bench.pipeline();
    private List<byte[]> originals = List.of();
    private List<Article> articles = List.of();
    private int next;

    @Setup
    public void load() {
        List<byte[]> found = folder.isEmpty() ? generated() : below(Path.of(folder));
        originals = found.stream().filter(bytes -> article(bytes).isPresent()).toList();
        articles = originals.stream().flatMap(bytes -> article(bytes).stream()).toList();
        if (articles.isEmpty()) {
            throw new IllegalStateException(
                    folder + ": no article in a language that has a pack; name a folder of texts");
        }
    }

    private static List<byte[]> generated() {
        GeneratedArticles generated = new GeneratedArticles(Bench.home(), GeneratedArticles.SEED);
        return IntStream.range(0, GENERATED)
                .mapToObj(number -> generated.text(number).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static List<byte[]> below(Path folder) {
        try (Stream<SourceFile> files = ArticleSource.of(folder).stream()) {
            return files.map(file -> bytes(file.path())).toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As extraction gets it: read, and its language told. */
    private Optional<Article> article(byte[] original) {
        return pipeline.run("article.txt", original) instanceof Outcome.Understood understood
                ? Optional.of(understood.reading().article())
                : Optional.empty();
    }

    private int next() {
        next = (next + 1) % articles.size();
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
