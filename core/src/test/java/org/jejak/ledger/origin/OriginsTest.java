package org.jejak.ledger.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jejak.ledger.Reports.entries;
import static org.jejak.ledger.Reports.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Reports;
import org.jejak.ledger.Reports.Draft;
import org.jejak.model.Derivation;
import org.jejak.model.Mention;
import org.jejak.model.Span;
import org.junit.jupiter.api.Test;

class OriginsTest {

    private static final Story STORY = Reports.story();

    @Test
    void ten_articles_that_repeat_one_agency_are_one_origin() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            drafts.add(figure("a" + i, "2031-05-02", "killed", i % 2 == 0 ? "~300" : "300")
                    .by("River Agency")
                    .via("Wire " + i)
                    .asOf("2031-05-01"));
        }
        List<Origin> origins = of(drafts.toArray(Draft[]::new));
        assertThat(origins).hasSize(1);
        assertThat(origins.get(0).articles()).isEqualTo(10);
        assertThat(origins.get(0).party()).contains("River Agency");
        assertThat(origins.get(0).isOpen()).isFalse();
    }

    @Test
    void another_party_or_day_or_count_is_another_origin() {
        assertThat(of(
                        figure("a", "2031-05-02", "killed", "300")
                                .by("River Agency")
                                .asOf("2031-05-01"),
                        figure("b", "2031-05-02", "killed", "300")
                                .by("Harbour Office")
                                .asOf("2031-05-01"),
                        figure("c", "2031-05-09", "killed", "300")
                                .by("River Agency")
                                .asOf("2031-05-08"),
                        figure("d", "2031-05-02", "killed", "310")
                                .by("River Agency")
                                .asOf("2031-05-01"),
                        figure("e", "2031-05-02", "missing", "300")
                                .by("River Agency")
                                .asOf("2031-05-01")))
                .hasSize(5);
    }

    @Test
    void a_ministry_and_its_government_are_kin_and_two_ministries_are_not() {
        assertThat(STORY.kin("BNPB", "Indonesian government")).isTrue();
        assertThat(STORY.kin("BNPB", "Basarnas")).isFalse();
        assertThat(STORY.root("BNPB")).isEqualTo(STORY.root("Indonesian government"));
        assertThat(of(
                        figure("a", "2031-05-02", "killed", "300").by("BNPB").asOf("2031-05-01"),
                        figure("b", "2031-05-02", "killed", "300")
                                .by("Indonesian government")
                                .asOf("2031-05-01")))
                .singleElement()
                .extracting(Origin::party)
                .isEqualTo(Optional.of("BNPB"));
    }

    @Test
    void a_later_report_without_a_date_repeats_what_was_said_last() {
        assertThat(of(
                        figure("a", "2031-05-02", "troops-deployed", "11000")
                                .by("River Agency")
                                .asOf("2031-05-01"),
                        figure("b", "2031-08-02", "troops-deployed", "11000").by("River Agency")))
                .hasSize(1);
    }

    @Test
    void nobody_named_stays_open_and_joins_nobody_elsewhere() {
        List<Origin> origins = of(
                figure("a", "2031-05-02", "killed", "300").by("River Agency").asOf("2031-05-01"),
                figure("b", "2031-05-02", "killed", "300").asOf("2031-05-01"),
                figure("c", "2031-05-02", "killed", "300").asOf("2031-05-01"));
        assertThat(origins).hasSize(3);
        assertThat(origins).filteredOn(Origin::isOpen).hasSize(2);
    }

    @Test
    void a_telling_number_joins_the_one_who_gave_it_and_who_passed_it_on_stays_open() {
        Origin origin = of(
                        figure("a", "2031-05-02", "killed", "4316")
                                .by("River Agency")
                                .in("Teluk"),
                        figure("b", "2031-05-03", "killed", "4316").in("Teluk"))
                .get(0);
        assertThat(origin.articles()).isEqualTo(2);
        assertThat(origin.isOpen()).isTrue();
        assertThat(origin.echoes().get(1).chain())
                .extracting(Link::because)
                .containsExactly(Link.Because.PUBLISHED, Link.Because.OPEN, Link.Because.SAME_NUMBER);
    }

    @Test
    void a_title_stands_on_the_word_that_the_text_names() {
        List<Origin> origins = of(
                figure("a", "2031-05-02", "killed", "300").inTitle(),
                figure("a", "2031-05-02", "killed", "~300").by("River Agency").asOf("2031-05-01"));
        assertThat(origins).singleElement().extracting(Origin::party).isEqualTo(Optional.of("River Agency"));
        assertThat(origins.get(0).echoes().get(1).chain())
                .extracting(Link::because)
                .containsExactly(Link.Because.PUBLISHED, Link.Because.SAME_ARTICLE);
    }

    @Test
    void a_newspaper_made_the_source_is_the_conveyor_that_others_call_it() {
        assertThat(of(
                        figure("a", "2031-05-02", "killed", "6")
                                .by("River Agency")
                                .via("Bay Courier")
                                .asOf("2031-05-01"),
                        figure("b", "2031-05-02", "killed", "6")
                                .by("Bay Courier")
                                .asOf("2031-05-01")))
                .singleElement()
                .extracting(Origin::party)
                .isEqualTo(Optional.of("River Agency"));
    }

    @Test
    void one_end_of_a_range_is_an_echo_of_the_range() {
        assertThat(of(
                        figure("a", "2031-05-02", "killed", "25-30")
                                .by("River Agency")
                                .asOf("2031-05-01"),
                        figure("b", "2031-05-02", "killed", "30")
                                .by("River Agency")
                                .asOf("2031-05-01")))
                .hasSize(1);
    }

    @Test
    void a_number_that_nobody_counts_by_chance_needs_no_common_day() {
        assertThat(of(
                        figure("a", "2031-05-02", "identified", "24686")
                                .by("River Agency")
                                .asOf("2031-04-30"),
                        figure("b", "2031-05-12", "killed", "24686")
                                .by("River Agency")
                                .asOf("2031-05-10")))
                .hasSize(1);
    }

    @Test
    void two_named_in_one_report_for_a_number_both_counted() {
        assertThat(of(
                        figure("a", "2031-05-02", "killed", "24681")
                                .by("River Agency")
                                .asOf("2031-05-01"),
                        figure("a", "2031-05-02", "killed", "24681")
                                .at(400)
                                .by("Harbour Office")
                                .asOf("2031-05-01"),
                        figure("b", "2031-05-02", "killed", "24681")
                                .by("Harbour Office")
                                .asOf("2031-05-01")))
                .hasSize(2);
    }

    @Test
    void the_chain_leads_from_the_outlet_to_the_origin() {
        Mention line = new Mention("from Bay Wire", new Span(3, 16));
        ClaimEntry claim = figure("a", "2031-05-02", "killed", "300")
                .by("River Agency")
                .via("Deputy Sari", "Bay Wire")
                .entry();
        List<Link> chain = new Origins(STORY, Map.of("a", List.of(new Derivation("Bay Wire", line))))
                .of(List.of(claim))
                .get(0)
                .echoes()
                .get(0)
                .chain();
        assertThat(chain)
                .extracting(link -> link.role() + " " + link.party().orElse("?"))
                .containsExactly("OUTLET Outlet a", "DERIVED Bay Wire", "VIA Deputy Sari", "ORIGIN River Agency");
        assertThat(chain.get(1).evidence()).contains(line);
    }

    @Test
    void any_order_of_claims_gives_the_same_origins() {
        Random random = new Random(20260101);
        for (int round = 0; round < 40; round++) {
            List<ClaimEntry> claims = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                claims.add(random(random, i).entry());
            }
            List<Origin> before = new Origins(STORY, Map.of()).of(claims);
            Collections.shuffle(claims, random);
            assertThat(new Origins(STORY, Map.of()).of(claims))
                    .as("round %d", round)
                    .isEqualTo(before);
        }
    }

    private static Draft random(Random random, int i) {
        String[] indicators = {"killed", "casualties", "wounded", "missing"};
        String[] values = {"300", "~300", ">300", "25-30", "30", "24686", "7"};
        String[] parties = {"BNPB", "Indonesian government", "River Agency", "Bay Courier", "authorities"};
        Draft draft = figure(
                        "a" + random.nextInt(12),
                        "2031-05-0" + (1 + random.nextInt(9)),
                        indicators[random.nextInt(indicators.length)],
                        values[random.nextInt(values.length)])
                .at(100 + i);
        draft = random.nextInt(4) == 0 ? draft : draft.by(parties[random.nextInt(parties.length)]);
        draft = random.nextInt(3) == 0 ? draft.via("Bay Courier") : draft;
        return switch (random.nextInt(4)) {
            case 0 -> draft;
            case 1 -> draft.asOf("2031-05");
            case 2 -> draft.asOf("/2031-05-03");
            default -> draft.asOf("2031-05-0" + (1 + random.nextInt(9)));
        };
    }

    private static List<Origin> of(Draft... drafts) {
        return new Origins(STORY, Map.of()).of(entries(drafts));
    }
}
