package org.jejak.ledger.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jejak.ledger.Reports.figure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Reports;
import org.jejak.ledger.Reports.Draft;
import org.jejak.ledger.event.Report;
import org.jejak.model.Detail;
import org.jejak.model.Modality;
import org.jejak.model.Stance;
import org.jejak.pack.Packs;
import org.junit.jupiter.api.Test;

class ExchangeTest {

    private static final String TOPIC = "dprk-russia";

    private static final Kinds KINDS = Kinds.of(Packs.below(Path.of("..")), Optional.of(TOPIC));

    private static List<Lot> of(List<ClaimEntry> claims) {
        return new Exchange(Reports.story(TOPIC), KINDS, Map.of()).of(claims);
    }

    private static Draft arms(String article, String goods) {
        return figure(article, "2031-06-20", "arms-transfer", "yes")
                .whose("KP")
                .to("RU")
                .with(Detail.Kind.GOODS, goods);
    }

    @Test
    void one_partys_word_counts_once_however_many_articles_print_it() {
        List<Lot> lots = of(List.of(
                arms("a", "shell").by("NIS").transfer(),
                arms("b", "shell").by("NIS").transfer(),
                arms("c", "shell").by("HUR").transfer()));
        assertThat(lots).singleElement().satisfies(lot -> {
            assertThat(lot.from()).contains("KP");
            assertThat(lot.to()).contains("RU");
            assertThat(lot.goods()).contains("shell");
            assertThat(lot.grade()).isEqualTo(Grade.ALLEGED);
            assertThat(lot.reports()).hasSize(2);
            assertThat(Report.articles(lot.reports())).isEqualTo(3);
        });
    }

    @Test
    void directions_types_and_goods_are_kept_apart() {
        List<Lot> lots = of(List.of(
                arms("a", "shell").transfer(),
                arms("b", "missile").transfer(),
                arms("c", "missile").whose("RU").to("KP").transfer(),
                figure("d", "2031-06-20", "goods-traded", "yes")
                        .whose("RU")
                        .to("KP")
                        .with(Detail.Kind.GOODS, "fuel")
                        .transfer()));
        assertThat(lots)
                .extracting(
                        lot -> lot.from().orElse("") + lot.type() + lot.goods().orElse(""))
                .containsExactly(
                        "KParms-transfermissile",
                        "KParms-transfershell",
                        "RUarms-transfermissile",
                        "RUgoods-tradedfuel");
    }

    @Test
    void an_end_that_is_not_told_is_that_of_the_one_way_that_is() {
        ClaimEntry half = figure("b", "2031-06-20", "arms-transfer", "yes")
                .whose("KP")
                .with(Detail.Kind.GOODS, "shell")
                .by("HUR")
                .transfer();
        assertThat(of(List.of(arms("a", "shell").by("NIS").transfer(), half)))
                .singleElement()
                .satisfies(lot -> assertThat(lot.reports()).hasSize(2));
        assertThat(of(List.of(
                        arms("a", "shell").by("NIS").transfer(),
                        arms("c", "shell").to("IR").by("NIS").transfer(),
                        half)))
                .extracting(Lot::to)
                .containsExactly(Optional.of("IR"), Optional.of("RU"), Optional.empty());
        assertThat(of(List.of(
                        arms("a", "shell").by("NIS").transfer(),
                        arms("c", "shell").to("IR").by("NIS").transfer(),
                        arms("b", "missile").by("HUR").at(300).transfer(),
                        half)))
                .extracting(Lot::to)
                .doesNotContain(Optional.empty());
    }

    @Test
    void a_proof_that_the_text_names_documents_it_and_hearsay_does_not() {
        assertThat(of(List.of(arms("a", "missile")
                        .by("HUR")
                        .with(Detail.Kind.PROOF, "examined")
                        .transfer())))
                .singleElement()
                .satisfies(lot -> {
                    assertThat(lot.grade()).isEqualTo(Grade.DOCUMENTED);
                    assertThat(lot.proofs()).extracting(Proof::kind).containsExactly("examined");
                });
        assertThat(of(List.of(arms("a", "missile")
                        .by("HUR")
                        .with(Detail.Kind.PROOF, "testimony")
                        .transfer())))
                .extracting(Lot::grade)
                .containsExactly(Grade.ALLEGED);
    }

    @Test
    void the_givers_own_word_documents_it_and_its_adversarys_does_not() {
        assertThat(of(List.of(arms("a", "missile").by("Kremlin").transfer())))
                .singleElement()
                .satisfies(
                        lot -> assertThat(lot.proofs()).extracting(Proof::kind).containsExactly(Proof.ADMITTED));
        assertThat(of(List.of(arms("a", "missile").by("Pentagon").transfer())))
                .extracting(Lot::grade)
                .containsExactly(Grade.ALLEGED);
    }

    @Test
    void a_denial_stands_beside_what_it_is_of() {
        ClaimEntry denial = figure("b", "2031-06-21", "kp-arms-to-russia", "no")
                .whose("KP")
                .to("RU")
                .by("Kremlin")
                .told(Stance.DENIES)
                .position();
        List<Lot> lots = of(List.of(
                arms("a", "shell").by("NIS").transfer(),
                arms("a", "shell").whose("RU").to("KP").by("NIS").at(300).transfer(),
                denial));
        assertThat(lots).hasSize(2);
        assertThat(lots.get(0).denials()).extracting(Report::party).containsExactly(Optional.of("Kremlin"));
        assertThat(lots.get(1).denials()).isEmpty();
        assertThat(of(List.of(denial)))
                .singleElement()
                .satisfies(lot -> assertThat(lot.grade()).isEqualTo(Grade.DENIED));
    }

    @Test
    void counts_of_what_is_sent_tell_of_it_and_plans_do_not() {
        List<Lot> lots = of(List.of(
                figure("a", "2031-06-20", "munitions-supplied", ">6000")
                        .whose("KP")
                        .to("RU")
                        .of("shell")
                        .entry(),
                figure("b", "2031-06-20", "workers-sent", "500")
                        .whose("KP")
                        .to("RU")
                        .of("worker")
                        .entry(),
                figure("c", "2031-06-20", "munitions-supplied", "900")
                        .whose("KP")
                        .to("RU")
                        .of("shell")
                        .told(Modality.PLANNED)
                        .entry(),
                figure("d", "2031-06-20", "killed", "900").whose("KP").entry()));
        assertThat(lots).extracting(Lot::type).containsExactly("arms-transfer", "workers-sent");
        assertThat(Lot.quantities(lots.get(0).claims())).containsExactly(">6000");
    }

    @Test
    void the_same_words_are_told_once() {
        Draft said = arms("a", "shell").by("NIS");
        ClaimEntry position = figure("a", "2031-06-20", "kp-arms-to-russia", "yes")
                .whose("KP")
                .to("RU")
                .by("NIS")
                .position();
        assertThat(of(List.of(said.transfer(), position)))
                .singleElement()
                .satisfies(lot -> assertThat(lot.goods()).contains("shell"));
    }

    @Test
    void the_order_of_adding_does_not_matter() {
        Random random = new Random(5);
        String[] parties = {"NIS", "Kremlin", "Dmitry Peskov", "HUR", ""};
        String[] goods = {"shell", "missile"};
        for (int round = 0; round < 50; round++) {
            List<ClaimEntry> claims = new ArrayList<>();
            for (int i = 0; i < 14; i++) {
                String by = parties[random.nextInt(parties.length)];
                Draft draft = arms("a" + random.nextInt(5), goods[random.nextInt(2)])
                        .told(random.nextBoolean() ? Stance.ASSERTS : Stance.DENIES)
                        .at(100 + 20 * i);
                claims.add((by.isEmpty() ? draft : draft.by(by)).transfer());
            }
            List<Lot> before = of(claims);
            Collections.shuffle(claims, random);
            assertThat(of(claims)).as("round %d", round).isEqualTo(before);
        }
    }
}
