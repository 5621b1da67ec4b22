package org.jejak.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Articles of about {@value #LENGTH} words in any number, for the speed of comparing them: a word follows another as often as it does in
 * the samples and golden sentences, so that set phrases recur more than in real news and whole sentences do not. One in
 * {@value #TAKING} takes a passage from one before it. The same seed and number give the same articles.
 */
final class ChainedArticles {

    private static final int LENGTH = 400;
    private static final int TAKING = 10;
    private static final int PASSAGE = 60;

    private final List<List<String>> words = new ArrayList<>();
    private final List<Map<String, List<String>>> followers = new ArrayList<>();

    /** @param sentences by language */
    ChainedArticles(Map<String, List<String>> sentences) {
        sentences.values().forEach(language -> {
            Map<String, List<String>> next = new HashMap<>();
            List<String> all = List.of(String.join(" ", language).split("\\s+", -1));
            for (int i = 0; i + 1 < all.size(); i++) {
                next.computeIfAbsent(all.get(i), word -> new ArrayList<>()).add(all.get(i + 1));
            }
            words.add(all);
            followers.add(next);
        });
    }

    /** Languages take turns. */
    List<String> texts(int count, long seed) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Random random = new Random(seed * 1_000_003 + i);
            String text = text(i % words.size(), random);
            int before = i - words.size() * (1 + random.nextInt(50));
            boolean takes = random.nextInt(TAKING) == 0 && before >= 0;
            texts.add(takes ? text + " " + passage(texts.get(before), random) : text);
        }
        return texts;
    }

    private String text(int language, Random random) {
        List<String> all = words.get(language);
        String[] text = new String[LENGTH];
        text[0] = all.get(random.nextInt(all.size()));
        IntStream.range(1, LENGTH).forEach(i -> {
            List<String> next = followers.get(language).getOrDefault(text[i - 1], all);
            text[i] = next.get(random.nextInt(next.size()));
        });
        return String.join(" ", text);
    }

    private static String passage(String text, Random random) {
        String[] from = text.split(" ", -1);
        int start = random.nextInt(from.length - PASSAGE);
        return String.join(" ", List.of(from).subList(start, start + PASSAGE));
    }
}
