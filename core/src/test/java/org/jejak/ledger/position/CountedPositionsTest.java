package org.jejak.ledger.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jejak.ledger.Reports.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Reports;
import org.jejak.model.Modality;
import org.jejak.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who gives a number of something holds that it is there. */
class CountedPositionsTest {

    private static final String THERE = "kp-troops-in-russia";

    private static List<Series> of(Collection<ClaimEntry> claims) {
        return new Positions(Statements.story(), Statements.propositions(), Map.of()).of(claims);
    }

    private static List<String> told(ClaimEntry... claims) {
        return of(Arrays.asList(claims)).stream()
                .flatMap(series -> series.steps().stream())
                .map(step -> step.stated().party().orElse("nobody") + " "
                        + (step.stated().isCounted() ? "counts" : step.stated().stance())
                        + step.turn().map(turn -> " " + turn.id()).orElse(""))
                .toList();
    }

    private static Reports.Draft number(String article, String published, String party) {
        return figure(article, published, "troops-deployed", "~900")
                .by(party)
                .whose("KP")
                .to("RU");
    }

    private static ClaimEntry word(String article, String published, String party, Stance stance) {
        return figure(article, published, THERE, "words").by(party).told(stance).position();
    }

    @ParameterizedTest
    @EnumSource(
            value = Stance.class,
            names = {"DENIES", "DECLINES_TO_SAY"})
    void a_number_turns_a_party_from_what_it_said(Stance before) {
        assertThat(told(
                        word("a", "2031-05-02", "Kremlin", before),
                        number("b", "2031-09-02", "Kremlin").entry()))
                .containsExactly(
                        "Kremlin " + before, "Kremlin counts " + (before == Stance.DENIES ? "reverses" : "speaks-out"));
    }

    @Test
    void who_gave_a_number_and_then_denies_has_changed() {
        assertThat(told(
                        number("a", "2031-05-02", "Kremlin").entry(),
                        word("b", "2031-09-02", "Kremlin", Stance.DENIES)))
                .containsExactly("Kremlin counts", "Kremlin DENIES reverses");
    }

    @Test
    void numbers_that_turn_nobody_are_no_steps() {
        assertThat(told(
                        word("a", "2031-05-02", "Kremlin", Stance.ASSERTS),
                        number("b", "2031-09-02", "Kremlin").entry(),
                        number("c", "2031-10-02", "Pentagon").entry()))
                .containsExactly("Kremlin ASSERTS");
        assertThat(told(
                        word("a", "2031-05-02", "Kremlin", Stance.DENIES),
                        number("b", "2031-09-02", "Kremlin").entry(),
                        number("c", "2031-12-02", "Kremlin").entry()))
                .as("once turned, it stays")
                .containsExactly("Kremlin DENIES", "Kremlin counts reverses");
    }

    @Test
    void of_those_who_give_a_number_together_each_holds_it() {
        assertThat(told(
                        word("a", "2031-05-02", "Pentagon", Stance.DECLINES_TO_SAY),
                        number("b", "2031-09-02", "Pentagon + NIS").entry()))
                .containsExactly("Pentagon DECLINES_TO_SAY", "Pentagon counts speaks-out");
    }

    @Test
    void who_denies_one_number_may_give_another() {
        Reports.Draft denied = number("a", "2031-05-02", "Kremlin").told(Stance.DENIES);
        assertThat(told(
                        denied.entry(),
                        word("a", "2031-05-02", "Kremlin", Stance.DENIES),
                        number("b", "2031-09-02", "Kremlin").entry()))
                .containsExactly("Kremlin DENIES");
    }

    @Test
    void a_word_on_the_same_occasion_says_it_already() {
        assertThat(told(
                        word("a", "2031-05-02", "Kremlin", Stance.DENIES),
                        word("b", "2031-09-02", "Kremlin", Stance.CONFIRMS),
                        number("c", "2031-09-03", "Kremlin").entry()))
                .containsExactly("Kremlin DENIES", "Kremlin CONFIRMS reverses");
    }

    @Test
    void a_number_recalled_later_was_given_any_day_since() {
        assertThat(told(
                        word("a", "2031-05-02", "Kremlin", Stance.DENIES),
                        number("b", "2031-09-02", "Kremlin").asOf("2031-03").entry()))
                .as("perhaps before it denied")
                .containsExactly("Kremlin DENIES");
    }

    @Test
    void what_may_come_or_is_of_others_holds_nothing() {
        ClaimEntry denial = word("a", "2031-05-02", "Kremlin", Stance.DENIES);
        for (Reports.Draft draft : List.of(
                number("b", "2031-09-02", "Kremlin").told(Modality.CONDITIONAL),
                number("b", "2031-09-02", "Kremlin").told(Stance.DENIES),
                number("b", "2031-09-02", "Kremlin").to("UA"),
                number("b", "2031-09-02", "Kremlin").whose("RU"))) {
            assertThat(told(denial, draft.entry())).containsExactly("Kremlin DENIES");
        }
    }

    @Test
    void an_article_without_a_day_is_put_in_order_by_an_event_that_happens_once() {
        ClaimEntry silent = word("a", "2031-05-02", "Pentagon", Stance.DECLINES_TO_SAY);
        ClaimEntry counted = number("b", "", "Pentagon").entry();
        ClaimEntry told = figure("b", "", "treaty-ratified", "")
                .asOf("XXXX-11-09")
                .at(500)
                .event();
        ClaimEntry dated =
                figure("c", "2032-02-01", "treaty-ratified", "").asOf("2031-11").event();
        assertThat(told(silent, counted, told)).containsExactly("Pentagon DECLINES_TO_SAY");
        assertThat(told(silent, counted, told, dated))
                .containsExactly("Pentagon DECLINES_TO_SAY", "Pentagon counts speaks-out");
        Stated stated =
                of(List.of(silent, counted, told, dated)).get(0).steps().get(1).stated();
        assertThat(stated.dating().orElseThrow().told()).isEqualTo(told.id());
        assertThat(stated.dating().orElseThrow().dated()).isEqualTo(dated.id());
    }

    @Test
    void the_order_of_adding_does_not_matter() {
        Random random = new Random(11);
        String[] parties = {"Kremlin", "Russian government", "Pentagon", "Pentagon + NIS", "White House + Pentagon"};
        for (int round = 0; round < 60; round++) {
            List<ClaimEntry> claims = new ArrayList<>();
            for (int i = 0; i < 14; i++) {
                String party = parties[random.nextInt(parties.length)];
                String day = random.nextInt(5) == 0 ? "" : "2031-0" + (1 + random.nextInt(9)) + "-11";
                Reports.Draft draft = figure("a" + day, day, "troops-deployed", "900")
                        .by(party)
                        .whose("KP")
                        .to("RU")
                        .at(100 * i);
                claims.add(
                        random.nextBoolean()
                                ? draft.entry()
                                : figure("a" + day, day, THERE, "words")
                                        .by(parties[random.nextInt(3)])
                                        .told(Stance.values()[random.nextInt(Stance.values().length)])
                                        .at(100 * i)
                                        .position());
            }
            List<Series> before = of(claims);
            Collections.shuffle(claims, random);
            assertThat(of(claims)).as("round %d", round).isEqualTo(before);
        }
    }
}
