package org.jejak.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an editor does to a passage that is taken over: words changed, sentences moved, quotation marks and numbers spelt as the house does. */
final class LightEdits {

    private static final Pattern GROUPED = Pattern.compile("(?<=\\d)[.,](?=\\d{3}(?!\\d))");
    private static final String[] MARKS = {".", ",", " ", "\u00a0"};

    private final List<String> vocabulary;
    private final Random random;

    /** @param vocabulary words of the language that may stand in for others */
    LightEdits(List<String> vocabulary, Random random) {
        this.vocabulary = vocabulary;
        this.random = random;
    }

    /** @param share of the words that are dropped, exchanged, added or moved */
    List<String> edited(List<String> sentences, double share) {
        List<String> moved = new ArrayList<>(sentences);
        if (share > 0 && moved.size() > 1 && random.nextBoolean()) {
            int at = random.nextInt(moved.size() - 1);
            moved.add(at, moved.remove(at + 1));
        }
        String mark = MARKS[random.nextInt(MARKS.length)];
        boolean curly = random.nextBoolean();
        return moved.stream()
                .map(sentence -> share == 0 ? sentence : house(words(sentence, share), mark, curly))
                .toList();
    }

    private String words(String sentence, double share) {
        List<String> words = new ArrayList<>();
        for (String word : sentence.split(" ", -1)) {
            if (random.nextDouble() >= share) {
                words.add(word);
                continue;
            }
            switch (random.nextInt(4)) {
                case 0 -> {}
                case 1 -> words.add(any());
                case 2 -> {
                    words.add(any());
                    words.add(word);
                }
                default -> words.add(Math.max(0, words.size() - 1), word);
            }
        }
        return String.join(" ", words);
    }

    private static String house(String sentence, String mark, boolean curly) {
        String spelt = GROUPED.matcher(sentence).replaceAll(Matcher.quoteReplacement(mark));
        return curly ? spelt.replaceAll("\"([^\"]*)\"", "“$1”") : spelt.replaceAll("[“”«»]", "\"");
    }

    private String any() {
        return vocabulary.get(random.nextInt(vocabulary.size()));
    }
}
