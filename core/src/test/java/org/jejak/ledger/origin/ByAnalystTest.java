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
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.Decision;
import org.jejak.ledger.Decision.Kind;
import org.jejak.ledger.DecisionEntry;
import org.jejak.ledger.DecisionEntry.Bound;
import org.jejak.ledger.Reports;
import org.jejak.ledger.decision.Joins;
import org.junit.jupiter.api.Test;

/** What the analyst says of origins stands against all that is found. */
class ByAnalystTest {

    private static final Story STORY = Reports.story();

    /** Two prints of one agency, two of an office, one of nobody. */
    private static final List<ClaimEntry> CLAIMS = entries(
            figure("a", "2031-05-02", "killed", "300").by("River Agency").asOf("2031-05-01"),
            figure("b", "2031-05-02", "killed", "300").by("River Agency").asOf("2031-05-01"),
            figure("c", "2031-05-02", "killed", "300").by("Harbour Office").asOf("2031-05-01"),
            figure("d", "2031-05-02", "killed", "300").by("Harbour Office").asOf("2031-05-01"),
            figure("e", "2031-05-03", "killed", "310").asOf("2031-05-02"));

    private static ClaimId id(int n) {
        return CLAIMS.get(n).id();
    }

    private static DecisionEntry decision(Kind kind, ClaimId... claims) {
        List<ClaimId> about = List.of(claims);
        Decision decision = Decision.of(
                kind, about.stream().map(ClaimId::toString).toList(), "I asked", "Sari", "2031-06-01T10:00:00Z");
        return new DecisionEntry(
                kind + about.toString(),
                decision,
                Optional.empty(),
                about.stream().map(claim -> new Bound(claim, List.of(claim))).toList());
    }

    private static List<Origin> origins(List<ClaimEntry> claims, DecisionEntry... log) {
        return new Origins(STORY, Map.of(), article -> Optional.empty(), Joins.of(List.of(log))).of(claims);
    }

    private static List<List<String>> articles(DecisionEntry... log) {
        return origins(CLAIMS, log).stream()
                .map(origin -> origin.echoes().stream()
                        .map(echo -> echo.claim().article().id())
                        .sorted()
                        .toList())
                .toList();
    }

    @Test
    void without_decisions_they_are_what_is_found() {
        assertThat(articles()).containsExactlyInAnyOrder(List.of("a", "b"), List.of("c", "d"), List.of("e"));
    }

    @Test
    void merged_claims_bring_the_prints_of_their_origins_and_tell_who_says_so() {
        DecisionEntry merge = decision(Kind.MERGE, id(0), id(2), id(4));
        assertThat(articles(merge)).containsExactly(List.of("a", "b", "c", "d", "e"));
        Origin origin = origins(CLAIMS, merge).get(0);
        assertThat(origin.party()).as("the first of them names it").hasValue("River Agency");
        for (Echo echo : origin.echoes()) {
            boolean moved = !List.of("a", "b").contains(echo.claim().article().id());
            assertThat(echo.decision())
                    .as(echo.claim().id().toString())
                    .isEqualTo(Optional.of(merge).filter(m -> moved));
            if (echo.claim().article().id().equals("e")) {
                Link last = echo.chain().get(echo.chain().size() - 1);
                assertThat(last.because()).isEqualTo(Link.Because.ANALYST);
                assertThat(last.party()).hasValue("River Agency");
            }
        }
    }

    @Test
    void a_claim_that_is_split_off_stands_alone() {
        DecisionEntry split = decision(Kind.SPLIT, id(1));
        assertThat(articles(split))
                .containsExactlyInAnyOrder(List.of("a"), List.of("b"), List.of("c", "d"), List.of("e"));
        assertThat(origins(CLAIMS, split).stream()
                        .flatMap(origin -> origin.echoes().stream())
                        .filter(echo -> echo.decision().isPresent())
                        .map(echo -> echo.claim().id()))
                .containsExactly(id(1));
    }

    @Test
    void of_merge_and_split_the_later_counts() {
        DecisionEntry merge = decision(Kind.MERGE, id(0), id(2));
        DecisionEntry split = decision(Kind.SPLIT, id(2));
        assertThat(articles(merge, split))
                .containsExactlyInAnyOrder(List.of("a", "b"), List.of("c"), List.of("d"), List.of("e"));
        assertThat(articles(split, merge))
                .containsExactlyInAnyOrder(List.of("a", "b", "c"), List.of("d"), List.of("e"));
    }

    @Test
    void merges_that_share_a_claim_are_one() {
        assertThat(articles(decision(Kind.MERGE, id(0), id(2)), decision(Kind.MERGE, id(4), id(3))))
                .as("c and d are prints of one origin")
                .containsExactly(List.of("a", "b", "c", "d", "e"));
    }

    @Test
    void the_order_of_claims_does_not_matter() {
        DecisionEntry[] log = {decision(Kind.SPLIT, id(3)), decision(Kind.MERGE, id(4), id(3), id(1))};
        List<Origin> expected = origins(CLAIMS, log);
        for (int seed = 0; seed < 10; seed++) {
            List<ClaimEntry> claims = new ArrayList<>(CLAIMS);
            Collections.shuffle(claims, new Random(seed));
            assertThat(origins(claims, log)).as("seed %d", seed).isEqualTo(expected);
        }
    }
}
