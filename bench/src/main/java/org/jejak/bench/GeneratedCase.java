package org.jejak.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jejak.app.pipeline.Outcome;
import org.jejak.app.pipeline.Pipeline;
import org.jejak.ledger.AddBatch;
import org.jejak.ledger.LedgerStore;
import org.jejak.store.SqliteLedgerStore;

/** Cases of any number of claims, of generated articles: the same every time. Any thread. */
final class GeneratedCase {

    /** Articles that are read side by side, and committed together. */
    private static final int AHEAD = 256;

    private final GeneratedArticles articles;
    private final Pipeline pipeline = Bench.pipeline();

    GeneratedCase(Path home) {
        articles = new GeneratedArticles(home, GeneratedArticles.SEED);
    }

    /** @param args the file of the case, and how many claims it is to hold at least */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("expected FILE and CLAIMS");
        }
        new GeneratedCase(Bench.home()).fill(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    byte[] bytes(int number) {
        return articles.text(number).getBytes(StandardCharsets.UTF_8);
    }

    Outcome.Understood read(int number) {
        String name = "%07d.txt".formatted(number);
        Outcome outcome = pipeline.run(name, bytes(number));
        if (outcome instanceof Outcome.Understood understood) {
            return understood;
        }
        throw new IllegalStateException(name + " cannot be read");
    }

    /**
     * Makes a case; one that is there is replaced.
     *
     * @param claims at least
     * @return the number of its articles, which are those from 0 on
     */
    int fill(Path file, int claims) throws IOException {
        Files.deleteIfExists(file);
        int done = 0;
        long found = 0;
        try (LedgerStore store = SqliteLedgerStore.open(file);
                AddBatch batch = store.batch(AHEAD)) {
            while (found < claims) {
                List<Outcome.Understood> next = IntStream.range(done, done + AHEAD)
                        .parallel()
                        .mapToObj(this::read)
                        .toList();
                for (Outcome.Understood article : next) {
                    batch.add(article.reading(), article.original());
                    found += article.reading().claims().size();
                }
                done += next.size();
                System.err.printf(Locale.ROOT, "\rfilling: %d articles, %d of %d claims", done, found, claims);
            }
        }
        System.err.println();
        return done;
    }
}
