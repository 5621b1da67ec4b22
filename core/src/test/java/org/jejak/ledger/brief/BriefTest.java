package org.jejak.ledger.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jejak.ledger.Reports.entries;
import static org.jejak.ledger.Reports.figure;
import static org.jejak.ledger.position.Statements.WIDE;
import static org.jejak.ledger.position.Statements.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Reports;
import org.jejak.ledger.Reports.Draft;
import org.jejak.ledger.contest.Contests;
import org.jejak.ledger.distortion.Distortions;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Origins;
import org.jejak.ledger.origin.Story;
import org.jejak.ledger.position.Positions;
import org.jejak.ledger.position.Series;
import org.jejak.ledger.position.Statements;
import org.jejak.model.Stance;
import org.junit.jupiter.api.Test;

class BriefTest {

    private static final Story STORY = Reports.story();

    private static final Draft OLD =
            figure("a", "2031-05-02", "killed", "300").by("River Agency").asOf("2031-05-01");

    @Test
    void without_a_day_everything_is_new() {
        assertThat(figures("", OLD)).containsExactly("origin a:killed@100");
    }

    @Test
    void what_an_older_article_printed_is_no_news() {
        Draft echo =
                figure("b", "2031-06-02", "killed", "300").by("River Agency").asOf("2031-05-01");
        assertThat(figures("2031-06-01", OLD, echo)).isEmpty();
        assertThat(figures("2031-05-02", OLD, echo)).containsExactly("origin a:killed@100");
    }

    @Test
    void a_later_figure_of_the_same_party_is_a_revision_and_told_once() {
        Draft newer =
                figure("b", "2031-06-02", "killed", "600").by("River Agency").asOf("2031-06-01");
        assertThat(figures("2031-06-01", OLD, newer)).containsExactly("revision b:killed@100 after a:killed@100");
    }

    @Test
    void a_new_figure_that_clashes_with_an_old_one_is_a_contest() {
        Draft other = figure("b", "2031-05-02", "killed", "40")
                .by("Bay Courier")
                .asOf("2031-05-01")
                .in("Seruni");
        assertThat(figures("2031-05-01", OLD.in("Seruni"), other))
                .contains("contest contradiction b:killed@100 after a:killed@100");
    }

    @Test
    void a_new_print_that_lost_its_hedge_is_told() {
        Draft hedged =
                figure("a", "2031-05-02", "killed", "~300").by("River Agency").asOf("2031-05-01");
        Draft bent =
                figure("b", "2031-06-02", "killed", "300").by("River Agency").asOf("2031-05-01");
        assertThat(figures("2031-06-01", hedged, bent))
                .containsExactly("distortion hedge-lost b:killed@100 after a:killed@100");
    }

    @Test
    void a_changed_position_is_news_and_the_old_one_is_not() {
        List<Series> positions = new Positions(Statements.story(), Statements.propositions(), Map.of())
                .of(List.of(
                        said("a", "2031-05-02", "Kremlin", Stance.DENIES, WIDE),
                        said("b", "2031-08-02", "Kremlin", Stance.CONFIRMS, WIDE)));
        assertThat(told(brief("2031-06").of(List.of(), List.of(), List.of(), positions)))
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).startsWith("changed-position reverses b:"));
        assertThat(brief("2031-09").of(List.of(), List.of(), List.of(), positions))
                .isEmpty();
    }

    @Test
    void an_undated_article_counts_by_the_day_of_adding_or_always() {
        ClaimEntry undated = said("u", "", "Kremlin", Stance.DENIES, WIDE);
        Optional<LocalDate> since = Optional.of(LocalDate.parse("2031-06-01"));
        Arrivals unknown = new Arrivals(since, Map.of());
        assertThat(unknown.basis(undated.article())).isEqualTo(Arrivals.Basis.UNKNOWN);
        assertThat(unknown.isNew(undated.article())).isTrue();
        Arrivals early = new Arrivals(since, Map.of("u", LocalDate.parse("2031-05-31")));
        assertThat(early.basis(undated.article())).isEqualTo(Arrivals.Basis.ADDED);
        assertThat(early.isNew(undated.article())).isFalse();
        assertThat(new Arrivals(since, Map.of("u", LocalDate.parse("2031-06-01"))).isNew(undated.article()))
                .isTrue();
    }

    @Test
    void the_month_of_an_article_counts_up_to_its_end() {
        ClaimEntry vague = said("u", "2031-06", "Kremlin", Stance.DENIES, WIDE);
        assertThat(new Arrivals(Optional.of(LocalDate.parse("2031-06-15")), Map.of()).isNew(vague.article()))
                .isTrue();
        assertThat(new Arrivals(Optional.of(LocalDate.parse("2031-07-01")), Map.of()).isNew(vague.article()))
                .isFalse();
    }

    private static Brief brief(String since) {
        Optional<LocalDate> day = Optional.of(since)
                .filter(date -> !date.isEmpty())
                .map(date -> LocalDate.parse(date.length() < 10 ? date + "-01" : date));
        return new Brief(new Arrivals(day, Map.of()), STORY);
    }

    private static List<String> figures(String since, Draft... drafts) {
        List<Origin> origins = new Origins(STORY, Map.of()).of(entries(drafts));
        return told(brief(since)
                .of(origins, new Contests(STORY).among(origins), new Distortions(STORY).in(origins), List.of()));
    }

    private static List<String> told(List<News> news) {
        return news.stream()
                .map(each -> each.kind().id()
                        + each.detail().map(detail -> " " + detail).orElse("") + " "
                        + each.claim().id()
                        + each.before()
                                .map(last -> " after " + last.claim().id())
                                .orElse(""))
                .toList();
    }
}
