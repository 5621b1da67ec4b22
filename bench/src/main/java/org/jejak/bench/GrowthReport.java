package org.jejak.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jejak.app.pipeline.Outcome;
import org.jejak.ledger.ClaimQuery;
import org.jejak.ledger.LedgerStore;
import org.jejak.store.SqliteLedgerStore;

/**
 * What it costs to add one more article to cases of ever more claims, and prints a table in Markdown. Articles are read and put in one
 * by one, each with a commit of its own, by turns into each of the cases, so that a busy moment hits all of them.
 */
public final class GrowthReport {

    private static final int MORE = 300;
    private static final int UNCOUNTED = 30;

    private final GeneratedCase generated = new GeneratedCase(Bench.home());
    private final Path folder;

    /** A case that was filled, and what each further article took, in nanoseconds. */
    private record Grown(Path file, LedgerStore store, int articles, long claims, long[] whole, long[] stored) {

        double median(long[] nanos) {
            long[] sorted = Arrays.copyOfRange(nanos, UNCOUNTED, nanos.length);
            Arrays.sort(sorted);
            return sorted[sorted.length / 2] / 1e6;
        }
    }

    private GrowthReport(Path folder) {
        this.folder = folder;
    }

    /** @param args a folder for the cases, then for each the number of claims at least */
    public static void main(String[] args) throws IOException {
        GrowthReport report = new GrowthReport(Path.of(args[0]));
        List<Grown> cases = new ArrayList<>();
        for (int i = 1; i < args.length; i++) {
            cases.add(report.filled(Integer.parseInt(args[i])));
        }
        long[] limit = report.grow(cases);
        report.print(new PrintStream(System.out, true, StandardCharsets.UTF_8), cases, limit);
        cases.forEach(grown -> grown.store().close());
    }

    private Grown filled(int claims) throws IOException {
        Path file = folder.resolve(claims + ".jejak");
        int articles = generated.fill(file, claims);
        LedgerStore store = SqliteLedgerStore.open(file);
        return new Grown(file, store, articles, store.count(ClaimQuery.all()), new long[MORE], new long[MORE]);
    }

    /** What it takes to write and force the bytes of each of the same articles into one file. */
    private long[] grow(List<Grown> cases) throws IOException {
        long[] limit = new long[MORE];
        int first = cases.stream().mapToInt(Grown::articles).max().orElse(0);
        try (FileChannel plain =
                FileChannel.open(folder.resolve("plain"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (int i = 0; i < MORE; i++) {
                int number = first + i;
                for (Grown grown : cases) {
                    long start = System.nanoTime();
                    Outcome.Understood article = generated.read(number);
                    long understood = System.nanoTime();
                    grown.store().add(article.reading(), article.original());
                    long end = System.nanoTime();
                    grown.whole()[i] = end - start;
                    grown.stored()[i] = end - understood;
                }
                byte[] bytes = generated.bytes(number);
                long start = System.nanoTime();
                plain.write(ByteBuffer.wrap(bytes));
                plain.force(true);
                limit[i] = System.nanoTime() - start;
            }
        }
        return limit;
    }

    private void print(PrintStream out, List<Grown> cases, long[] limit) throws IOException {
        out.println(
                "| claims in the case | articles | file, MB | one more article, ms | of it storing, ms | times the smallest case |");
        out.println("|--:|--:|--:|--:|--:|--:|");
        Grown smallest = cases.get(0);
        for (Grown grown : cases) {
            double whole = grown.median(grown.whole());
            out.printf(
                    Locale.ROOT,
                    "| %d | %d | %.0f | %.2f | %.2f | %.2f |%n",
                    grown.claims(),
                    grown.articles(),
                    Files.size(grown.file()) / 1e6,
                    whole,
                    grown.median(grown.stored()),
                    whole / smallest.median(smallest.whole()));
        }
        out.printf(
                Locale.ROOT,
                "%nMedians of %d articles. The limit, their bytes written to a plain file and forced to disk: %.2f ms.%n",
                MORE - UNCOUNTED,
                smallest.median(limit));
    }
}
