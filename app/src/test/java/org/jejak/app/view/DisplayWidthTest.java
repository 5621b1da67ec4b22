package org.jejak.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {

    @Test
    void wide_characters_take_two_columns_and_marks_none() {
        assertThat(DisplayWidth.of("Kursk")).isEqualTo(5);
        assertThat(DisplayWidth.of("북한")).isEqualTo(4);
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of("\ud83d\udea8")).isEqualTo(2);
    }

    @Test
    void what_is_cut_ends_in_an_ellipsis_and_fits() {
        assertThat(DisplayWidth.fit("Harian Selat", 8)).isEqualTo("Harian…");
        assertThat(DisplayWidth.fit("북한군 사망자", 6)).isEqualTo("북한…");
        assertThat(DisplayWidth.fit("short", 8)).isEqualTo("short");
    }

    @Test
    void wrapped_lines_fit_and_lose_no_word() {
        String text = "casualties have passed 3,000 and the fighting reaches across-the-whole-of-that-region now";
        for (int width = 5; width < 60; width++) {
            int most = width;
            assertThat(DisplayWidth.wrap(text, width))
                    .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(most));
            assertThat(String.join("", DisplayWidth.wrap(text, width)).replace(" ", ""))
                    .isEqualTo(text.replace(" ", ""));
        }
    }
}
