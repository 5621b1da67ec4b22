package org.jejak.ledger.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jejak.ledger.Reports.entries;
import static org.jejak.ledger.Reports.figure;

import java.util.List;
import java.util.Map;
import org.jejak.ledger.Reports;
import org.jejak.ledger.Reports.Draft;
import org.jejak.ledger.origin.Independence.Ground;
import org.jejak.ledger.origin.Independence.State;
import org.junit.jupiter.api.Test;

class IndependenceTest {

    private static final Story STORY = Reports.story();

    @Test
    void two_parties_of_different_sides_by_different_ways_are_independent() {
        assertThat(between(killed("a", "300").by("BNPB"), killed("b", "310").by("USGS")))
                .isEqualTo(new Independence(State.INDEPENDENT, Ground.OWN_WORD_OWN_WAY, List.of("BNPB", "USGS")));
    }

    @Test
    void one_way_past_the_conveyor_is_enough() {
        Draft first = killed("a", "300").by("BNPB").via("Bay Wire");
        Draft second = killed("b", "310").by("USGS").via("Bay Wire");
        assertThat(between(first, second))
                .isEqualTo(new Independence(State.DEPENDENT, Ground.SHARED_RELAY, List.of("Bay Wire")));
        List<Origin> origins = of(first, second, killed("c", "310").by("USGS"));
        assertThat(origins).hasSize(2);
        assertThat(Independence.between(origins.get(0), origins.get(1), STORY).state())
                .isEqualTo(State.INDEPENDENT);
    }

    @Test
    void who_conveyed_the_one_is_no_second_witness() {
        assertThat(between(
                        killed("a", "300").by("BNPB").via("USGS"),
                        killed("b", "310").by("USGS")))
                .isEqualTo(new Independence(State.DEPENDENT, Ground.SHARED_RELAY, List.of("USGS")));
    }

    @Test
    void one_party_and_who_speaks_for_it_are_dependent() {
        assertThat(between(killed("a", "300").by("BNPB"), killed("b", "310").by("BNPB"))
                        .ground())
                .isEqualTo(Ground.ONE_PARTY);
        assertThat(between(killed("a", "300").by("BNPB"), killed("b", "310").by("Indonesian government")))
                .extracting(Independence::state, Independence::ground)
                .containsExactly(State.DEPENDENT, Ground.KIN);
        assertThat(between(killed("a", "300").by("BNPB"), killed("b", "310").by("BNPB + USGS"))
                        .ground())
                .isEqualTo(Ground.ONE_PARTY);
    }

    @Test
    void whatever_is_not_plain_is_not_established() {
        assertThat(List.of(
                        between(
                                killed("a", "300").by("BNPB"),
                                killed("b", "310").by("Basarnas")),
                        between(
                                killed("a", "300").by("BNPB"),
                                killed("b", "310").by("River Agency")),
                        between(killed("a", "300").by("BNPB"), killed("b", "310")),
                        between(
                                killed("a", "300").by("BNPB").via("lawmaker"),
                                killed("b", "310").by("USGS")),
                        between(
                                killed("a", "300").by("BNPB"),
                                killed("a", "310").by("USGS").at(200))))
                .allSatisfy(found -> assertThat(found.state()).isEqualTo(State.NOT_ESTABLISHED))
                .extracting(Independence::ground)
                .containsExactly(
                        Ground.ONE_SIDE,
                        Ground.UNKNOWN_PARTY,
                        Ground.NO_SOURCE,
                        Ground.OPEN_CHAIN,
                        Ground.ONE_PUBLISHER);
    }

    @Test
    void it_is_the_same_in_both_directions() {
        List<Origin> origins = of(
                killed("a", "300").by("BNPB").via("Bay Wire"),
                killed("b", "310").by("USGS").via("Bay Wire"),
                killed("c", "320").by("Basarnas"),
                killed("d", "330").by("River Agency"),
                killed("e", "340"),
                killed("f", "350").by("Bay Wire"),
                killed("f", "360").by("Russian Emergencies Ministry"));
        for (Origin one : origins) {
            for (Origin other : origins) {
                assertThat(Independence.between(one, other, STORY))
                        .as("%s and %s", one.party(), other.party())
                        .extracting(Independence::state, Independence::ground)
                        .isEqualTo(List.of(
                                Independence.between(other, one, STORY).state(),
                                Independence.between(other, one, STORY).ground()));
            }
        }
    }

    @Test
    void a_figure_that_ten_articles_repeat_stands_on_one_word() {
        Draft[] drafts = new Draft[10];
        for (int i = 0; i < drafts.length; i++) {
            drafts[i] = killed("a" + i, "300").by("BNPB");
        }
        assertThat(backing(drafts))
                .containsExactly(new Independence(State.DEPENDENT, Ground.ONE_ORIGIN, List.of("BNPB")));
    }

    @Test
    void a_figure_stands_on_two_words_where_another_side_counts_the_same() {
        assertThat(backing(
                        killed("a", "300").by("BNPB"),
                        killed("b", "~300").by("USGS"),
                        killed("c", "410").by("Russian Emergencies Ministry")))
                .extracting(Independence::state)
                .containsExactly(State.INDEPENDENT, State.INDEPENDENT, State.NOT_ESTABLISHED);
    }

    @Test
    void the_same_number_a_year_later_or_of_another_place_backs_nothing() {
        assertThat(backing(
                        killed("a", "300").by("BNPB").in("North"),
                        killed("b", "300").by("USGS").in("South"),
                        figure("c", "2032-05-02", "killed", "300")
                                .by("USGS")
                                .in("North")
                                .asOf("2032-05-01")))
                .extracting(Independence::ground)
                .containsOnly(Ground.NOTHING_BESIDE);
    }

    @Test
    void a_series_counts_articles_origins_and_sources_and_says_what_is_open() {
        FigureSeries series = FigureSeries.of(of(
                        killed("a", "300").by("BNPB"),
                        killed("b", "300").by("BNPB"),
                        killed("c", "310").by("USGS"),
                        killed("c", "25").at(200)))
                .get(0);
        assertThat(series.articles()).isEqualTo(3);
        assertThat(series.origins()).hasSize(3);
        assertThat(series.open()).isEqualTo(1);
        assertThat(series.sources()).isEqualTo(2);
        assertThat(series.independence(STORY).with()).containsExactly("BNPB", "USGS");
    }

    @Test
    void a_series_on_one_word_is_dependent_unless_something_is_open() {
        assertThat(series(killed("a", "300").by("BNPB"), killed("b", "310").by("BNPB")))
                .isEqualTo(new Independence(State.DEPENDENT, Ground.ONE_PARTY, List.of("BNPB")));
        assertThat(series(killed("a", "300").by("BNPB"), killed("b", "310")).ground())
                .isEqualTo(Ground.OPEN_CHAIN);
        assertThat(series(killed("a", "300").by("BNPB"), killed("b", "310").by("River Agency")))
                .isEqualTo(new Independence(State.NOT_ESTABLISHED, Ground.UNKNOWN_PARTY, List.of("River Agency")));
        assertThat(series(killed("a", "300").by("BNPB"), killed("b", "310").by("Basarnas"))
                        .ground())
                .isEqualTo(Ground.ONE_SIDE);
    }

    private static Draft killed(String article, String value) {
        return figure(article, "2031-05-02", "killed", value).asOf("2031-05-01");
    }

    private static Independence between(Draft one, Draft other) {
        List<Origin> origins = of(one, other);
        assertThat(origins).hasSize(2);
        return Independence.between(origins.get(0), origins.get(1), STORY);
    }

    private static List<Independence> backing(Draft... drafts) {
        List<Origin> origins = of(drafts);
        Backing backing = new Backing(origins, STORY);
        return origins.stream().map(backing::of).toList();
    }

    private static Independence series(Draft... drafts) {
        return FigureSeries.of(of(drafts)).get(0).independence(STORY);
    }

    private static List<Origin> of(Draft... drafts) {
        return new Origins(STORY, Map.of()).of(entries(drafts));
    }
}
