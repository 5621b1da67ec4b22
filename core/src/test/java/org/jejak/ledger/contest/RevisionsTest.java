package org.jejak.ledger.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jejak.ledger.Reports.entries;
import static org.jejak.ledger.Reports.figure;

import java.util.List;
import java.util.Map;
import org.jejak.ledger.Reports;
import org.jejak.ledger.Reports.Draft;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Origins;
import org.jejak.ledger.origin.Story;
import org.junit.jupiter.api.Test;

/** Which statement takes the place of which, as "claim revises claim". */
class RevisionsTest {

    private static final Draft OLD =
            figure("a", "2031-05-02", "killed", "300").by("River Agency").asOf("2031-05-01");

    @Test
    void a_later_number_of_the_same_party_takes_the_place_of_the_earlier_one() {
        assertThat(told(Map.of(), OLD, later("killed", "600"))).containsExactly("b:killed@100 revises a:killed@100");
    }

    @Test
    void whoever_speaks_for_the_party_may_revise_its_number() {
        Draft newer = later("killed", "600").by("Ann Ford");
        assertThat(told(Map.of("Ann Ford", List.of("River Agency")), OLD, newer))
                .containsExactly("b:killed@100 revises a:killed@100");
    }

    @Test
    void the_same_number_in_other_words_is_said_again_and_revises_nothing() {
        assertThat(told(Map.of(), OLD, later("killed", "~300"))).isEmpty();
    }

    @Test
    void of_two_numbers_of_one_day_neither_revises_the_other() {
        Draft other =
                figure("b", "2031-05-02", "killed", "40").by("River Agency").asOf("2031-05-01");
        assertThat(told(Map.of(), OLD, other)).isEmpty();
    }

    @Test
    void a_number_of_other_people_revises_nothing() {
        assertThat(told(Map.of(), OLD, later("injured", "600"))).isEmpty();
    }

    private static Draft later(String indicator, String value) {
        return figure("b", "2031-06-02", indicator, value).by("River Agency").asOf("2031-06-01");
    }

    private static List<String> told(Map<String, List<String>> speaksFor, Draft... drafts) {
        Story story = Reports.story().with(speaksFor);
        List<Origin> origins = new Origins(story, Map.of()).of(entries(drafts));
        Revisions revisions = new Revisions(story, origins, new Contests(story).among(origins));
        return origins.stream()
                .flatMap(now -> revisions.before(now).stream().map(old -> now.id() + " revises " + old.id()))
                .toList();
    }
}
