package org.jejak.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of the examples belong to no language. */
class ParadigmsTest {

    private static final String ENDINGS = """
            cases: [subject, owner]
            names: [ka]
            endings:
              ka: ["", o]
              lu: [u, i|y, an, in]
              verb: [a, e, o]
            """;

    @TempDir
    private Path folder = Path.of("");

    private Paradigms paradigms(Map<String, String> variants) throws IOException {
        Files.writeString(folder.resolve("paradigms.yaml"), ENDINGS);
        return Paradigms.read(folder, "languages/xx", variants);
    }

    private static List<String> forms(List<Word> words, String category) {
        return words.stream()
                .filter(word -> word.category().equals(category))
                .map(word -> word.form() + (category.equals("oblique") ? "=" + word.value() : ""))
                .toList();
    }

    private List<Word> inflected(String... forms) throws IOException {
        List<Word> words = java.util.stream.Stream.of(forms)
                .map(form -> new Word("noun", "thing", form, "words.yaml:1"))
                .toList();
        return paradigms(Map.of()).inflected(words);
    }

    @Test
    void a_word_is_known_with_every_ending() throws IOException {
        assertThat(forms(inflected("bol~lu"), "noun")).containsExactly("bolu", "boli", "boly", "bolan", "bolin");
    }

    @Test
    void words_of_one_form_agree() throws IOException {
        assertThat(forms(inflected("Tar~ka of Mond~ka"), "noun")).containsExactly("Tar of Mond", "Taro of Mondo");
    }

    @Test
    void forms_that_no_word_has_as_its_subject_tell_their_case() throws IOException {
        assertThat(forms(inflected("bol~lu", "boli~ka"), "oblique"))
                .containsExactly("boly=owner", "bolin=owner", "bolio=owner");
    }

    @Test
    void a_paradigm_with_another_number_of_endings_tells_no_case() throws IOException {
        assertThat(forms(inflected("sag~verb"), "oblique")).isEmpty();
    }

    @Test
    void letters_that_are_printed_as_others_give_both_spellings() throws IOException {
        List<Word> words = List.of(new Word("noun", "thing", "bœl~ka", "words.yaml:1"));
        assertThat(forms(paradigms(Map.of("œ", "e")).inflected(words), "noun"))
                .containsExactlyInAnyOrder("bœl", "bel", "bœlo", "belo");
    }

    @Test
    void a_name_in_some_case_may_have_these_basic_forms() throws IOException {
        assertThat(paradigms(Map.of()).names().basicForms("Taro")).containsExactly("Tar");
    }

    @Test
    void an_unknown_paradigm_is_refused_with_its_place() {
        assertThatThrownBy(() -> inflected("bol~lo"))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("words.yaml:1")
                .hasMessageContaining("'lo'");
    }

    @Test
    void words_that_cannot_agree_are_refused() {
        assertThatThrownBy(() -> inflected("bol~lu tar~ka"))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("equally many endings");
    }
}
