package org.jejak.extract;

import java.util.ArrayList;
import java.util.List;
import org.jejak.extract.number.QuantityReader;
import org.jejak.pack.Grammar;
import org.jejak.pack.Rule;
import org.jejak.pack.Vocabulary;
import org.jejak.text.Match;
import org.jejak.text.Text;

/** Runs the examples of patterns: each must match its hits and none of its misses. Immutable; any thread. */
public final class PatternExamples {

    private static final int LAST_STAGE = 99;

    private final Grammar grammar;
    private final QuantityReader quantities;

    /** @param grammar what the patterns run in */
    public PatternExamples(Grammar grammar) {
        this.grammar = grammar;
        this.quantities = new QuantityReader(grammar);
    }

    /** How many sentences there are. */
    public static int count(Vocabulary vocabulary) {
        return vocabulary.rules().stream()
                .mapToInt(rule -> rule.hits().size() + rule.misses().size())
                .sum();
    }

    /** One line for each example that does not hold: file and line, the sentence, what was expected and what is marked. */
    public List<String> failures(Vocabulary vocabulary) {
        return vocabulary.rules().stream()
                .flatMap(rule -> failures(rule).stream())
                .toList();
    }

    public List<String> failures(Rule rule) {
        List<String> failures = new ArrayList<>();
        for (String hit : rule.hits()) {
            List<String> marked = marked(rule, hit.replaceAll("[\\[\\]]", ""));
            String wanted = bracketed(hit);
            if (marked.isEmpty() || !wanted.isEmpty() && !marked.contains(wanted)) {
                failures.add(says(rule, hit)
                        + (wanted.isEmpty() ? " should match" : " should mark \"" + wanted + "\"")
                        + (marked.isEmpty() ? " but nothing is marked" : " but these are: " + marked));
            }
        }
        for (String miss : rule.misses()) {
            List<String> marked = marked(rule, miss);
            if (!marked.isEmpty()) {
                failures.add(says(rule, miss) + " should not match, but these words are marked: " + marked);
            }
        }
        return failures;
    }

    private static String says(Rule rule, String sentence) {
        return rule.rule() + ": " + rule.category() + "=" + rule.value() + " in \"" + sentence + "\"";
    }

    private static String bracketed(String hit) {
        int open = hit.indexOf('[');
        int close = hit.indexOf(']');
        return open >= 0 && close > open ? hit.substring(open + 1, close) : "";
    }

    /** The words that this very rule marks in the sentence. */
    private List<String> marked(Rule rule, String sentence) {
        Text text = grammar.cut(sentence);
        quantities.mark(text);
        for (int stage = 0; stage <= LAST_STAGE; stage++) {
            grammar.annotate(text, stage, stage);
        }
        List<String> marked = new ArrayList<>();
        for (Match match : text.annotations().within(0, text.size(), rule.category())) {
            if (match.rule().equals(rule.rule())) {
                marked.add(text.slice(match.from(), match.to()));
            }
        }
        return marked;
    }
}
