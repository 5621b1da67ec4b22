package org.jejak.ledger.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jejak.ledger.Reports.figure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.Reports;
import org.jejak.model.Edtf;
import org.jejak.model.Mention;
import org.jejak.model.Modality;
import org.jejak.model.Position;
import org.jejak.model.Scope;
import org.jejak.model.Span;
import org.jejak.model.Stance;
import org.jejak.model.Voice;
import org.jejak.pack.Packs;
import org.junit.jupiter.api.Test;

class DenialTest {

    private static final Packs PACKS = Packs.below(Path.of(".."));
    private static final Set<String> DAM = Set.of("dam-is-safe");

    @Test
    void what_happens_to_those_who_are_counted_bears_on_their_number() {
        Bearing bearing = Bearing.of(PACKS, Optional.of("disaster"));
        assertThat(bearing.on("killed")).contains("people-killed").doesNotContain("people-missing", "toll-final");
        assertThat(bearing.on("missing")).contains("people-missing");
        assertThat(bearing.on("no-such-indicator")).isEmpty();
    }

    @Test
    void what_the_same_concept_says_of_other_things_does_not() {
        Bearing bearing = Bearing.of(PACKS, Optional.empty());
        PACKS.topics()
                .values()
                .forEach(topic -> topic.indicators().stream()
                        .filter(indicator -> indicator.counts().equals(Set.of("soldier")))
                        .forEach(indicator -> assertThat(bearing.on(indicator.id()))
                                .as(indicator.id())
                                .allSatisfy(id -> assertThat(topic.propositions().stream()
                                                .filter(proposition ->
                                                        proposition.id().equals(id))
                                                .flatMap(proposition -> proposition.about().stream()))
                                        .containsAnyOf("soldier", "person"))));
    }

    @Test
    void a_denial_knows_what_its_source_came_to_hold() {
        List<Denial> denials = Denial.of(
                held(
                        said("a", "2031-05-01", Stance.DENIES),
                        said("b", "2031-05-09", Stance.DECLINES_TO_SAY),
                        said("c", "2031-06-01", Stance.CONFIRMS)),
                DAM);
        assertThat(denials).singleElement().satisfies(denial -> {
            assertThat(denial.stated().stance()).isEqualTo(Stance.DENIES);
            assertThat(denial.later().map(Stated::stance)).contains(Stance.CONFIRMS);
        });
    }

    @Test
    void silence_doubt_and_what_was_held_before_are_no_part_of_a_denial() {
        assertThat(Denial.of(
                        held(said("a", "2031-05-01", Stance.DECLINES_TO_SAY), said("b", "2031-06-01", Stance.DOUBTS)),
                        DAM))
                .isEmpty();
        assertThat(Denial.of(
                        held(said("a", "2031-05-01", Stance.ASSERTS), said("b", "2031-06-01", Stance.DENIES)), DAM))
                .singleElement()
                .satisfies(denial -> assertThat(denial.later()).isEmpty());
        assertThat(Denial.of(held(said("a", "2031-05-01", Stance.DENIES)), Set.of("another")))
                .isEmpty();
    }

    private static List<Series> held(ClaimEntry... claims) {
        return new Positions(Reports.story(), Propositions.of(PACKS, Optional.of("disaster")), Map.of())
                .of(new ArrayList<>(List.of(claims)));
    }

    private static ClaimEntry said(String article, String day, Stance stance) {
        ArticleEntry in = figure(article, day, "killed", "1").entry().article();
        Mention quote = new Mention("the dam", new Span(100, 107));
        Position position = new Position(
                "p1",
                "dam-is-safe",
                quote,
                new Scope(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Edtf(day)),
                        Optional.empty()),
                new Voice(
                        Optional.of("River Agency"),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        stance,
                        Modality.ACTUAL));
        return new ClaimEntry(new ClaimId(article, "dam-is-safe@100"), in, position);
    }
}
