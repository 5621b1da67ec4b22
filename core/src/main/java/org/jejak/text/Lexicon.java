package org.jejak.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
        final Map<Character, Map<String, Node>> prefixes = new HashMap<>(0);
        final List<Entry> entries = new ArrayList<>(1);
    }

    private record Entry(String category, String value, List<String> printed, String rule) {

        /** Of a part of a hyphened word: "As-Salam" does not name AS. */
        boolean hasCaseOf(String part) {
            return printed.get(0).isEmpty()
                    || part.startsWith(printed.get(0))
                    || part.equals(part.toUpperCase(Locale.ROOT));
        }

        boolean hasCaseOf(List<Token> tokens, int from) {
            for (int i = 0; i < printed.size(); i++) {
                String wanted = printed.get(i);
                Token token = tokens.get(from + i);
                boolean lenient =
                        wanted.isEmpty() || Tokenizer.plain(token.text()).startsWith(wanted) || token.isAllCapitals();
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
            if (tokens.isEmpty()) {
                throw new IllegalArgumentException(
                        rule + ": expected a word as a form of " + category + ", not '" + form + "'");
            }
            Node node = lexicon.root;
            List<String> printed = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                boolean last = i == tokens.size() - 1;
                Map<String, Node> next = prefix && last
                        ? node.prefixes.computeIfAbsent(token.form().charAt(0), c -> new HashMap<>(2))
                        : node.children;
                node = next.computeIfAbsent(token.form(), f -> new Node());
                String plain = Tokenizer.plain(token.text());
                printed.add(token.form().equals(plain) ? "" : plain);
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
        Map<String, int[]> coveredTo = new HashMap<>();
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            found.clear();
            walk(text.tokens(), i, i, root, found);
            hyphenParts(text.token(i), i, found);
            for (int m = 0; m < found.size(); m++) {
                Match match = found.get(m);
                int[] covered = coveredTo.computeIfAbsent(match.category(), category -> new int[1]);
                // several values of one category may stand on the same tokens
                boolean open = covered[0] <= i || covered[0] == match.to() && isLaidAt(text, i, match);
                if (open && isLongest(match, found)) {
                    text.annotations().add(match);
                    covered[0] = Math.max(covered[0], match.to());
                }
            }
        }
    }

    private static boolean isLaidAt(Text text, int token, Match match) {
        List<Match> laid = text.annotations().startingAt(token);
        for (int i = 0; i < laid.size(); i++) {
            if (laid.get(i).category().equals(match.category()) && laid.get(i).to() == match.to()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLongest(Match match, List<Match> found) {
        for (int i = 0; i < found.size(); i++) {
            Match other = found.get(i);
            if (other.to() > match.to() && other.category().equals(match.category())) {
                return false;
            }
        }
        return true;
    }

    private void walk(List<Token> tokens, int from, int at, Node node, List<Match> found) {
        for (int i = 0; i < node.entries.size(); i++) {
            Entry entry = node.entries.get(i);
            if (entry.hasCaseOf(tokens, from)) {
                keep(new Match(entry.category, entry.value, from, at, entry.rule), found);
            }
        }
        if (at >= tokens.size() || at > from && tokens.get(at).breaksBefore() > 1) {
            return;
        }
        Token token = tokens.get(at);
        Node exact = node.children.get(token.form());
        step(tokens, from, at, exact, found);
        if (token.isWord()) {
            if (exact == null) {
                enclitic(tokens, from, at, node, token.form(), found);
            }
            prefixes(tokens, from, at, node, token.form(), found);
        }
    }

    private void step(List<Token> tokens, int from, int at, @Nullable Node next, List<Match> found) {
        if (next != null) {
            walk(tokens, from, at + 1, next, found);
        }
    }

    private void enclitic(List<Token> tokens, int from, int at, Node node, String form, List<Match> found) {
        for (int i = 0; i < enclitics.size(); i++) {
            int stem = form.length() - enclitics.get(i).length();
            if (stem > 2 && form.endsWith(enclitics.get(i))) {
                step(tokens, from, at, node.children.get(form.substring(0, stem)), found);
            }
        }
    }

    private void prefixes(List<Token> tokens, int from, int at, Node node, String form, List<Match> found) {
        Map<String, Node> candidates = node.prefixes.isEmpty() ? null : node.prefixes.get(form.charAt(0));
        if (candidates != null) {
            candidates.forEach((prefix, next) -> {
                if (form.startsWith(prefix)) {
                    step(tokens, from, at, next, found);
                }
            });
        }
    }

    /** "AS-Korsel" names both. */
    private void hyphenParts(Token token, int i, List<Match> found) {
        if (!found.isEmpty() || !token.isCapitalised() || token.form().indexOf('-') < 0) {
            return;
        }
        for (String part : token.text().split("-", -1)) {
            Node node = part.isEmpty() ? null : root.children.get(Tokenizer.form(part));
            if (node != null && Character.isUpperCase(part.codePointAt(0))) {
                for (Entry entry : node.entries) {
                    if (entry.hasCaseOf(part)) {
                        keep(new Match(entry.category, entry.value, i, i + 1, entry.rule), found);
                    }
                }
            }
        }
    }

    private static void keep(Match match, List<Match> found) {
        for (int i = 0; i < found.size(); i++) {
            Match other = found.get(i);
            boolean same = other.to() == match.to()
                    && other.category().equals(match.category())
                    && other.value().equals(match.value());
            if (same) {
                return;
            }
        }
        found.add(match);
    }
}
