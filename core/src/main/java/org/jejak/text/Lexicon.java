package org.jejak.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words and names, looked up in one walk from every token. Immutable once built; any thread.
 *
 * <p>A form written in lower case matches whatever the case; a form with a capital matches that capitalisation, or all
 * capitals as in headlines. A form that ends in {@code *} matches every word that begins so. Of one category, the longest
 * match wins and shorter ones inside it are dropped.
 */
public final class Lexicon {

    private final Node root = new Node();
    private final List<String> enclitics;

    private Lexicon(List<String> enclitics) {
        this.enclitics = List.copyOf(enclitics);
    }

    private static final class Node {
        final Map<String, Node> children = new HashMap<>(2);
        final Map<String, Node> prefixes = new HashMap<>(0);
        final List<Entry> entries = new ArrayList<>(1);
    }

    private record Entry(String category, String value, List<String> printed, String rule) {

        boolean hasCaseOf(List<Token> tokens, int from) {
            for (int i = 0; i < printed.size(); i++) {
                String wanted = printed.get(i);
                Token token = tokens.get(from + i);
                boolean lenient = wanted.isEmpty() || token.text().startsWith(wanted) || token.isAllCapitals();
                if (!lenient) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Collects entries for a lexicon. */
    public static final class Builder {
        private final Lexicon lexicon;
        private final Tokenizer tokenizer;

        /** @param enclitics endings that a word may carry and still be the same word, such as Indonesian "nya" */
        public Builder(Tokenizer tokenizer, List<String> enclitics) {
            this.tokenizer = tokenizer;
            this.lexicon = new Lexicon(enclitics);
        }

        /** @param rule where the entry stands, for explanations */
        public Builder add(String category, String value, String form, String rule) {
            boolean prefix = form.endsWith("*");
            List<Token> tokens = tokenizer.tokens(prefix ? form.substring(0, form.length() - 1) : form);
            Node node = lexicon.root;
            List<String> printed = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                boolean last = i == tokens.size() - 1;
                node = (prefix && last ? node.prefixes : node.children).computeIfAbsent(token.form(), f -> new Node());
                printed.add(token.form().equals(token.text()) ? "" : token.text());
            }
            node.entries.add(new Entry(category.intern(), value.intern(), List.copyOf(printed), rule));
            return this;
        }

        public Lexicon build() {
            return lexicon;
        }
    }

    /** Lays a match on the text for every entry found. */
    public void annotate(Text text) {
        Map<String, Integer> coveredTo = new HashMap<>();
        for (int i = 0; i < text.size(); i++) {
            Map<String, List<Match>> longest = new HashMap<>(2);
            walk(text.tokens(), i, i, root, longest);
            hyphenParts(text.token(i), i, longest);
            for (List<Match> matches : longest.values()) {
                Match first = matches.get(0);
                if (coveredTo.getOrDefault(first.category(), 0) < first.to()) {
                    matches.forEach(text.annotations()::add);
                    coveredTo.put(first.category(), first.to());
                }
            }
        }
    }

    private void walk(List<Token> tokens, int from, int at, Node node, Map<String, List<Match>> longest) {
        for (Entry entry : node.entries) {
            if (entry.hasCaseOf(tokens, from)) {
                keep(new Match(entry.category, entry.value, from, at, entry.rule), longest);
            }
        }
        if (at >= tokens.size() || at > from && tokens.get(at).breaksBefore() > 1) {
            return;
        }
        Token token = tokens.get(at);
        step(tokens, from, at, node.children.get(token.form()), longest);
        if (token.isWord()) {
            enclitic(tokens, from, at, node, token.form(), longest);
            prefixes(tokens, from, at, node, token.form(), longest);
        }
    }

    private void step(List<Token> tokens, int from, int at, @Nullable Node next, Map<String, List<Match>> longest) {
        if (next != null) {
            walk(tokens, from, at + 1, next, longest);
        }
    }

    private void enclitic(List<Token> tokens, int from, int at, Node node, String form, Map<String, List<Match>> longest) {
        if (node.children.containsKey(form)) {
            return;
        }
        for (String enclitic : enclitics) {
            int stem = form.length() - enclitic.length();
            if (stem > 2 && form.endsWith(enclitic)) {
                step(tokens, from, at, node.children.get(form.substring(0, stem)), longest);
            }
        }
    }

    private void prefixes(List<Token> tokens, int from, int at, Node node, String form, Map<String, List<Match>> longest) {
        if (node.prefixes.isEmpty()) {
            return;
        }
        for (int length = form.length(); length > 0; length--) {
            step(tokens, from, at, node.prefixes.get(form.substring(0, length)), longest);
        }
    }

    /** "AS-Korsel" names both. */
    private void hyphenParts(Token token, int i, Map<String, List<Match>> longest) {
        if (!longest.isEmpty() || !token.isCapitalised() || token.form().indexOf('-') < 0) {
            return;
        }
        for (String part : token.text().split("-", -1)) {
            Node node = part.isEmpty() ? null : root.children.get(Tokenizer.form(part));
            if (node != null && Character.isUpperCase(part.codePointAt(0))) {
                for (Entry entry : node.entries) {
                    keep(new Match(entry.category, entry.value, i, i + 1, entry.rule), longest);
                }
            }
        }
    }

    private static void keep(Match match, Map<String, List<Match>> longest) {
        List<Match> kept = longest.computeIfAbsent(match.category(), c -> new ArrayList<>(1));
        if (!kept.isEmpty() && kept.get(0).to() < match.to()) {
            kept.clear();
        }
        if (kept.isEmpty() || kept.get(0).to() == match.to() && kept.stream().noneMatch(m -> m.value().equals(match.value()))) {
            kept.add(match);
        }
    }
}
