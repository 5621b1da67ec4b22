package org.jejak.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.jejak.model.Interval;
import org.jejak.model.Modifier;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void numbers_are_grouped_without_comma_or_stop() {
        assertThat(Words.number(300)).isEqualTo("300");
        assertThat(Words.number(11_000)).isEqualTo("11\u00a0000");
        assertThat(Words.number(9_000_000)).isEqualTo("9\u00a0000\u00a0000");
        assertThat(Words.number(new BigDecimal("1.50"))).isEqualTo("1.5");
        assertThat(Words.number(-12_000)).isEqualTo("-12\u00a0000");
    }

    @Test
    void values_read_as_words() {
        assertThat(of("11000", "11000", Modifier.ABOUT)).isEqualTo("about\u00a011\u00a0000");
        assertThat(of("600", null, Modifier.AT_LEAST)).isEqualTo("at least\u00a0600");
        assertThat(of("0", "9000", Modifier.UP_TO)).isEqualTo("up to\u00a09\u00a0000");
        assertThat(of("10000", "12000", Modifier.BETWEEN)).isEqualTo("10\u00a0000–12\u00a0000");
        assertThat(of(null, null, Modifier.DOZENS)).isEqualTo("dozens");
    }

    private static String of(String min, String max, Modifier modifier) {
        return Words.of(new Interval(
                Optional.ofNullable(min).map(BigDecimal::new),
                Optional.ofNullable(max).map(BigDecimal::new),
                modifier));
    }

    @Test
    void one_line_holds_nothing_that_a_terminal_obeys() {
        assertThat(Words.oneLine(" a\u001b[31m\n\tb\u202e c\u0007 ")).isEqualTo("a[31m b c");
    }
}
