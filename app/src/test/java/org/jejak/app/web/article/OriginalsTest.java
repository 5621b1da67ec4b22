package org.jejak.app.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jejak.app.web.article.ArticlePage.Beside;
import org.jejak.model.Span;
import org.jejak.model.TextMap;
import org.jejak.model.TextMap.Stretch;
import org.junit.jupiter.api.Test;

class OriginalsTest {

    private static final String PAGE = "<p>Nine &amp; more</p><p>died</p>";

    /** The text is {@code Nine & more\n\ndied}. */
    private static final TextMap MAP = new TextMap(List.of(
            new Stretch(new Span(0, 5), new Span(3, 8)),
            new Stretch(new Span(5, 6), new Span(8, 13)),
            new Stretch(new Span(6, 11), new Span(13, 18)),
            new Stretch(new Span(13, 17), new Span(25, 29))));

    private static String found(Span words) {
        Span there = Originals.place(MAP, words).orElseThrow();
        return PAGE.substring(there.start(), there.end());
    }

    @Test
    void words_are_found_where_they_stand_in_the_original() {
        assertThat(found(new Span(0, 4))).isEqualTo("Nine");
        assertThat(found(new Span(5, 6))).isEqualTo("&amp;");
        assertThat(found(new Span(7, 17))).isEqualTo("more</p><p>died");
    }

    @Test
    void words_that_the_reader_added_are_nowhere() {
        assertThat(Originals.place(MAP, new Span(11, 13))).isEmpty();
    }

    @Test
    void an_original_is_shown_before_and_after_the_words_without_its_byte_order_mark() {
        Beside beside = Originals.of(
                ("\ufeff" + PAGE).getBytes(StandardCharsets.UTF_8), "UTF-8", MAP, Optional.of(new Span(0, 4)));
        assertThat(List.of(beside.before(), beside.words(), beside.after()))
                .containsExactly("<p>", "Nine", " &amp; more</p><p>died</p>");
        assertThat(beside.cut()).isFalse();
    }

    @Test
    void a_long_original_is_cut_around_the_words() {
        byte[] bytes = "x".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        Beside beside =
                Originals.of(bytes, "UTF-8", TextMap.identity(200_000), Optional.of(new Span(100_000, 100_004)));
        assertThat(beside.cut()).isTrue();
        assertThat(beside.before().length() + beside.after().length()).isLessThan(150_000);
    }
}
