package org.jejak.app.web.facet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermsTest {

    private static boolean finds(String asked, String text) {
        return new Terms(asked).areIn(Terms.prepared(text));
    }

    @Test
    void every_word_must_occur_in_whatever_order() {
        assertThat(finds("river ROSE", "The rose by the River")).isTrue();
        assertThat(finds("river fell", "The rose by the River")).isFalse();
    }

    @Test
    void words_are_whole_unless_their_ending_is_open() {
        assertThat(finds("riv", "The river")).isFalse();
        assertThat(finds("riv*", "The river")).isTrue();
        assertThat(finds("iver", "The river")).isFalse();
    }

    @Test
    void words_in_quotation_marks_stand_side_by_side() {
        assertThat(finds("\"river rose\"", "The river rose.")).isTrue();
        assertThat(finds("\"river rose\"", "The river, it rose.")).isFalse();
        assertThat(finds("\"river rose", "The river rose.")).isTrue();
    }

    @Test
    void accents_and_punctuation_do_not_count() {
        assertThat(finds("nino", "El Niño's")).isTrue();
        assertThat(finds("1.000", "some 1.000 people")).isTrue();
    }

    @Test
    void signs_alone_ask_for_nothing() {
        assertThat(new Terms(" \"\" * ?! ").isEmpty()).isTrue();
    }
}
