package org.jejak.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words and names, looked up in one walk from every token. Immutable once built; any thread.
 *
 * <p>A form written in lower case matches whatever the case; a form with a capital matches that capitalisation, or all
 * capitals as in headlines. A form that ends in {@code *} matches every word that begins so. Of one category, the longest
 * match wins and shorter ones inside it are dropped.
 */
public final class Lexicon {

    final Words words;
    final List<String> enclitics;
    /** Branches are the numbers of words; where a word may end in any way, its letters. */
    final Trie trie = new Trie();

    private final List<List<LexiconEntry>> entries = new ArrayList<>();
    private final Map<String, Integer> kinds = new HashMap<>();

    private Lexicon(Words words, List<String> enclitics) {
        this.words = words;
        this.enclitics = List.copyOf(enclitics);
    }

    /** The branch of a letter; those of words are not negative. */
    static int letter(char c) {
        return ~c;
    }

    /** What is filed at a node of the tree. */
    List<LexiconEntry> entriesAt(int node) {
        return node >= 0 && node < entries.size() ? entries.get(node) : List.of();
    }

    /** Collects entries for a lexicon. */
    public static final class Builder {
        private final Lexicon lexicon;
        private final Tokenizer tokenizer;

        /**
         * @param words gets the words of all entries
         * @param enclitics endings that a word may carry and still be the same word, such as Indonesian "nya"
         */
        public Builder(Words words, Tokenizer tokenizer, List<String> enclitics) {
            this.tokenizer = tokenizer;
            this.lexicon = new Lexicon(words, enclitics);
        }

        /** @param rule where the entry stands, for explanations */
        public Builder add(String category, String value, String form, String rule) {
            boolean prefix = form.endsWith("*");
            List<Token> tokens = tokenizer.tokens(prefix ? form.substring(0, form.length() - 1) : form);
            if (tokens.isEmpty()) {
                throw new IllegalArgumentException(
                        rule + ": expected a word as a form of " + category + ", not '" + form + "'");
            }
            int node = Trie.ROOT;
            List<String> printed = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                node = prefix && i == tokens.size() - 1 ? letters(node, token.form()) : word(node, token.form());
                String plain = Tokenizer.plain(token.text());
                printed.add(token.form().equals(plain) ? "" : plain);
            }
            file(node, category, value, printed, rule);
            return this;
        }

        private int word(int node, String form) {
            return lexicon.trie.grow(node, lexicon.words.add(form));
        }

        private int letters(int node, String prefix) {
            int at = node;
            for (int i = 0; i < prefix.length(); i++) {
                at = lexicon.trie.grow(at, letter(prefix.charAt(i)));
            }
            return at;
        }

        private void file(int node, String category, String value, List<String> printed, String rule) {
            while (lexicon.entries.size() <= node) {
                lexicon.entries.add(List.of());
            }
            if (lexicon.entries.get(node).isEmpty()) {
                lexicon.entries.set(node, new ArrayList<>(1));
            }
            int kind = lexicon.kinds.computeIfAbsent(category, c -> lexicon.kinds.size());
            lexicon.entries.get(node).add(LexiconEntry.of(kind, category, value, printed, rule));
        }

        public Lexicon build() {
            return lexicon;
        }
    }

    /** Lays a match on the text for every entry found. */
    public void annotate(Text text) {
        int[] coveredTo = new int[kinds.size()];
        LexiconWalk walk = new LexiconWalk(this, text);
        for (int i = 0; i < text.size(); i++) {
            List<LexiconWalk.Hit> found = walk.from(i);
            for (int h = 0; h < found.size(); h++) {
                LexiconWalk.Hit hit = found.get(h);
                LexiconEntry entry = hit.entry();
                int covered = coveredTo[entry.kind()];
                // several values of one category may stand on the same tokens
                boolean open = covered <= i || covered == hit.to() && isLaidAt(text, i, hit);
                if (open && isLongest(hit, found)) {
                    text.annotations().add(new Match(entry.category(), entry.value(), i, hit.to(), entry.rule()));
                    coveredTo[entry.kind()] = Math.max(covered, hit.to());
                }
            }
        }
    }

    private static boolean isLaidAt(Text text, int token, LexiconWalk.Hit hit) {
        List<Match> laid = text.annotations().startingAt(token);
        for (int i = 0; i < laid.size(); i++) {
            if (laid.get(i).to() == hit.to()
                    && laid.get(i).category().equals(hit.entry().category())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLongest(LexiconWalk.Hit hit, List<LexiconWalk.Hit> found) {
        for (int i = 0; i < found.size(); i++) {
            LexiconWalk.Hit other = found.get(i);
            if (other.to() > hit.to() && other.entry().kind() == hit.entry().kind()) {
                return false;
            }
        }
        return true;
    }
}
