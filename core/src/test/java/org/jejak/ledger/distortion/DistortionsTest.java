package org.jejak.ledger.distortion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jejak.ledger.Reports.entries;
import static org.jejak.ledger.Reports.figure;

import java.util.List;
import java.util.Map;
import org.jejak.ledger.Reports;
import org.jejak.ledger.Reports.Draft;
import org.jejak.ledger.origin.Origins;
import org.jejak.ledger.origin.Story;
import org.junit.jupiter.api.Test;

class DistortionsTest {

    private static final Story STORY = Reports.story();

    @Test
    void an_echo_that_says_the_same_is_not_distorted() {
        assertThat(in(
                        figure("a", "2031-05-02", "killed", "~300")
                                .by("River Agency")
                                .asOf("2031-05-01"),
                        figure("b", "2031-05-02", "killed", "~300")
                                .by("River Agency")
                                .via("Bay Wire")
                                .asOf("2031-05-01")))
                .isEmpty();
    }

    @Test
    void a_hedge_lost_in_the_title() {
        assertThat(in(
                        figure("a", "2031-05-02", "killed", "300").inTitle(),
                        figure("a", "2031-05-02", "killed", "~300")
                                .by("River Agency")
                                .asOf("2031-05-01")))
                .containsExactly("hedge-lost a:killed@0");
    }

    @Test
    void casualties_printed_as_dead() {
        assertThat(in(
                        figure("a", "2031-05-02", "casualties", ">3000")
                                .by("River Agency")
                                .asOf("2031-05-01"),
                        figure("b", "2031-05-02", "killed", ">3000")
                                .by("River Agency")
                                .asOf("2031-05-01")))
                .containsExactly("casualties-as-killed b:killed@100");
    }

    @Test
    void one_end_of_a_range_printed_as_the_number() {
        assertThat(in(
                        figure("a", "2031-05-02", "killed", "25-30")
                                .by("River Agency")
                                .asOf("2031-05-01"),
                        figure("b", "2031-05-02", "killed", "30")
                                .by("River Agency")
                                .asOf("2031-05-01")))
                .containsExactly("range-collapsed b:killed@100");
    }

    @Test
    void a_digit_slipped_in_the_title() {
        assertThat(in(
                        figure("a", "2031-05-02", "missing", "462").inTitle(),
                        figure("a", "2031-05-02", "missing", "463").by("BNPB").asOf("2031-05-01")))
                .containsExactly("digit-slip a:missing@0");
    }

    @Test
    void a_conveyor_printed_as_the_source() {
        assertThat(in(
                        figure("a", "2031-05-02", "killed", "6")
                                .by("River Agency")
                                .via("Bay Courier")
                                .asOf("2031-05-01"),
                        figure("b", "2031-05-02", "killed", "6")
                                .by("Bay Courier")
                                .asOf("2031-05-01")))
                .containsExactly("source-swapped b:killed@100");
    }

    @Test
    void what_a_third_report_gives_to_the_same_is_not_swapped() {
        Reports.Draft shared =
                figure("a", "2031-05-01", "missing", "61").by("River Agency").asOf("2031-05-01");
        Reports.Draft echo = figure("b", "2031-05-02", "missing", "61")
                .by("River Agency")
                .via("Bay Courier")
                .asOf("2031-05-01");
        Reports.Draft there = figure("a", "2031-05-01", "killed", "96")
                .by("Coast Guard")
                .asOf("2031-05-01")
                .at(300);
        Reports.Draft here = figure("b", "2031-05-02", "killed", "96")
                .by("River Agency")
                .asOf("2031-05-01")
                .at(300);
        assertThat(in(shared, echo, there, here)).containsExactly("source-swapped b:killed@300");
        assertThat(in(
                        shared,
                        echo,
                        there,
                        here,
                        figure("c", "2031-05-02", "killed", "96")
                                .by("River Agency")
                                .asOf("2031-05-01")))
                .isEmpty();
    }

    @Test
    void a_number_taken_over_with_a_slip_of_a_finger() {
        Reports.Draft shared =
                figure("a", "2031-05-01", "missing", "61").by("River Agency").asOf("2031-05-01");
        Reports.Draft echo = figure("b", "2031-05-02", "missing", "61")
                .by("River Agency")
                .via("Bay Courier")
                .asOf("2031-05-01");
        Reports.Draft right = figure("a", "2031-05-01", "killed", "~220")
                .by("River Agency")
                .asOf("2031-05-01")
                .at(300);
        Reports.Draft wrong = figure("b", "2031-05-02", "killed", "~202")
                .by("River Agency")
                .asOf("2031-05-01")
                .at(300);
        assertThat(in(shared, echo, right, wrong)).containsExactly("digit-slip b:killed@300");
        assertThat(in(
                        shared,
                        echo,
                        right,
                        wrong,
                        figure("b", "2031-05-02", "killed", "~220")
                                .by("River Agency")
                                .asOf("2031-04-30")
                                .at(400)))
                .as("it has the right number too")
                .isEmpty();
        assertThat(in(right, wrong)).as("one party, one day").containsExactly("digit-slip b:killed@300");
        assertThat(in(right, wrong.asOf("2031-05-02"))).as("the next day").isEmpty();
    }

    @Test
    void a_number_reprinted_months_later_as_of_that_day() {
        assertThat(in(
                        figure("a", "2031-05-02", "killed", "600")
                                .by("River Agency")
                                .asOf("2031-05-01"),
                        figure("b", "2031-11-02", "killed", "+600")
                                .by("River Agency")
                                .asOf("2031-11-01")))
                .containsExactly("stale-as-new b:killed@100");
    }

    @Test
    void yesterdays_number_kept_in_the_title() {
        assertThat(in(
                        figure("a", "2031-05-02", "missing", "217")
                                .by("BNPB")
                                .asOf("2031-05-01")
                                .inTitle(),
                        figure("a", "2031-05-02", "missing", "212")
                                .by("BNPB")
                                .asOf("2031-05-02")
                                .at(100),
                        figure("a", "2031-05-02", "missing", "217")
                                .by("BNPB")
                                .asOf("2031-05-01")
                                .at(200)))
                .containsExactly("stale-as-new a:missing@0");
    }

    private static List<String> in(Draft... drafts) {
        return new Distortions(STORY)
                .in(new Origins(STORY, Map.of()).of(entries(drafts)), List.of()).stream()
                        .map(one -> one.id() + " " + one.downstream().id())
                        .toList();
    }
}
