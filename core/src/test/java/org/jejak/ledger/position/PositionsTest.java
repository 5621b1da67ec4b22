package org.jejak.ledger.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jejak.ledger.position.Statements.NARROW;
import static org.jejak.ledger.position.Statements.WIDE;
import static org.jejak.ledger.position.Statements.all;
import static org.jejak.ledger.position.Statements.said;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionsTest {

    private static final Story STORY = Statements.story();
    private static final Propositions PROPOSITIONS = Statements.propositions();

    private static final String GOVERNMENT = "Russian government";

    @Test
    void one_statement_in_many_articles_counts_once() {
        List<Series> series = of(all(
                said("a", "2031-05-02", "Kremlin", Stance.DENIES, WIDE),
                said("b", "2031-05-03", "Kremlin", Stance.DENIES, WIDE),
                said("c", "2031-05-06", "Kremlin", Stance.DENIES, WIDE, "2031-05-02")));
        assertThat(series).hasSize(1);
        assertThat(series.get(0).steps()).hasSize(1);
        assertThat(series.get(0).steps().get(0).stated().articles()).isEqualTo(3);
    }

    @Test
    void the_same_weeks_later_is_said_again() {
        List<Series> series = of(all(
                said("a", "2031-05-02", "Kremlin", Stance.DENIES, WIDE),
                said("b", "2031-06-02", "Kremlin", Stance.DENIES, WIDE)));
        assertThat(told(series)).containsExactly("Kremlin 2031-05-02 DENIES", "Kremlin 2031-06-02 DENIES");
    }

    @Test
    void a_denial_then_a_confirmation_is_a_change() {
        assertThat(told(of(all(
                        said("b", "2032-04-28", "Kremlin", Stance.CONFIRMS, WIDE),
                        said("a", "2031-10-23", "Kremlin", Stance.DENIES, WIDE)))))
                .containsExactly("Kremlin 2031-10-23 DENIES", "Kremlin 2032-04-28 CONFIRMS reverses DENIES");
    }

    @Test
    void words_of_order_put_steps_of_no_day_in_order() {
        assertThat(told(of(all(
                        Statements.told("a", "", "Kremlin", Stance.CONFIRMS, "eventually"),
                        Statements.told("a", "", "Kremlin", Stance.DENIES, "at first")))))
                .containsExactlyInAnyOrder("Kremlin undated DENIES", "Kremlin undated CONFIRMS reverses DENIES");
    }

    @Test
    void words_of_order_say_more_than_the_day_of_the_article() {
        assertThat(told(of(all(
                        said("a", "2032-04-28", "Kremlin", Stance.CONFIRMS, WIDE, "2032-04-26"),
                        Statements.told("a", "2032-04-28", "Kremlin", Stance.DENIES, "at first")))))
                .containsExactly("Kremlin 2032-04-26 CONFIRMS reverses DENIES", "Kremlin 2032-04-28 DENIES");
    }

    @Test
    void steps_of_two_articles_without_days_are_in_no_order() {
        assertThat(told(of(all(
                        Statements.told("a", "", "Kremlin", Stance.CONFIRMS, "eventually"),
                        Statements.told("b", "", "Kremlin", Stance.DENIES, "at first")))))
                .containsExactlyInAnyOrder("Kremlin undated DENIES", "Kremlin undated CONFIRMS");
    }

    @Test
    void without_words_of_order_steps_of_no_day_are_in_none() {
        assertThat(told(of(all(
                        said("a", "", "Kremlin", Stance.CONFIRMS, WIDE),
                        said("a", "", "Kremlin", Stance.DENIES, WIDE)))))
                .containsExactlyInAnyOrder("Kremlin undated DENIES", "Kremlin undated CONFIRMS");
    }

    @ParameterizedTest
    @CsvSource({
        "ASSERTS, DENIES, reverses",
        "DENIES, DECLINES_TO_SAY, falls-silent",
        "DECLINES_TO_SAY, CONFIRMS, speaks-out",
        "ASSERTS, DOUBTS, wavers"
    })
    void silence_is_neither_denial_nor_assent(Stance before, Stance after, String turn) {
        assertThat(told(of(all(
                        said("a", "2031-05-02", "Kremlin", before, WIDE),
                        said("b", "2031-08-02", "Kremlin", after, WIDE)))))
                .containsExactly(
                        "Kremlin 2031-05-02 " + before, "Kremlin 2031-08-02 " + after + " " + turn + " " + before);
    }

    @Test
    void who_asserts_and_then_confirms_has_not_changed() {
        assertThat(told(of(all(
                        said("a", "2031-05-02", "Kremlin", Stance.ASSERTS, WIDE),
                        said("b", "2031-08-02", "Kremlin", Stance.CONFIRMS, WIDE)))))
                .containsExactly("Kremlin 2031-05-02 ASSERTS", "Kremlin 2031-08-02 CONFIRMS");
    }

    @Test
    void days_that_overlap_are_in_no_order() {
        assertThat(told(of(all(
                        said("a", "2031-06-30", "Kremlin", Stance.DENIES, WIDE, "2031-05"),
                        said("b", "2031-05-12", "Kremlin", Stance.DECLINES_TO_SAY, WIDE)))))
                .containsExactly("Kremlin 2031-05-12 DECLINES_TO_SAY", "Kremlin 2031-05-31 DENIES");
    }

    @Test
    void what_is_told_as_of_this_month_is_of_the_day_of_the_article() {
        assertThat(told(of(all(
                        said("a", "2031-05-10", "Kremlin", Stance.DENIES, WIDE, "2031-05-10"),
                        said("b", "2031-05-23", "Kremlin", Stance.DECLINES_TO_SAY, WIDE, "2031-05")))))
                .containsExactly("Kremlin 2031-05-10 DENIES", "Kremlin 2031-05-23 DECLINES_TO_SAY falls-silent DENIES");
    }

    @Test
    void undated_statements_change_nothing_and_join_nobody_elses_article() {
        assertThat(told(of(all(
                        said("a", "2031-05-10", "Kremlin", Stance.DENIES, WIDE),
                        said("b", "", "Kremlin", Stance.CONFIRMS, WIDE),
                        said("c", "", "Kremlin", Stance.CONFIRMS, WIDE)))))
                .containsExactly("Kremlin 2031-05-10 DENIES", "Kremlin undated CONFIRMS", "Kremlin undated CONFIRMS");
    }

    @Test
    void a_government_and_who_speaks_for_it_have_series_of_their_own() {
        List<Series> series = of(all(
                said("a", "2031-05-02", GOVERNMENT, Stance.DENIES, WIDE),
                said("b", "2031-08-02", "Kremlin", Stance.CONFIRMS, WIDE)));
        assertThat(series).extracting(each -> each.party().orElseThrow()).containsExactly(GOVERNMENT, "Kremlin");
        assertThat(series.get(1).speaksFor()).containsExactly("RU");
        assertThat(told(series)).contains("Kremlin 2031-08-02 CONFIRMS reverses DENIES by " + GOVERNMENT);
    }

    @Test
    void of_one_day_the_more_particular_name_stands_for_both() {
        List<Series> series = of(all(
                said("a", "2031-05-02", GOVERNMENT, Stance.DENIES, WIDE),
                said("b", "2031-05-02", "Kremlin", Stance.DENIES, WIDE)));
        assertThat(told(series)).containsExactly("Kremlin 2031-05-02 DENIES");
        assertThat(series.get(0).steps().get(0).stated().otherNames()).containsExactly(GOVERNMENT);
    }

    @Test
    void ones_own_last_word_counts_before_that_of_kin() {
        assertThat(told(of(all(
                        said("a", "2031-05-02", "Kremlin", Stance.ASSERTS, WIDE),
                        said("b", "2031-06-02", GOVERNMENT, Stance.DENIES, WIDE),
                        said("c", "2031-08-02", "Kremlin", Stance.CONFIRMS, WIDE)))))
                .contains("Kremlin 2031-08-02 CONFIRMS");
    }

    @Test
    void two_offices_of_one_country_do_not_answer_for_each_other() {
        assertThat(told(of(all(
                        said("a", "2031-05-02", "Pentagon", Stance.DENIES, WIDE),
                        said("b", "2031-08-02", "White House", Stance.CONFIRMS, WIDE)))))
                .containsExactly("Pentagon 2031-05-02 DENIES", "White House 2031-08-02 CONFIRMS");
    }

    @Test
    void who_asserts_the_narrower_asserts_the_wider() {
        assertThat(told(of(all(
                        said("a", "2031-05-02", "Kremlin", Stance.DENIES, WIDE),
                        said("b", "2031-08-02", "Kremlin", Stance.CONFIRMS, NARROW)))))
                .contains("Kremlin 2031-08-02 CONFIRMS reverses DENIES");
    }

    @Test
    void who_denies_the_narrower_may_assert_the_wider() {
        assertThat(told(of(all(
                        said("a", "2031-05-02", "Kremlin", Stance.DENIES, NARROW),
                        said("b", "2031-08-02", "Kremlin", Stance.ASSERTS, WIDE)))))
                .contains("Kremlin 2031-08-02 ASSERTS");
    }

    @Test
    void who_would_not_speak_of_the_narrower_speaks_out_with_the_first_word_on_the_wider() {
        ClaimEntry silent = said("b", "2031-05-02", "Kremlin", Stance.DECLINES_TO_SAY, NARROW);
        ClaimEntry spoken = said("c", "2031-08-02", "Kremlin", Stance.ASSERTS, WIDE);
        assertThat(told(of(all(silent, spoken)))).contains("Kremlin 2031-08-02 ASSERTS speaks-out DECLINES_TO_SAY");
        assertThat(told(of(all(silent, spoken, said("a", "2031-04-02", "Kremlin", Stance.ASSERTS, WIDE)))))
                .as("it had spoken of the wider before")
                .contains("Kremlin 2031-08-02 ASSERTS");
    }

    @Test
    void who_will_not_speak_of_the_wider_no_longer_denies_the_narrower() {
        assertThat(told(of(all(
                        said("a", "2031-05-02", "Kremlin", Stance.DENIES, NARROW),
                        said("b", "2031-08-02", "Kremlin", Stance.DECLINES_TO_SAY, WIDE)))))
                .contains("Kremlin 2031-08-02 DECLINES_TO_SAY falls-silent DENIES");
    }

    @Test
    void the_order_of_adding_does_not_matter() {
        Random random = new Random(7);
        String[] parties = {"Kremlin", GOVERNMENT, "Dmitry Peskov", "Pentagon", ""};
        String[] days = {"", "2031-05", "2031-05-02", "2031-05-09", "2031-07-01"};
        for (int round = 0; round < 60; round++) {
            List<ClaimEntry> claims = new ArrayList<>();
            for (int i = 0; i < 14; i++) {
                ClaimEntry claim = said(
                        "a" + random.nextInt(6),
                        "2031-05-1" + random.nextInt(9),
                        parties[random.nextInt(parties.length)],
                        Stance.values()[random.nextInt(Stance.values().length)],
                        random.nextBoolean() ? WIDE : NARROW,
                        days[random.nextInt(days.length)]);
                if (claims.stream().noneMatch(known -> known.id().equals(claim.id()))) {
                    claims.add(claim);
                }
            }
            List<Series> before = of(claims);
            Collections.shuffle(claims, random);
            assertThat(of(claims)).as("round %d", round).isEqualTo(before);
        }
    }

    private static List<Series> of(Collection<ClaimEntry> claims) {
        return new Positions(STORY, PROPOSITIONS, Map.of()).of(claims);
    }

    /** "Party last-day STANCE", with what it turned from. */
    private static List<String> told(List<Series> series) {
        return series.stream()
                .flatMap(each -> each.steps().stream())
                .map(step -> step.stated().party().orElse("nobody") + " "
                        + step.stated()
                                .when()
                                .map(when -> when.last().toString())
                                .orElse("undated") + " "
                        + step.stated().stance()
                        + step.turn().map(turn -> " " + turn.id()).orElse("")
                        + step.before()
                                .map(last -> " " + last.stance()
                                        + (last.party().equals(step.stated().party())
                                                ? ""
                                                : " by " + last.party().orElseThrow()))
                                .orElse(""))
                .toList();
    }
}
