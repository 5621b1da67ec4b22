package org.jejak.text;

import java.util.ArrayList;
import java.util.List;

/** Walks through a lexicon from the tokens of one text. One thread. */
final class LexiconWalk {

    private final Lexicon lexicon;
    private final Text text;
    private final int[] numbers;
    private final List<Hit> found = new ArrayList<>();

    LexiconWalk(Lexicon lexicon, Text text) {
        this.lexicon = lexicon;
        this.text = text;
        this.numbers = text.numbers(lexicon.words);
    }

    /** All that is filed under the token and those behind it; valid until the next call. */
    List<Hit> from(int token) {
        found.clear();
        on(token, token, Trie.ROOT);
        hyphenParts(token);
        return found;
    }

    private void on(int from, int at, int node) {
        if (node == Trie.NONE) {
            return;
        }
        keep(from, at, node);
        if (at >= text.size() || at > from && text.token(at).breaksBefore() > 1) {
            return;
        }
        int exact = numbers[at] == Words.UNKNOWN ? Trie.NONE : lexicon.trie.next(node, numbers[at]);
        on(from, at + 1, exact);
        if (text.token(at).isWord()) {
            if (exact == Trie.NONE) {
                enclitic(from, at, node);
            }
            prefixes(from, at, node);
        }
    }

    private void enclitic(int from, int at, int node) {
        String form = text.token(at).form();
        for (int i = 0; i < lexicon.enclitics.size(); i++) {
            int stem = form.length() - lexicon.enclitics.get(i).length();
            if (stem > 2 && form.endsWith(lexicon.enclitics.get(i))) {
                on(from, at + 1, child(node, form.substring(0, stem)));
            }
        }
    }

    private int child(int node, String form) {
        int number = lexicon.words.of(form);
        return number == Words.UNKNOWN ? Trie.NONE : lexicon.trie.next(node, number);
    }

    private void prefixes(int from, int at, int node) {
        String form = text.token(at).form();
        int next = lexicon.trie.next(node, Lexicon.letter(form.charAt(0)));
        for (int i = 1; next != Trie.NONE; i++) {
            keep(from, at + 1, next);
            next = i < form.length() ? lexicon.trie.next(next, Lexicon.letter(form.charAt(i))) : Trie.NONE;
        }
    }

    /** "AS-Korsel" names both. */
    private void hyphenParts(int i) {
        Token token = text.token(i);
        if (!found.isEmpty() || token.form().indexOf('-') < 0 || !token.isCapitalised()) {
            return;
        }
        for (String part : token.text().split("-", -1)) {
            boolean capital = !part.isEmpty() && Character.isUpperCase(part.codePointAt(0));
            int node = capital ? child(Trie.ROOT, Tokenizer.form(part)) : Trie.NONE;
            for (LexiconEntry entry : lexicon.entriesAt(node)) {
                if (entry.hasCaseOf(part)) {
                    keep(entry, i + 1);
                }
            }
        }
    }

    private void keep(int from, int to, int node) {
        for (LexiconEntry entry : lexicon.entriesAt(node)) {
            if (entry.hasCaseOf(text, from)) {
                keep(entry, to);
            }
        }
    }

    private void keep(LexiconEntry entry, int to) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).says(entry, to)) {
                return;
            }
        }
        found.add(new Hit(entry, to));
    }

    /** An entry found at a token. */
    record Hit(LexiconEntry entry, int to) {

        boolean says(LexiconEntry same, int end) {
            return to == end && entry.kind() == same.kind() && entry.value().equals(same.value());
        }
    }
}
