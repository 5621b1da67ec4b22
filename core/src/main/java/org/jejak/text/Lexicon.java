package org.jejak.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Words and names, looked up in one walk from every token. Immutable once built; any thread.
 *
 * <p>A form written in lower case matches whatever the case; a form with a capital matches that capitalisation, or all
 * capitals as in headlines. A word that ends in {@code *} stands for every word that begins so. Of one category, the longest
 * match wins and shorter ones inside it are dropped.
 */
public final class Lexicon {

    private static final String OPEN = "*";
    /** Behind the letters of an open word, where another word follows. */
    static final char END = ' ';

    final Words words;
    final List<String> enclitics;
    /** Branches are the numbers of words; where a word may end in any way, its letters. */
    private final Trie trie;
    /** The first by the node of the tree. */
    private final @Nullable LexiconEntry[] entries;

    /** The nodes that words lead to from the root, by the numbers of the words: most walks end there. */
    private final int[] first;

    /** The nodes from which anything leads on: few, and asked for at every word that is found. */
    private final boolean[] inner;

    /** The nodes from which letters lead on. */
    private final boolean[] open;

    /** The words that begin like an open form, by their numbers. */
    private final boolean[] opened;

    private final int kinds;

    private Lexicon(Builder builder) {
        this.words = builder.words;
        this.enclitics = builder.enclitics;
        this.trie = builder.trie;
        this.first = IntStream.range(0, words.size())
                .map(word -> trie.next(Trie.ROOT, word))
                .toArray();
        this.inner = flags(trie.size(), node -> !trie.isLeaf(node));
        this.kinds = builder.kinds.size();
        this.open = flags(trie.size(), builder.open::get);
        this.opened = flags(
                words.size(), word -> nextLetter(Trie.ROOT, words.form(word).charAt(0)) != Trie.NONE);
        this.entries = new LexiconEntry[trie.size()];
        builder.filed.forEach((node, filed) -> {
            for (int i = filed.size() - 1; i >= 0; i--) {
                entries[node] = filed.get(i).before(entries[node]);
            }
        });
    }

    private static boolean[] flags(int size, IntPredicate test) {
        boolean[] flags = new boolean[size];
        for (int i = 0; i < size; i++) {
            flags[i] = test.test(i);
        }
        return flags;
    }

    /** The branch of a letter; those of words are not negative. */
    private static int letter(char c) {
        return ~c;
    }

    /** Whether no form goes on behind a node. */
    boolean isLeaf(int node) {
        return !inner[node];
    }

    /** Whether a word may begin like an open form behind a node: false is certain, and spares the look at its letters. */
    boolean mayOpen(int node, int word) {
        return node == Trie.ROOT ? word < 0 || word >= first.length || opened[word] : open[node];
    }

    /** The node that a letter of an open form leads to. */
    int nextLetter(int node, char c) {
        return open[node] ? trie.next(node, letter(c)) : Trie.NONE;
    }

    /** The node that a word leads to. */
    int next(int node, int word) {
        if (node == Trie.ROOT) {
            return word >= 0 && word < first.length ? first[word] : Trie.NONE;
        }
        return word == Words.UNKNOWN ? Trie.NONE : trie.next(node, word);
    }

    /** The first that is filed at a node of the tree. */
    @Nullable
    LexiconEntry entryAt(int node) {
        return node == Trie.NONE ? null : entries[node];
    }

    /** Collects entries for a lexicon. */
    public static final class Builder {
        private final Words words;
        private final Tokenizer tokenizer;
        private final List<String> enclitics;
        private final Trie trie = new Trie();
        private final BitSet open = new BitSet();
        private final Map<Integer, List<LexiconEntry>> filed = new HashMap<>();
        private final Map<String, Integer> kinds = new HashMap<>();

        /**
         * @param words gets the words of all entries
         * @param enclitics endings that a word may carry and still be the same word, such as Indonesian "nya"
         */
        public Builder(Words words, Tokenizer tokenizer, List<String> enclitics) {
            this.words = words;
            this.tokenizer = tokenizer;
            this.enclitics = List.copyOf(enclitics);
        }

        /** @param rule where the entry stands, for explanations */
        public Builder add(String category, String value, String form, String rule) {
            List<Token> tokens = tokenizer.tokens(form);
            if (tokens.isEmpty() || tokens.get(0).is(OPEN)) {
                throw new IllegalArgumentException(
                        rule + ": expected a word as a form of " + category + ", not '" + form + "'");
            }
            int node = Trie.ROOT;
            List<String> printed = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                if (token.is(OPEN)) {
                    continue;
                }
                boolean open = i + 1 < tokens.size() && tokens.get(i + 1).is(OPEN);
                node = open ? letters(node, token.form()) : trie.grow(node, words.add(token.form()));
                if (open && i + 2 < tokens.size()) {
                    this.open.set(node);
                    node = trie.grow(node, letter(END));
                }
                String plain = Tokenizer.plain(token.text());
                printed.add(token.form().equals(plain) ? "" : plain);
            }
            int kind = kinds.computeIfAbsent(category, c -> kinds.size());
            filed.computeIfAbsent(node, n -> new ArrayList<>(1))
                    .add(LexiconEntry.of(kind, category, value, printed, rule));
            return this;
        }

        private int letters(int node, String prefix) {
            int at = node;
            for (int i = 0; i < prefix.length(); i++) {
                open.set(at);
                at = trie.grow(at, letter(prefix.charAt(i)));
            }
            return at;
        }

        public Lexicon build() {
            return new Lexicon(this);
        }
    }

    /** Lays a match on the text for every entry found. */
    public void annotate(Text text) {
        int[] coveredTo = new int[kinds];
        LexiconWalk walk = new LexiconWalk(this, text);
        for (int i = 0; i < text.size(); i++) {
            walk.from(i);
            for (int h = 0; h < walk.count(); h++) {
                LexiconEntry entry = walk.entry(h);
                int to = walk.to(h);
                int covered = coveredTo[entry.kind()];
                // several values of one category may stand on the same tokens
                boolean open = covered <= i
                        || covered == to && isLaid(text, i, to, entry.label().number());
                if (open && walk.isLongest(h)) {
                    text.annotations().add(new Match(entry.label(), i, to));
                    coveredTo[entry.kind()] = Math.max(covered, to);
                }
            }
        }
    }

    private static boolean isLaid(Text text, int from, int to, int category) {
        List<Match> laid = text.annotations().startingAt(from);
        for (int i = 0; i < laid.size(); i++) {
            if (laid.get(i).to() == to && laid.get(i).number() == category) {
                return true;
            }
        }
        return false;
    }
}
