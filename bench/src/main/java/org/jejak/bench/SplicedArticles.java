package org.jejak.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Articles of which some hold passages cut from others, lightly edited and spliced between words of their own. What was taken from where
 * is known to the letter. The same seed gives the same articles.
 *
 * @param texts by id, of originals and of articles that took from them
 * @param copies what was taken
 */
record SplicedArticles(Map<String, String> texts, List<Copy> copies) {

    private static final int HALF = 6;
    private static final int OWN = 6;

    /** A passage: from one article and place into another, from and to in UTF-16 units. */
    record Copy(String from, int fromStart, int fromEnd, String into, int intoStart, int intoEnd) {}

    /** @param share of the words of each passage that are changed; 0 for passages that are only cut */
    static SplicedArticles of(List<String> sentences, double share, Random random) {
        return new Splicing(sentences, share, random).done();
    }

    /** Articles in the making. Every half of an original is taken from once, so that copies of it are no copies of each other. */
    private static final class Splicing {

        private final SplicedArticles articles = new SplicedArticles(new TreeMap<>(), new ArrayList<>());
        private final List<String> shuffled;
        private final LightEdits edits;
        private final double share;
        private final Random random;
        private final Deque<Integer> halves;
        private final int originals;

        Splicing(List<String> sentences, double share, Random random) {
            this.shuffled = new ArrayList<>(sentences);
            this.share = share;
            this.random = random;
            Collections.shuffle(shuffled, random);
            List<String> vocabulary = shuffled.stream()
                    .flatMap(sentence -> Stream.of(sentence.split(" ", -1)))
                    .toList();
            this.edits = new LightEdits(vocabulary, random);
            this.originals = shuffled.size() / (2 * HALF + 2 * OWN);
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, 2 * originals).boxed().toList());
            Collections.shuffle(order, random);
            this.halves = new ArrayDeque<>(order);
        }

        SplicedArticles done() {
            for (int i = 0; i < originals; i++) {
                articles.texts.put(
                        original(i), String.join(" ", half(2 * i)) + " " + String.join(" ", half(2 * i + 1)));
            }
            for (int i = 0; i < 2 * originals; i++) {
                int from = 2 * originals * HALF + i * OWN;
                splice("b%03d".formatted(i), shuffled.subList(from, from + OWN));
            }
            return articles;
        }

        private List<String> half(int number) {
            return shuffled.subList(number * HALF, (number + 1) * HALF);
        }

        private static String original(int number) {
            return "a%03d".formatted(number);
        }

        /** One article in four takes nothing, one in two takes two passages. */
        private void splice(String id, List<String> own) {
            List<Integer> places = new ArrayList<>(List.of(0, 2, 4, OWN));
            Collections.shuffle(places, random);
            int passages = (random.nextInt(4) + 1) / 2;
            StringBuilder text = new StringBuilder();
            for (int at = 0; at <= OWN; at++) {
                if (places.subList(0, passages).contains(at) && !halves.isEmpty()) {
                    take(id, text, halves.pop());
                }
                if (at < OWN) {
                    text.append(own.get(at)).append(' ');
                }
            }
            articles.texts.put(id, text.toString());
        }

        private void take(String id, StringBuilder text, int number) {
            List<String> half = half(number);
            int length = 2 + random.nextInt(HALF - 2);
            int first = random.nextInt(HALF - length + 1);
            List<String> taken = new ArrayList<>(half.subList(first, first + length));
            int cut = random.nextBoolean()
                    ? taken.get(0).indexOf(' ', taken.get(0).length() / 2) + 1
                    : 0;
            taken.set(0, taken.get(0).substring(cut));
            int start = length(half.subList(0, first)) + cut + number % 2 * length(half(number - number % 2));
            int end = start + length(taken) - 1;
            int at = text.length();
            text.append(String.join(" ", edits.edited(taken, share)));
            articles.copies.add(new Copy(original(number / 2), start, end, id, at, text.length()));
            text.append(' ');
        }

        private static int length(List<String> sentences) {
            return sentences.stream()
                    .mapToInt(sentence -> sentence.length() + 1)
                    .sum();
        }
    }
}
