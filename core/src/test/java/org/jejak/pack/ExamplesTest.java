package org.jejak.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jejak.extract.PatternExamples;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every pattern of every pack matches its hits and none of its misses. */
class ExamplesTest {

    @TestFactory
    Stream<DynamicTest> everyPatternHoldsWhatItsExamplesPromise() {
        return Home.teachings().stream().flatMap(teaching -> {
            PatternExamples examples = new PatternExamples(teaching.grammar());
            return teaching.vocabulary().rules().stream()
                    .map(rule -> DynamicTest.dynamicTest(
                            rule.rule() + " " + rule.source(),
                            () -> assertThat(examples.failures(rule)).isEmpty()));
        });
    }
}
