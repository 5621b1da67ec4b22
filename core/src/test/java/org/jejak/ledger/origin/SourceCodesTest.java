package org.jejak.ledger.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.jejak.golden.PackHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceCodesTest {

    private final SourceCodes codes = SourceCodes.of(PackHome.PACKS);

    @ParameterizedTest
    @CsvSource({
        "South Korean government, KR",
        "Moldova, MD",
        "Japanese lawmaker, JP lawmaker",
        "sumber komandan Ukraina, UA commander",
        "Beberapa analis keamanan, unnamed analyst",
        "several experts, unnamed expert",
        "French government + Japanese government, FR + JP"
    })
    void a_source_without_a_name_is_its_country_and_what_it_is(String source, String code) {
        assertThat(codes.of(source)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Yohanes Latupono", "Harbour Office", "Beberapa negara", "French government + Harbour Office", ""
            })
    void a_source_with_a_name_or_of_no_known_kind_has_no_code(String source) {
        assertThat(codes.of(source)).isEmpty();
    }

    @Test
    void a_phrase_of_two_countries_is_neither_of_them() {
        assertThat(codes.of("officials of Japan and France")).isEmpty();
    }
}
