package org.jejak.ledger.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Reports;
import org.jejak.ledger.Reports.Draft;
import org.jejak.ledger.forecast.Foretold.Outcome;
import org.jejak.model.Modality;
import org.jejak.model.Stance;
import org.jejak.pack.Packs;
import org.junit.jupiter.api.Test;

class ForecastsTest {

    private static final String TOPIC = "dprk-russia";
    private static final String PLAN = "plan-to-send-troops";

    private static List<Foretold> read(ClaimEntry... claims) {
        return read(List.of(claims));
    }

    private static List<Foretold> read(List<ClaimEntry> claims) {
        Kindred kindred = Kindred.of(Packs.below(Path.of("..")), Optional.of(TOPIC));
        return new Forecasts(Reports.story(TOPIC), kindred, Map.of()).of(claims);
    }

    private static Draft expected(String article, String day, String value) {
        return Reports.figure(article, day, PLAN, value).by("NIS").whose("KP").told(Modality.PLANNED);
    }

    private static Draft told(String article, String day, String indicator, String value) {
        return Reports.figure(article, day, indicator, value).by("HUR").whose("KP");
    }

    @Test
    void what_nothing_decides_is_open() {
        assertThat(read(expected("a1", "2025-03-01", "").forecast()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.outcome()).isEqualTo(Outcome.OPEN);
                    assertThat(one.evidence()).isEmpty();
                });
    }

    @Test
    void two_articles_that_print_one_expectation_are_one() {
        assertThat(read(
                        expected("a1", "2025-03-01", "3000").forecast(),
                        expected("a2", "2025-03-02", "3000").forecast()))
                .singleElement()
                .satisfies(one -> assertThat(one.articles()).isEqualTo(2));
    }

    @Test
    void a_later_dated_event_of_the_same_kind_shows_that_it_came_true() {
        assertThat(read(
                        expected("a1", "2025-03-01", "").forecast(),
                        told("a2", "2025-05-01", "deployment", "")
                                .asOf("2025-04-20")
                                .event()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.outcome()).isEqualTo(Outcome.CAME_TRUE);
                    assertThat(one.evidence())
                            .extracting(entry -> entry.claim().voice().source())
                            .containsExactly(Optional.of("HUR"));
                });
    }

    @Test
    void what_was_told_of_a_time_before_decides_nothing() {
        assertThat(read(
                        expected("a1", "2025-03-01", "").forecast(),
                        told("a2", "2025-05-01", "deployment", "")
                                .asOf("2024-10")
                                .event()))
                .extracting(Foretold::outcome)
                .containsExactly(Outcome.OPEN);
    }

    @Test
    void a_number_comes_true_by_a_number_that_agrees() {
        assertThat(read(
                        expected("a1", "2025-03-01", "3000").forecast(),
                        told("a2", "2025-05-01", "troops-deployed", "~3000").entry()))
                .extracting(Foretold::outcome)
                .containsExactly(Outcome.CAME_TRUE);
        assertThat(read(
                        expected("a1", "2025-03-01", "3000").forecast(),
                        told("a2", "2025-05-01", "troops-deployed", "500").entry()))
                .extracting(Foretold::outcome)
                .containsExactly(Outcome.OPEN);
    }

    @Test
    void what_came_only_after_its_time_did_not_come_true() {
        assertThat(read(
                        expected("a1", "2025-03-01", "").asOf("2025-04").forecast(),
                        told("a2", "2025-08-01", "deployment", "")
                                .asOf("2025-07")
                                .event()))
                .extracting(Foretold::outcome)
                .containsExactly(Outcome.DID_NOT);
    }

    @Test
    void a_denial_after_its_time_says_that_it_did_not_happen() {
        ClaimEntry denied =
                told("a2", "2025-08-01", "deployment", "").told(Stance.DENIES).event();
        assertThat(read(expected("a1", "2025-03-01", "").asOf("2025-04").forecast(), denied))
                .extracting(Foretold::outcome)
                .containsExactly(Outcome.DID_NOT);
        assertThat(read(expected("a1", "2025-03-01", "").forecast(), denied))
                .as("without a time of its own it may still come")
                .extracting(Foretold::outcome)
                .containsExactly(Outcome.OPEN);
    }

    @Test
    void who_expects_that_it_will_not_be_is_right_where_it_is_denied_afterwards() {
        assertThat(read(
                        expected("a1", "2025-03-01", "")
                                .told(Stance.DENIES)
                                .asOf("2025-04")
                                .forecast(),
                        told("a2", "2025-08-01", "deployment", "")
                                .told(Stance.DENIES)
                                .event()))
                .extracting(Foretold::outcome)
                .containsExactly(Outcome.CAME_TRUE);
    }

    @Test
    void of_very_many_claims_that_decide_it_the_earliest_are_told_and_all_are_counted() {
        List<ClaimEntry> claims =
                new ArrayList<>(List.of(expected("a1", "2025-03-01", "3000").forecast()));
        for (int i = 0; i < 2 * Evidence.MOST; i++) {
            String day = LocalDate.of(2025, 5, 1).plusDays(i).toString();
            claims.add(told("b" + i, day, "troops-deployed", i % 2 == 0 ? "3000" : "~3000")
                    .entry());
        }
        Collections.reverse(claims);
        assertThat(read(claims)).singleElement().satisfies(one -> {
            assertThat(one.decidedBy()).isEqualTo(2 * Evidence.MOST);
            assertThat(one.evidence())
                    .extracting(entry -> Forecasts.day(entry).orElseThrow())
                    .containsExactlyElementsOf(LocalDate.of(2025, 5, 1)
                            .datesUntil(LocalDate.of(2025, 5, 1).plusDays(Evidence.MOST))
                            .toList());
        });
    }

    @Test
    void another_number_of_the_same_party_overtakes_the_first() {
        assertThat(read(
                        expected("a1", "2025-03-01", "3000").forecast(),
                        expected("a2", "2025-06-01", "6000").forecast()))
                .extracting(Foretold::outcome)
                .containsExactly(Outcome.OVERTAKEN, Outcome.OPEN);
    }

    @Test
    void the_day_of_the_statement_is_not_the_day_for_which_it_is_expected() {
        assertThat(read(expected("a1", "2025-03-01", "").asOf("2025-03-01").forecast()))
                .singleElement()
                .satisfies(one -> assertThat(one.due()).isEmpty());
    }

    @Test
    void any_order_of_the_claims_gives_the_same() {
        List<ClaimEntry> claims = new ArrayList<>(List.of(
                expected("a1", "2025-03-01", "3000").forecast(),
                expected("a2", "2025-03-02", "3000")
                        .by("South Korean intelligence")
                        .forecast(),
                expected("a3", "2025-06-01", "6000").forecast(),
                told("a4", "2025-07-01", "troops-deployed", "3000").entry(),
                told("a5", "2025-07-02", "troops-deployed", "3000").entry()));
        List<Foretold> first = read(claims);
        Collections.reverse(claims);
        assertThat(read(claims)).isEqualTo(first);
        Collections.rotate(claims, 2);
        assertThat(read(claims)).isEqualTo(first);
    }
}
