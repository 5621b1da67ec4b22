package org.jejak.ledger.perspective;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Reports;
import org.jejak.ledger.Reports.Draft;
import org.jejak.ledger.perspective.Perspective.Heard;
import org.jejak.pack.Packs;
import org.junit.jupiter.api.Test;

class PerspectivesTest {

    private static final String TOPIC = "dprk-russia";

    private static List<Perspective> read(List<ClaimEntry> claims) {
        Sides sides = Sides.of(Packs.below(Path.of("..")), Optional.of(TOPIC), Reports.story(TOPIC));
        return new Perspectives(sides).of(claims);
    }

    private static Draft killed(String article, String source) {
        return Reports.figure(article, "2025-01-0" + article.charAt(1), "killed", "300")
                .by(source);
    }

    private static Map<String, Heard> heard(ClaimEntry... claims) {
        List<Perspective> all = read(List.of(claims));
        assertThat(all).hasSize(1);
        return all.get(0).views().stream()
                .collect(Collectors.toMap(view -> view.side().id(), view -> view.heard()));
    }

    @Test
    void an_institution_speaks_for_the_side_of_its_country_and_all_others_are_missing() {
        assertThat(heard(killed("a1", "NIS").entry()))
                .containsEntry("seoul", Heard.SPOKE)
                .containsEntry("moscow", Heard.MISSING)
                .containsEntry("kyiv", Heard.MISSING);
    }

    @Test
    void a_side_whose_word_only_another_passes_on_is_heard_through_others() {
        assertThat(heard(killed("a1", "KP").via("NIS").entry())).containsEntry("pyongyang", Heard.THROUGH_OTHERS);
        assertThat(heard(
                        killed("a1", "KP").via("NIS").entry(),
                        killed("a2", "KP").via("Yonhap").entry()))
                .as("an outlet only carries it")
                .containsEntry("pyongyang", Heard.SPOKE);
    }

    @Test
    void those_who_speak_together_speak_each_for_their_side() {
        assertThat(heard(killed("a1", "South Korean government + US government").entry()))
                .containsEntry("seoul", Heard.SPOKE)
                .containsEntry("allies", Heard.SPOKE);
    }

    @Test
    void of_whom_no_pack_knows_the_country_in_the_name_tells_the_side() {
        assertThat(heard(killed("a1", "the harbour master of North Korea").entry()))
                .containsEntry("pyongyang", Heard.SPOKE);
    }

    @Test
    void who_stands_on_no_side_and_what_nobody_is_named_for_are_told_apart() {
        Perspective only = read(List.of(
                        killed("a1", "a harbour master").entry(),
                        Reports.figure("a2", "2025-01-02", "killed", "300").entry()))
                .get(0);
        assertThat(only.others()).extracting(voices -> voices.source()).containsExactly("a harbour master");
        assertThat(only.unnamed()).isEqualTo(1);
        assertThat(only.lacks()).isTrue();
    }

    @Test
    void any_order_of_the_claims_gives_the_same() {
        List<ClaimEntry> claims = new ArrayList<>(List.of(
                killed("a1", "NIS").entry(),
                killed("a2", "KP").via("NIS").entry(),
                killed("a3", "HUR").position(),
                killed("a4", "NIS").at(300).entry()));
        List<Perspective> first = read(claims);
        Collections.reverse(claims);
        assertThat(read(claims)).isEqualTo(first);
    }
}
