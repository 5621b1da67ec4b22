package org.jejak.app.web.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How one text became another, word by word (Myers, "An O(ND) difference algorithm and its variations", 1986). What differs in more words
 * than {@link #MOST} between its first and last change is told as replaced whole, so that the work is bounded.
 */
final class WordDiff {

    /** Words that may go and come before it is another text. */
    private static final int MOST = 2_000;

    private static final Pattern WORDS = Pattern.compile("\\s+|[^\\s]+");

    /** What became of a stretch. */
    enum Kind {
        SAME,
        GONE,
        NEW
    }

    /** Words that share one fate. */
    record Piece(Kind kind, String text) {}

    private final List<String> before;
    private final List<String> after;
    private final List<Piece> pieces = new ArrayList<>();

    private WordDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** Pieces in order; those not {@code NEW} make the text before, those not {@code GONE} the text after. */
    static List<Piece> of(String before, String after) {
        return new WordDiff(words(before), words(after)).run();
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text).results().map(word -> word.group()).toList();
    }

    private List<Piece> run() {
        int start = 0;
        int most = Math.min(before.size(), after.size());
        while (start < most && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<String> old = before.subList(start, before.size() - end);
        List<String> young = after.subList(start, after.size() - end);
        add(Kind.SAME, before.subList(0, start));
        middle(old, young);
        add(Kind.SAME, before.subList(before.size() - end, before.size()));
        return List.copyOf(pieces);
    }

    private void middle(List<String> old, List<String> young) {
        List<int[]> steps = steps(old, young);
        if (steps.isEmpty() && !old.isEmpty() | !young.isEmpty()) {
            add(Kind.GONE, old);
            add(Kind.NEW, young);
            return;
        }
        boolean[] gone = new boolean[old.size()];
        boolean[] fresh = new boolean[young.size()];
        back(old, young, steps, gone, fresh);
        int x = 0;
        int y = 0;
        while (x < old.size() || y < young.size()) {
            if (x < old.size() && gone[x]) {
                add(Kind.GONE, old.subList(x, ++x));
            } else if (y < young.size() && fresh[y]) {
                add(Kind.NEW, young.subList(y, ++y));
            } else {
                add(Kind.SAME, old.subList(x, ++x));
                y++;
            }
        }
    }

    /** The furthest places by number of changes; empty where there are too many changes. */
    private static List<int[]> steps(List<String> old, List<String> young) {
        List<int[]> steps = new ArrayList<>();
        int most = Math.min(MOST, old.size() + young.size());
        int[] furthest = new int[2 * most + 3];
        int zero = most + 1;
        for (int d = 0; d <= most; d++) {
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || k != d && furthest[zero + k - 1] < furthest[zero + k + 1];
                int x = down ? furthest[zero + k + 1] : furthest[zero + k - 1] + 1;
                while (x < old.size()
                        && x - k < young.size()
                        && x - k >= 0
                        && old.get(x).equals(young.get(x - k))) {
                    x++;
                }
                furthest[zero + k] = x;
                if (x >= old.size() && x - k >= young.size()) {
                    steps.add(Arrays.copyOfRange(furthest, zero - d, zero + d + 1));
                    return steps;
                }
            }
            steps.add(Arrays.copyOfRange(furthest, zero - d, zero + d + 1));
        }
        return List.of();
    }

    /** Walks back from the end and notes what went and what came. */
    private static void back(List<String> old, List<String> young, List<int[]> steps, boolean[] gone, boolean[] fresh) {
        int x = old.size();
        int y = young.size();
        for (int d = steps.size() - 1; d > 0; d--) {
            int[] last = steps.get(d - 1);
            int k = x - y;
            boolean down = k == -d || k != d && at(last, d - 1, k - 1) < at(last, d - 1, k + 1);
            int from = down ? k + 1 : k - 1;
            int fromX = at(last, d - 1, from);
            int fromY = fromX - from;
            if (down) {
                fresh[fromY] = true;
            } else {
                gone[fromX] = true;
            }
            x = fromX;
            y = fromY;
        }
    }

    private static int at(int[] furthest, int d, int k) {
        return k < -d || k > d ? Integer.MIN_VALUE : furthest[k + d];
    }

    private void add(Kind kind, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        String text = String.join("", words);
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).kind() == kind) {
            pieces.set(last, new Piece(kind, pieces.get(last).text() + text));
        } else {
            pieces.add(new Piece(kind, text));
        }
    }
}
