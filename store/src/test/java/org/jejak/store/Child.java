package org.jejak.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jejak.ledger.AddBatch;
import org.jejak.ledger.LedgerStore;

/** Another Java that adds articles to a case until somebody kills it, and prints how many it has added. */
final class Child {
    private Child() {}

    public static void main(String[] arguments) {
        long seed = Long.parseLong(arguments[1]);
        try (LedgerStore store = SqliteLedgerStore.open(Path.of(arguments[0]));
                AddBatch batch = store.batch(5)) {
            for (int n = 0; ; n++) {
                Written report = Writer.report(seed * 1_000_000 + n, "r" + seed + "-" + n + ".txt", 4);
                batch.add(report.reading(), report.bytes());
                System.out.println(n);
            }
        }
    }

    static Process adding(Path file, long seed) throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes,
                        Child.class.getName(),
                        file.toString(),
                        String.valueOf(seed))
                .redirectErrorStream(true)
                .start();
    }

    static void waitForArticles(Process child, long count) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder heard = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            heard.append(line).append('\n');
            if (line.matches("\\d+") && Long.parseLong(line) >= count) {
                return;
            }
        }
        throw new IOException("The child ended by itself: " + heard);
    }
}
