package org.jejak.app.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Properties;
import org.jejak.model.Ground;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void every_rule_has_a_sentence_and_every_sentence_a_rule() {
        Properties file = Sentences.file("en.properties");
        assertThat(file.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Ground.values()).map(Ground::id).toList());
        assertThat(file.values())
                .allSatisfy(
                        sentence -> assertThat(sentence.toString()).isNotBlank().doesNotEndWith("."));
    }
}
