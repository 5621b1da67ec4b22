package org.jejak.bench;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jejak.app.pipeline.Outcome;
import org.jejak.app.pipeline.Pipeline;
import org.jejak.app.pipeline.Topics;
import org.jejak.extract.Languages;
import org.jejak.pack.Packs;
import org.jejak.read.ArticleReader;
import org.jejak.read.MetadataFile;
import org.jejak.read.MetadataFileException;
import org.openjdk.jmh.annotations.AuxCounters;
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

/** Texts that nobody writes, each of about {@value #SIZE} UTF-16 units, next to ordinary news of the same length. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class HostileBenchmark {

    private static final int SIZE = 200_000;
    private static final String FILE = "hostile.txt";

    @Param({"en", "id"})
    public String language = "";

    @Param({
        HostileTexts.NEWS,
        "a sentence without a stop",
        "quotation marks",
        "digits",
        "numbers",
        "one word",
        "dashes",
        "nested brackets",
        "nested quotations",
        "cues",
        "names",
        "dates",
        "news between cues",
        "news between numbers"
    })
    public String text = "";

    private byte[] bytes = {};
    private Pipeline pipeline = Bench.pipeline();

    /** What was read in an iteration. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Size {
        public long bytes;
        public long texts;
    }

    @Setup
    public void write() throws MetadataFileException {
        Packs packs = Packs.below(Bench.home());
        String written =
                new HostileTexts(Bench.home(), packs, language).texts(SIZE).get(text);
        bytes = String.valueOf(written).getBytes(StandardCharsets.UTF_8);
        String stated = "file,language\n" + FILE + "," + language + "\n";
        MetadataFile metadata = MetadataFile.parse("metadata.csv", stated.getBytes(StandardCharsets.UTF_8));
        pipeline = new Pipeline(
                new ArticleReader().with(metadata),
                new Languages(packs.languages().values()),
                new Topics(packs).only(Bench.TOPIC));
    }

    @Benchmark
    public Outcome read(Size size) {
        size.bytes += bytes.length;
        size.texts++;
        return pipeline.run(FILE, bytes);
    }
}
