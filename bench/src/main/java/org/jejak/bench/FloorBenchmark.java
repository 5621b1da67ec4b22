package org.jejak.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.TimeUnit;
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
 * The least any article costs: its bytes hashed and decoded. No reading or extraction can be faster, so every
 * other figure here is read against this one.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class FloorBenchmark {

    /** About 3 kB, the size of a short report. */
    private final byte[] article = "\"Air sudah surut sejak pagi,\" kata Bupati Sari, Kamis (27/2). "
            .repeat(48)
            .getBytes(StandardCharsets.UTF_8);

    @Benchmark
    public void hashAndDecode(Blackhole sink) throws NoSuchAlgorithmException {
        sink.consume(MessageDigest.getInstance("SHA-256").digest(article));
        sink.consume(new String(article, StandardCharsets.UTF_8));
    }
}
