package org.jejak.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.jejak.model.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2025-02-27, 2025-02-27, 2025-02-27",
        "2025-02, 2025-02-01, 2025-02-28",
        "2024-02~, 2024-02-01, 2024-02-29",
        "2025, 2025-01-01, 2025-12-31",
        "2025?, 2025-01-01, 2025-12-31",
        "2025-01/2025-02, 2025-01-01, 2025-02-28",
        "/2025-01, 0000-01-01, 2025-01-31",
        "2022/.., 2022-01-01, 9999-12-31",
        "../2022, 0000-01-01, 2022-12-31",
        "202X, 2020-01-01, 2029-12-31",
        "2025-1X, 2025-10-01, 2025-12-31",
        "2025-XX, 2025-01-01, 2025-12-31",
        "2025-02-2X, 2025-02-20, 2025-02-28",
        "2025-02-XX, 2025-02-01, 2025-02-28",
        "2025-02-27T10:00:00+07:00, 2025-02-27, 2025-02-27",
        "-0044, 0000-01-01, 0000-01-01",
    })
    void an_edtf_date_is_the_days_it_may_mean(String edtf, String first, String last) {
        assertThat(Period.of(new Edtf(edtf)))
                .as(edtf)
                .hasValueSatisfying(period ->
                        assertThat(period.first() + " " + period.last()).isEqualTo(first + " " + last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-30", "2025-13", "2025-4X", "2025-03/2025-01", "2025-00"})
    void a_date_that_does_not_exist_is_no_period(String edtf) {
        assertThat(Period.of(new Edtf(edtf))).as(edtf).isEmpty();
    }
}
