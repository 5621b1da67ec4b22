package org.jejak.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How long a case room takes over each kind of its pages, as a table in Markdown. Every kind is asked one request after
 * the other, then by several clients at a time; each in bounded number and time. Times are those of a client on the same machine,
 * with the whole page read.
 */
public final class LoadReport {

    private static final int OK = 200;
    private static final int EACH = 20;
    private static final int REQUESTS = 200;
    private static final int CLIENTS = 4;
    private static final Duration AT_MOST = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    /** What one kind of page took; times in nanoseconds, in ascending order. */
    private record Row(String kind, int addresses, long bytes, long[] times, double rate) {

        /** In milliseconds. */
        double at(double share) {
            return times[(int) Math.min(times.length - 1L, Math.round(share * times.length))] / MILLION;
        }
    }

    private LoadReport(URI address) {
        this.address = address;
    }

    /** @param args the address of a case room, and how many milliseconds a page may take at the median */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        URI address = URI.create(args[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new LoadReport(address).measure(out, Integer.parseInt(args[1]));
    }

    private void measure(PrintStream out, int bar) throws IOException, InterruptedException, ExecutionException {
        long start = System.nanoTime();
        Crawl.await(address);
        double ready = (System.nanoTime() - start) / BILLION;
        out.printf(Locale.ROOT, "All conclusions were there %.1f s after the room was opened.%n%n", ready);
        out.printf("| page | addresses | bytes | median, ms | 95 %%, ms | requests/s | bar of %d ms |%n", bar);
        out.println("|---|--:|--:|--:|--:|--:|---|");
        Crawl crawl = Crawl.of(address, EACH);
        crawl.dead().forEach(link -> System.err.println("load: a link leads nowhere: " + link));
        for (Map.Entry<String, List<String>> kind : crawl.pages().entrySet()) {
            if (Crawl.DATA.matcher(kind.getKey()).find()) {
                continue;
            }
            System.err.println("load: " + kind.getKey());
            Row row = row(kind.getKey(), kind.getValue());
            out.printf(
                    Locale.ROOT,
                    "| `%s` | %d | %d | %.1f | %.1f | %.0f | %s |%n",
                    row.kind,
                    row.addresses,
                    row.bytes,
                    row.at(0.5),
                    row.at(0.95),
                    row.rate,
                    row.at(0.5) <= bar ? "held" : "**missed**");
        }
        out.printf(
                Locale.ROOT,
                "%nUp to %d requests of each kind, or %d seconds, over up to %d addresses: one after the other for the times, %d"
                        + " at a time for the requests a second.%n",
                REQUESTS,
                AT_MOST.toSeconds(),
                EACH,
                CLIENTS);
    }

    private Row row(String kind, List<String> paths) throws IOException, InterruptedException, ExecutionException {
        long bytes = bytes(paths.get(0));
        List<Long> times = new ArrayList<>();
        long end = System.nanoTime() + AT_MOST.toNanos();
        for (int i = 0; i < REQUESTS && (i == 0 || System.nanoTime() < end); i++) {
            times.add(timed(paths.get(i % paths.size())));
        }
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Row(kind, paths.size(), bytes, sorted, together(paths));
    }

    /** Requests a second with several clients. */
    private double together(List<String> paths) throws InterruptedException, ExecutionException {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            AtomicLong next = new AtomicLong();
            long start = System.nanoTime();
            long end = start + AT_MOST.toNanos();
            List<Future<Integer>> asked = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                asked.add(clients.submit(() -> {
                    int done = 0;
                    for (long k = next.getAndIncrement();
                            k < REQUESTS && System.nanoTime() < end;
                            k = next.getAndIncrement()) {
                        timed(paths.get((int) (k % paths.size())));
                        done++;
                    }
                    return done;
                }));
            }
            int done = 0;
            for (Future<Integer> one : asked) {
                done += one.get();
            }
            return done * BILLION / (System.nanoTime() - start);
        } finally {
            clients.shutdownNow();
        }
    }

    private long timed(String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        bytes(path);
        return System.nanoTime() - start;
    }

    private long bytes(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != OK) {
            throw new IOException(path + " answers " + response.statusCode());
        }
        return response.body().length;
    }
}
