package org.jejak.ledger.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jejak.ledger.Reports.figure;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Reports;
import org.jejak.ledger.Reports.Draft;
import org.jejak.ledger.origin.Independence.Ground;
import org.jejak.ledger.origin.Independence.State;
import org.jejak.model.Metadata;
import org.jejak.pack.Packs;
import org.junit.jupiter.api.Test;

class PublishersTest {

    private static final Outlets OUTLETS = new Outlets(
            Map.of("Bay Courier", "Bay Courier", "Courier of the Bay", "Bay Courier", "Hill.net", "Hill"),
            Map.of("Bay Courier", "Water House", "Hill", "Water House"));

    @Test
    void an_outlet_is_known_by_its_names_its_host_and_in_capitals() {
        assertThat(new String[] {
                    "Bay Courier",
                    "BAY COURIER",
                    "BayCourier",
                    "www.baycourier.com",
                    "baycourier.co.id",
                    "Courier of the Bay",
                    "Hill",
                    "hill.net",
                    "HILL.NET"
                })
                .allSatisfy(name -> assertThat(OUTLETS.publisher(name)).as(name).isEqualTo("Water House"));
    }

    @Test
    void an_outlet_that_no_pack_knows_is_its_own_house() {
        assertThat(OUTLETS.publisher("Lake Letter")).isEqualTo("Lake Letter");
        assertThat(OUTLETS.publisher("Bay")).isEqualTo("Bay");
    }

    @Test
    void two_parties_are_not_independent_where_one_house_prints_both() {
        List<String> house = Packs.below(Path.of("..")).publishers().entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, TreeMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .firstEntry()
                .getValue();
        assertThat(between("Bay Courier", "Hill Herald"))
                .extracting(Independence::state)
                .isEqualTo(State.INDEPENDENT);
        assertThat(between(house.get(0), house.get(1)))
                .extracting(Independence::state, Independence::ground)
                .containsExactly(State.NOT_ESTABLISHED, Ground.ONE_PUBLISHER);
    }

    private static Independence between(String outlet, String other) {
        Story story = Reports.story();
        List<Origin> origins = new Origins(story, Map.of())
                .of(List.of(
                        in(outlet, figure("a", "2031-05-02", "killed", "300").by("BNPB")),
                        in(other, figure("b", "2031-05-02", "killed", "300").by("WHO"))));
        return Independence.between(origins.get(0), origins.get(1), story);
    }

    private static ClaimEntry in(String outlet, Draft draft) {
        ClaimEntry entry = draft.entry();
        ArticleEntry article = entry.article();
        Metadata stated = article.metadata();
        Metadata metadata = new Metadata(
                stated.title(),
                Optional.of(outlet),
                stated.author(),
                stated.url(),
                stated.language(),
                stated.published(),
                stated.modified());
        return new ClaimEntry(
                entry.id(),
                new ArticleEntry(
                        article.id(),
                        1,
                        Optional.empty(),
                        article.file(),
                        article.original(),
                        metadata,
                        List.of(),
                        99,
                        0,
                        1),
                entry.claim());
    }

    @Test
    void an_agency_of_a_body_speaks_for_it_and_two_agencies_are_not_kin() {
        Story story = Reports.story();
        assertThat(story.kin("WHO", "UN")).isTrue();
        assertThat(story.kin("WHO", "OCHA")).isFalse();
        assertThat(story.root("WHO")).isEqualTo(story.root("IOM")).isEqualTo("UN");
        assertThat(story.isListed("WHO")).isTrue();
        assertThat(story.isListed("UN")).isTrue();
    }
}
