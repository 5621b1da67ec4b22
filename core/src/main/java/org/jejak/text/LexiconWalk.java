package org.jejak.text;

import java.util.Arrays;

/** Walks through a lexicon from the tokens of one text. One thread. */
final class LexiconWalk {

    private final Lexicon lexicon;
    private final Text text;
    private final int[] numbers;
    private LexiconEntry[] entries = new LexiconEntry[16];
    private int[] ends = new int[16];
    private int count;
    private int farthest;

    LexiconWalk(Lexicon lexicon, Text text) {
        this.lexicon = lexicon;
        this.text = text;
        this.numbers = text.numbers(lexicon.words);
    }

    /** Finds all that is filed under the token and those behind it. */
    void from(int token) {
        count = 0;
        farthest = 0;
        on(token, token, Trie.ROOT);
        if (count == 0 && text.token(token).hyphened()) {
            hyphenParts(token);
        }
    }

    private void on(int from, int at, int node) {
        if (lexicon.isLeaf(node)
                || at >= numbers.length
                || at > from && text.token(at).breaksBefore() > 1) {
            return;
        }
        int exact = lexicon.next(node, numbers[at]);
        if (exact != Trie.NONE) {
            reach(from, at + 1, exact);
        } else if (!lexicon.enclitics.isEmpty() && text.token(at).isWord()) {
            enclitic(from, at, node);
        }
        if (lexicon.mayOpen(node, numbers[at]) && text.token(at).isWord()) {
            prefixes(from, at, node);
        }
    }

    /** Comes to a node by a word. */
    private void reach(int from, int at, int node) {
        keep(from, at, node);
        on(from, at, node);
    }

    private void enclitic(int from, int at, int node) {
        String form = text.token(at).form();
        for (int i = 0; i < lexicon.enclitics.size(); i++) {
            int stem = form.length() - lexicon.enclitics.get(i).length();
            if (stem > 2 && form.endsWith(lexicon.enclitics.get(i))) {
                int next = lexicon.next(node, lexicon.words.of(form.substring(0, stem)));
                if (next != Trie.NONE) {
                    reach(from, at + 1, next);
                }
            }
        }
    }

    private void prefixes(int from, int at, int node) {
        String form = text.token(at).form();
        int next = lexicon.nextLetter(node, form.charAt(0));
        for (int i = 1; next != Trie.NONE; i++) {
            keep(from, at + 1, next);
            int behind = lexicon.nextLetter(next, Lexicon.END);
            if (behind != Trie.NONE) {
                on(from, at + 1, behind);
            }
            next = i < form.length() ? lexicon.nextLetter(next, form.charAt(i)) : Trie.NONE;
        }
    }

    /** "AS-Korsel" names both. */
    private void hyphenParts(int i) {
        Token token = text.token(i);
        if (!token.isCapitalised()) {
            return;
        }
        for (String part : token.text().split("-", -1)) {
            boolean capital = !part.isEmpty() && Character.isUpperCase(part.codePointAt(0));
            int node = capital ? lexicon.next(Trie.ROOT, lexicon.words.of(Tokenizer.form(part))) : Trie.NONE;
            for (LexiconEntry entry = lexicon.entryAt(node); entry != null; entry = entry.next()) {
                if (entry.hasCaseOf(part)) {
                    keep(entry, i + 1);
                }
            }
        }
    }

    private void keep(int from, int to, int node) {
        for (LexiconEntry entry = lexicon.entryAt(node); entry != null; entry = entry.next()) {
            if (entry.hasCaseOf(text, from)) {
                keep(entry, to);
            }
        }
    }

    private void keep(LexiconEntry entry, int to) {
        for (int i = 0; i < count; i++) {
            LexiconEntry other = entries[i];
            if (ends[i] == to
                    && other.kind() == entry.kind()
                    && other.label().value().equals(entry.label().value())) {
                return;
            }
        }
        if (count == ends.length) {
            entries = Arrays.copyOf(entries, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        entries[count] = entry;
        ends[count++] = to;
        farthest = Math.max(farthest, to);
    }

    /** How many entries were found. */
    int count() {
        return count;
    }

    LexiconEntry entry(int i) {
        return entries[i];
    }

    /** The token after the last that the entry stands on. */
    int to(int i) {
        return ends[i];
    }

    /** Whether no longer entry of the same category was found. */
    boolean isLongest(int i) {
        for (int other = 0; ends[i] < farthest && other < count; other++) {
            if (ends[other] > ends[i] && entries[other].kind() == entries[i].kind()) {
                return false;
            }
        }
        return true;
    }
}
