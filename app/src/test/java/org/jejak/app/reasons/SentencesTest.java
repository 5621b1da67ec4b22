package org.jejak.app.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Properties;
import org.jejak.model.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @ValueSource(strings = {"en.properties", "id.properties"})
    void every_rule_has_a_sentence_and_every_sentence_a_rule(String name) {
        Properties file = Sentences.file(name);
        assertThat(file.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Ground.values()).map(Ground::id).toList());
        assertThat(file.values())
                .allSatisfy(
                        sentence -> assertThat(sentence.toString()).isNotBlank().doesNotEndWith("."));
    }

    @Test
    void a_language_without_a_file_is_told_in_english() {
        assertThat(Sentences.in("xx").language()).isEqualTo("en");
        assertThat(Sentences.in("../en").language()).isEqualTo("en");
        assertThat(Sentences.in("id").language()).isEqualTo("id");
    }
}
