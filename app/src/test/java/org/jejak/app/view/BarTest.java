package org.jejak.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jejak.model.Interval;
import org.jejak.model.Modifier;
import org.junit.jupiter.api.Test;

class BarTest {

    @Test
    void numbers_stand_between_nought_and_the_highest() {
        Bar bar = Bar.of(List.of(exact(100), exact(50)), 11);
        assertThat(bar.isLogarithmic()).isFalse();
        assertThat(bar.draw(exact(100))).isEqualTo("··········●");
        assertThat(bar.draw(exact(50))).isEqualTo("·····●·····");
        assertThat(bar.draw(exact(0))).isEqualTo("●··········");
    }

    @Test
    void a_range_has_two_ends_and_a_bound_one() {
        Bar bar = Bar.of(List.of(exact(100)), 11);
        assertThat(bar.draw(value(20, 80, Modifier.BETWEEN))).isEqualTo("··├─────┤··");
        assertThat(bar.draw(new Interval(number(40), Optional.empty(), Modifier.MORE_THAN)))
                .isEqualTo("····●─────▸");
        assertThat(bar.draw(value(0, 40, Modifier.UP_TO))).isEqualTo("────●······");
        assertThat(bar.draw(new Interval(number(20), Optional.empty(), Modifier.DOZENS)))
                .isEqualTo("··○───────▸");
    }

    @Test
    void a_denial_stands_at_nought() {
        assertThat(Bar.of(List.of(exact(100)), 5).denial()).isEqualTo("×····");
    }

    @Test
    void numbers_far_apart_stand_on_a_logarithmic_scale() {
        Bar bar = Bar.of(List.of(exact(1), exact(10000)), 11);
        assertThat(bar.isLogarithmic()).isTrue();
        assertThat(bar.draw(exact(100))).isEqualTo("·····●·····");
    }

    private static Interval exact(int number) {
        return value(number, number, Modifier.EXACT);
    }

    private static Interval value(int min, int max, Modifier modifier) {
        return new Interval(number(min), number(max), modifier);
    }

    private static Optional<BigDecimal> number(int number) {
        return Optional.of(BigDecimal.valueOf(number));
    }
}
