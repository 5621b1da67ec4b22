package org.jejak.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PhraseBookTest {

    private static final PhraseBook<String> BOOK =
            new PhraseBook<>(Map.of("North Shore", "N", "Shore", "S", "Ferry-house", "F"));

    @Test
    void the_longest_phrase_at_a_place_counts_and_no_other_inside_it() {
        assertThat(BOOK.in("From the NORTH shore, to the shore.", 5)).containsExactly("N", "S");
    }

    @Test
    void marks_between_words_are_no_part_of_them() {
        assertThat(BOOK.in("ferry house", 5)).containsExactly("F");
    }

    @Test
    void no_more_are_named_than_were_asked_for() {
        assertThat(BOOK.in("Shore, shore, shore", 2)).containsExactly("S", "S");
    }

    @Test
    void nothing_is_found_in_nothing() {
        assertThat(BOOK.in("", 5)).isEmpty();
        assertThat(BOOK.in("northshore", 5)).isEmpty();
    }
}
