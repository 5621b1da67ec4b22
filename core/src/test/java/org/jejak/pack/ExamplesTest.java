package org.jejak.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jejak.extract.number.QuantityReader;
import org.jejak.text.Match;
import org.jejak.text.Text;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every pattern of every pack matches its hits and none of its misses. */
class ExamplesTest {

    private static final int LAST_STAGE = 99;

    @TestFactory
    Stream<DynamicTest> everyPatternHoldsWhatItsExamplesPromise() {
        return Home.teachings().stream()
                .flatMap(teaching -> teaching.vocabulary().rules().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.rule() + " " + rule.source(),
                                () -> assertThat(failures(teaching.grammar(), rule)).isEmpty())));
    }

    static List<String> failures(Grammar grammar, Rule rule) {
        List<String> failures = new ArrayList<>();
        for (String hit : rule.hits()) {
            List<String> marked = marked(grammar, rule, hit.replaceAll("[\\[\\]]", ""));
            String wanted = bracketed(hit);
            if (marked.isEmpty() || !wanted.isEmpty() && !marked.contains(wanted)) {
                failures.add(says(rule, hit) + (wanted.isEmpty() ? " should match" : " should mark \"" + wanted + "\"")
                        + (marked.isEmpty() ? " but nothing is marked" : " but these are: " + marked));
            }
        }
        for (String miss : rule.misses()) {
            List<String> marked = marked(grammar, rule, miss);
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
    private static List<String> marked(Grammar grammar, Rule rule, String sentence) {
        Text text = grammar.cut(sentence);
        new QuantityReader(grammar).mark(text);
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
