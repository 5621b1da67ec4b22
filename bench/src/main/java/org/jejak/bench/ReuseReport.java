package org.jejak.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.jejak.bench.SplicedArticles.Copy;
import org.jejak.ledger.reuse.Printed;
import org.jejak.ledger.reuse.Reuse;
import org.jejak.ledger.reuse.ReuseSearch;
import org.jspecify.annotations.Nullable;

/** Finds passages that were cut, spliced and lightly edited, beside MinHash on the same articles, and prints a table in Markdown. */
public final class ReuseReport {

    private static final long SEED = 2026;
    private static final int ROUNDS = 12;
    private static final double[] SHARES = {0, 0.05, 0.1, 0.2, 0.3};
    private static final double[] LEAST = {0.1, 0.15, 0.2, 0.3, 0.4, 0.5};

    private static final int[] SIZES = {1_000, 10_000, 100_000};
    /** Beyond so many articles the peer takes too long to wait for. */
    private static final int PEERS_MOST = 1_000;

    private interface Finder {
        List<Copy> among(Map<String, String> texts);
    }

    private record Result(PassageScore score, double perSecond) {}

    private ReuseReport() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Map<String, List<String>> sentences = SampleSentences.below(Bench.home());
        out.println("| words changed | method | precision | recall | F1 | F1 of pairs of articles | articles/s |");
        out.println("|--:|---|--:|--:|--:|--:|--:|");
        for (double share : SHARES) {
            List<SplicedArticles> corpora = corpora(sentences, share);
            row(out, share, "ours", run(ReuseReport::ours, corpora));
            @Nullable Result best = null;
            double threshold = 0;
            for (double least : LEAST) {
                Result result = run(new MinHashPassages(least)::among, corpora);
                if (best == null || result.score.f1() > best.score.f1()) {
                    best = result;
                    threshold = least;
                }
            }
            if (best != null) {
                row(out, share, "MinHash, similarity from %.2f".formatted(threshold), best);
            }
        }
        sizes(out, new ChainedArticles(sentences));
        SplicedArticles first = corpora(sentences, 0).get(0);
        out.printf(
                "%n%d rounds in each of %s; %d articles and %d passages in the first.%n",
                ROUNDS,
                String.join(", ", sentences.keySet()),
                first.texts().size(),
                first.copies().size());
    }

    private static void sizes(PrintStream out, ChainedArticles generated) {
        out.println("\n| articles of 400 words | seconds | articles/s | MinHash, articles/s |\n|--:|--:|--:|--:|");
        for (int size : SIZES) {
            Map<String, String> texts = new TreeMap<>();
            generated.texts(size, SEED).forEach(text -> texts.put("%06d".formatted(texts.size()), text));
            double ours = seconds(() -> ours(texts));
            String peer = size > PEERS_MOST
                    ? "—"
                    : "%.0f".formatted(size / seconds(() -> new MinHashPassages(LEAST[2]).among(texts)));
            out.printf(Locale.ROOT, "| %d | %.1f | %.0f | %s |%n", size, ours, size / ours, peer);
        }
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static List<SplicedArticles> corpora(Map<String, List<String>> sentences, double share) {
        List<SplicedArticles> corpora = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, List<String>> language : sentences.entrySet()) {
                Random random =
                        new Random(SEED + 31L * round + language.getKey().hashCode());
                corpora.add(SplicedArticles.of(language.getValue(), share, random));
            }
        }
        return corpora;
    }

    private static Result run(Finder finder, List<SplicedArticles> corpora) {
        corpora.forEach(corpus -> finder.among(corpus.texts()));
        PassageScore score = new PassageScore();
        int articles = 0;
        long nanos = 0;
        for (SplicedArticles corpus : corpora) {
            long start = System.nanoTime();
            List<Copy> found = finder.among(corpus.texts());
            nanos += System.nanoTime() - start;
            articles += corpus.texts().size();
            score.add(corpus.copies(), found);
        }
        return new Result(score, articles * 1e9 / nanos);
    }

    /** All texts lie within the Basic Multilingual Plane, so that code points are UTF-16 units. */
    private static List<Copy> ours(Map<String, String> texts) {
        List<Printed> articles = texts.keySet().stream()
                .map(id -> new Printed(id, Optional.of(id), Optional.empty()))
                .toList();
        return ReuseSearch.among(articles, id -> Optional.ofNullable(texts.get(id))).stream()
                .map(ReuseReport::copy)
                .toList();
    }

    private static Copy copy(Reuse reuse) {
        return new Copy(
                reuse.first().article(),
                reuse.first().span().start(),
                reuse.first().span().end(),
                reuse.second().article(),
                reuse.second().span().start(),
                reuse.second().span().end());
    }

    private static void row(PrintStream out, double share, String method, Result result) {
        PassageScore score = result.score;
        out.printf(
                Locale.ROOT,
                "| %.0f %% | %s | %.3f | %.3f | %.3f | %.3f | %.0f |%n",
                100 * share,
                method,
                score.precision(),
                score.recall(),
                score.f1(),
                score.pairsF1(),
                result.perSecond);
    }
}
