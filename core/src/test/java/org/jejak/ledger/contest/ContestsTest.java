package org.jejak.ledger.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jejak.ledger.Reports.entries;
import static org.jejak.ledger.Reports.figure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jejak.ledger.Reports;
import org.jejak.ledger.Reports.Draft;
import org.jejak.ledger.origin.Origins;
import org.jejak.ledger.origin.Story;
import org.junit.jupiter.api.Test;

class ContestsTest {

    private static final Story STORY = Reports.story();

    @Test
    void dead_and_wounded_add_up_to_casualties() {
        assertThat(in(
                        figure("a", "2031-05-02", "killed", "300")
                                .by("River Agency")
                                .at(100),
                        figure("a", "2031-05-02", "wounded", "2700")
                                .by("River Agency")
                                .at(120),
                        figure("a", "2031-05-02", "casualties", ">2900")
                                .by("River Agency")
                                .at(140)))
                .contains("sums-up 300 2700 >2900");
    }

    @Test
    void a_breakdown_adds_up_to_its_total() {
        assertThat(in(
                        figure("a", "2031-05-02", "killed", "770").by("BNPB").at(100),
                        figure("a", "2031-05-02", "killed", "277")
                                .by("BNPB")
                                .in("North")
                                .at(300),
                        figure("a", "2031-05-02", "missing", "12")
                                .by("BNPB")
                                .in("North")
                                .at(330),
                        figure("a", "2031-05-02", "killed", "299")
                                .by("BNPB")
                                .in("South")
                                .at(400),
                        figure("a", "2031-05-02", "killed", "194")
                                .by("BNPB")
                                .in("West")
                                .at(500)))
                .contains("sums-up 277 299 194 770");
    }

    @Test
    void bodies_beside_the_dead_are_another_count() {
        Draft dead =
                figure("a", "2031-05-02", "killed", "41").by("River Agency").at(100);
        Draft bodies = figure("a", "2031-05-02", "bodies-recovered", "38")
                .by("Bay Hospital")
                .at(300);
        assertThat(in(dead, bodies)).containsExactly("different-indicator 41 38");
        assertThat(in(dead, figure("b", "2031-05-02", "bodies-recovered", "38").by("Bay Hospital")))
                .as("of another article they are another matter")
                .isEmpty();
    }

    @Test
    void the_dead_of_years_ago_are_of_another_flood() {
        assertThat(in(
                        figure("a", "2031-05-02", "killed", "58")
                                .by("River Agency")
                                .asOf("2031-05-01")
                                .at(100),
                        figure("a", "2031-05-02", "killed", "41")
                                .asOf("2024-02")
                                .at(300)))
                .containsExactly("different-scope 41 58");
    }

    @Test
    void one_party_that_counts_again_revises() {
        assertThat(in(
                        figure("a", "2031-05-02", "killed", "300")
                                .by("River Agency")
                                .asOf("2031-05-01"),
                        figure("b", "2031-06-02", "killed", "600")
                                .by("River Agency")
                                .asOf("2031-06-01")))
                .containsExactly("revision 300 600");
    }

    @Test
    void the_lower_figure_may_be_a_floor() {
        assertThat(in(
                        figure("a", "2031-05-02", "killed", ">3000")
                                .in("Bay")
                                .by("River Agency")
                                .asOf("2031-05-01"),
                        figure("b", "2031-05-02", "killed", "+1100")
                                .in("Bay")
                                .by("Harbour Office")
                                .asOf("2031-05-01")))
                .containsExactly("floor-vs-estimate >3000 +1100");
    }

    @Test
    void rounded_and_full_figures_overlap() {
        assertThat(in(
                        figure("a", "2031-05-02", "killed", "~25000")
                                .in("Bay")
                                .by("River Agency")
                                .asOf("2031-05-01"),
                        figure("b", "2031-05-02", "killed", "24686")
                                .in("Bay")
                                .by("Harbour Office")
                                .asOf("2031-05-01")))
                .containsExactly("overlapping ~25000 24686");
    }

    @Test
    void what_cannot_both_hold_contradicts() {
        assertThat(in(
                        figure("a", "2031-05-02", "killed", "67")
                                .by("River Agency")
                                .asOf("2031-05-01"),
                        figure("a", "2031-05-02", "killed", "61")
                                .by("Harbour Office")
                                .asOf("2031-05-01")
                                .at(200)))
                .containsExactly("contradiction 67 61");
    }

    @Test
    void other_people_or_another_stretch_of_time_are_another_scope() {
        assertThat(in(
                        figure("a", "2031-05-02", "killed", "40")
                                .by("River Agency")
                                .of("woman"),
                        figure("a", "2031-05-02", "killed", "50")
                                .by("River Agency")
                                .of("child")
                                .at(200)))
                .containsExactly("different-scope 40 50");
        assertThat(in(
                        figure("a", "2031-05-02", "killed", "40")
                                .by("River Agency")
                                .asOf("2031-04-25/2031-05-01"),
                        figure("a", "2031-05-02", "killed", "500")
                                .by("River Agency")
                                .asOf("2031-05-01")
                                .at(200)))
                .containsExactly("different-scope 40 500");
    }

    @Test
    void the_dead_of_two_floods_do_not_clash() {
        assertThat(in(
                        figure("a", "2031-05-02", "killed", "67")
                                .in("Bay")
                                .by("River Agency")
                                .asOf("2031-05-01"),
                        figure("b", "2031-05-02", "killed", "610")
                                .in("Hill")
                                .by("Harbour Office")
                                .asOf("2031-05-01")))
                .isEmpty();
    }

    @Test
    void what_counts_something_else_is_no_clash_of_numbers() {
        assertThat(in(
                        figure("a", "2031-05-02", "buried", ">2000")
                                .by("River Agency")
                                .asOf("2031-05-01"),
                        figure("a", "2031-05-02", "killed", "670")
                                .by("Harbour Office")
                                .asOf("2031-05-01")
                                .at(200)))
                .containsExactly("different-indicator >2000 670");
    }

    private static List<String> in(Draft... drafts) {
        Map<Object, String> written = List.of(drafts).stream()
                .collect(Collectors.toMap(draft -> draft.entry().id(), Draft::value));
        return new Contests(STORY)
                .among(new Origins(STORY, Map.of()).of(entries(drafts))).stream()
                        .map(contest -> contest.explanation().id() + " "
                                + contest.ids().stream().map(written::get).collect(Collectors.joining(" ")))
                        .toList();
    }
}
