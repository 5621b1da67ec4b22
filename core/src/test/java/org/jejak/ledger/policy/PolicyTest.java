package org.jejak.ledger.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jejak.ledger.Reports.entries;
import static org.jejak.ledger.Reports.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Reports;
import org.jejak.ledger.Reports.Draft;
import org.jejak.ledger.origin.FigureSeries;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Origins;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Interval;
import org.jejak.model.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyTest {

    private static final Story STORY = Reports.story();

    /** Three sources over a week; the first counts twice, and one article repeats it. */
    private static final Draft[] WEEK = {
        killed("a", "01", "12").by("River Agency"),
        killed("b", "02", "+17").by("Harbour Office"),
        killed("c", "03", "23").by("River Agency"),
        killed("d", "03", "23").by("River Agency"),
        killed("e", "04", "~40").by("Hill Union"),
        killed("f", "05", "7")
    };

    @Test
    void all_is_every_origin_once() {
        assertThat(view(Policy.ALL, WEEK))
                .containsExactly("stated 12", "stated 17", "stated 23", "stated 40", "stated 7");
    }

    @Test
    void the_latest_of_each_source_takes_the_place_of_what_it_said_before() {
        assertThat(view(Policy.LATEST, WEEK)).containsExactly("latest 17", "latest 23", "latest 40");
    }

    @Test
    void the_conservative_view_takes_the_lowest_of_the_latest_figures() {
        assertThat(view(Policy.CONSERVATIVE, WEEK)).containsExactly("lowest 17 = 17");
        assertThat(view(
                        Policy.CONSERVATIVE,
                        killed("a", "01", "30-50").by("River Agency"),
                        killed("b", "01", "45").by("Hill Union")))
                .containsExactly("lowest 30-50 = 30");
    }

    @Test
    void low_best_and_high_stand_side_by_side_and_best_is_what_most_sources_give() {
        assertThat(view(Policy.LOW_BEST_HIGH, WEEK)).containsExactly("low 17 = 17", "best 17 = 17", "high 40 = 40");
        assertThat(view(
                        Policy.LOW_BEST_HIGH,
                        killed("a", "01", "20").by("River Agency"),
                        killed("b", "01", "30").by("Hill Union"),
                        killed("c", "01", "~30").by("Harbour Office"),
                        killed("d", "01", "40-60").by("Field Mission")))
                .containsExactly("low 20 = 20", "best 30 = 30", "high 40-60 = 60");
    }

    @Test
    void a_floor_and_estimates_never_replace_each_other() {
        assertThat(view(Policy.FLOOR_ESTIMATE, WEEK)).containsExactly("floor 23 = 23", "estimate 40");
        assertThat(view(
                        Policy.FLOOR_ESTIMATE,
                        killed("a", "01", "2317").by("River Agency"),
                        killed("b", "01", ">2000").by("Hill Union"),
                        killed("c", "01", "3000-4000").by("Harbour Office"),
                        killed("d", "01", "2500").by("Field Mission")))
                .containsExactly("floor 2317 = 2317", "estimate 2500", "estimate 3000-4000");
    }

    @Test
    void nobodys_figures_count_where_nobody_is_named_at_all() {
        assertThat(view(Policy.LATEST, killed("a", "01", "12"), killed("b", "02", "19")))
                .containsExactly("latest 19");
    }

    @Test
    void places_and_stretches_of_time_are_matters_of_their_own() {
        assertThat(view(
                        Policy.CONSERVATIVE,
                        killed("a", "01", "12").by("River Agency").in("North"),
                        killed("b", "02", "40").by("Hill Union").in("South"),
                        killed("c", "02", "5").by("Hill Union").in("South").asOf("2031-04-01/2031-04-30")))
                .containsExactlyInAnyOrder("lowest 12 = 12", "lowest 40 = 40", "lowest 5 = 5");
    }

    @Test
    void two_disasters_of_one_case_stay_apart_and_reports_of_one_hang_together() {
        assertThat(view(
                        Policy.CONSERVATIVE,
                        killed("a", "01", "17").by("River Agency"),
                        killed("a", "01", "23").by("Hill Union").at(200),
                        killed("b", "02", "23").by("Harbour Office"),
                        killed("c", "02", "400").by("Field Mission").in("South")))
                .containsExactlyInAnyOrder("lowest 17 = 17", "lowest 400 = 400");
    }

    @Test
    void who_names_no_place_speaks_of_the_place_of_its_article() {
        assertThat(view(
                        Policy.LATEST,
                        killed("a", "01", "17").by("River Agency").in("North"),
                        killed("a", "01", "23").by("Hill Union").at(200),
                        killed("b", "02", "40").by("River Agency").in("South")))
                .containsExactlyInAnyOrder("latest 17", "latest 23", "latest 40");
        assertThat(view(
                        Policy.CONSERVATIVE,
                        killed("a", "01", "17").by("River Agency").in("North"),
                        killed("a", "01", "23").by("Hill Union").at(200)))
                .containsExactly("lowest 17 = 17");
    }

    @ParameterizedTest
    @CsvSource({
        "24, 99, DOZENS, 12",
        "20, 99, DOZENS, 10",
        "11, 19, DOZENS, 11",
        "200, 999, HUNDREDS, 100",
        "24000, 99999, TENS_OF_THOUSANDS, 12000",
        "2, 9, SEVERAL, 2",
        "0, 450, UP_TO, 450",
        "30, 30, ABOUT, 30"
    })
    void open_words_count_as_the_least_that_they_name(String min, String max, String modifier, String number) {
        Interval value = new Interval(
                Optional.of(new BigDecimal(min)), Optional.of(new BigDecimal(max)), Modifier.valueOf(modifier));
        assertThat(Ends.lowest(value)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    void a_policy_is_a_view_and_states_its_rule(Policy policy) {
        List<Origin> origins = new Origins(STORY, Map.of()).of(entries(WEEK));
        List<Origin> before = List.copyOf(origins);
        List<Choice> chosen = policy.of(FigureSeries.of(origins).get(0), STORY);
        assertThat(origins).isEqualTo(before);
        assertThat(chosen).isNotEmpty().allSatisfy(choice -> assertThat(origins).contains(choice.origin()));
        assertThat(policy.rule()).isNotBlank().doesNotContain("\n");
        assertThat(Policy.named(policy.id())).contains(policy);
        policy.method().ifPresent(name -> assertThat(Policy.named(name)).contains(policy));
    }

    private static Draft killed(String article, String day, String value) {
        return figure(article, "2031-05-" + day, "killed", value).asOf("2031-05-" + day);
    }

    private static List<String> view(Policy policy, Draft... drafts) {
        List<ClaimEntry> claims = entries(drafts);
        FigureSeries series =
                FigureSeries.of(new Origins(STORY, Map.of()).of(claims)).get(0);
        return policy.of(series, STORY).stream()
                .map(choice -> choice.as().id() + " "
                        + choice.origin().figure().phrase().text().replaceAll("[~+>]", "")
                        + choice.number()
                                .map(number -> " = " + number.toPlainString())
                                .orElse(""))
                .toList();
    }
}
