package org.jejak.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTest {

    private static Span span(Random random) {
        int start = random.nextInt(20);
        return new Span(start, start + random.nextInt(10));
    }

    @Test
    void theCoverOfTwoSpansHoldsBothAndNothingMore() {
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            Span a = span(random);
            Span b = span(random);
            Span cover = a.cover(b);
            assertThat(cover).as(a + " and " + b).isEqualTo(b.cover(a));
            assertThat(cover.contains(a) && cover.contains(b))
                    .as(a + " and " + b)
                    .isTrue();
            assertThat(cover.length())
                    .as(a + " and " + b)
                    .isEqualTo(Math.max(a.end(), b.end()) - Math.min(a.start(), b.start()));
        }
    }

    @Test
    void spansOverlapWhereTheyShareACodePoint() {
        Random random = new Random(4);
        for (int i = 0; i < 2_000; i++) {
            Span a = span(random);
            Span b = span(random);
            boolean shared = false;
            for (int at = a.start(); at < a.end(); at++) {
                shared |= at >= b.start() && at < b.end();
            }
            boolean both = a.length() > 0 && b.length() > 0;
            assertThat(both && a.overlaps(b)).as(a + " and " + b).isEqualTo(shared);
            assertThat(a.overlaps(b)).as(a + " and " + b).isEqualTo(b.overlaps(a));
            assertThat(Integer.signum(a.compareTo(b))).as(a + " and " + b).isEqualTo(-Integer.signum(b.compareTo(a)));
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "2, 1"})
    void aSpanRunsForwardFromZero(int start, int end) {
        assertThatThrownBy(() -> new Span(start, end))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[" + start + ", " + end + ")");
    }

    @Test
    void anIntervalsMinIsNotAboveItsMax() {
        assertThatThrownBy(
                        () -> new Interval(Optional.of(BigDecimal.TEN), Optional.of(BigDecimal.ONE), Modifier.BETWEEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10");
    }

    @ParameterizedTest
    @EnumSource(Modifier.class)
    void onlyOneNumberIsAPoint(Modifier modifier) {
        Interval interval = new Interval(Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.TEN), modifier);
        Optional<BigDecimal> expected = switch (modifier) {
            case UP_TO, LESS_THAN -> Optional.of(BigDecimal.TEN);
            case EXACT, ABOUT, NEARLY, AT_LEAST, MORE_THAN -> Optional.of(BigDecimal.ONE);
            default -> Optional.empty();
        };
        assertThat(interval.point()).as(modifier.id()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025",
                "2025-02",
                "2025-02-27",
                "2025-02-27T16:59",
                "2025-02-27T16:59:00Z",
                "2025-01/2025-02",
                "/2025-01",
                "2022/..",
                "../2022",
                "2024-11~",
                "2024?",
                "202X",
                "XXXX-12-25",
                "-0044-03-15"
            })
    void datesAndIntervalsAreEdtf(String value) {
        assertThat(Edtf.isValid(value)).as(value).isTrue();
        assertThat(new Edtf(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "25-02-27",
                "2025/02/27",
                "27 February 2025",
                "2025-2-7",
                "2025-02-27 16:59",
                "2025-02-",
                "2025//2026"
            })
    void otherTextIsNoEdtf(String value) {
        assertThat(Edtf.isValid(value)).as(value).isFalse();
        assertThatThrownBy(() -> new Edtf(value))
                .as(value)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + value + "'");
    }

    @Test
    void metadataTakesWhatItLacksFromTheOther() {
        Metadata stated = new Metadata(
                Optional.of("A"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("id"),
                Optional.empty(),
                Optional.empty());
        Metadata printed = new Metadata(
                Optional.of("B"),
                Optional.of("Kabar"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en"),
                Optional.of(new Edtf("2025")),
                Optional.empty());
        assertThat(stated.orElse(printed))
                .isEqualTo(new Metadata(
                        Optional.of("A"),
                        Optional.of("Kabar"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("id"),
                        Optional.of(new Edtf("2025")),
                        Optional.empty()));
        assertThat(stated.orElse(Metadata.none())).isEqualTo(stated);
        assertThat(Metadata.none().orElse(printed)).isEqualTo(printed);
    }
}
