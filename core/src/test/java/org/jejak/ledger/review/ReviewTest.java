package org.jejak.ledger.review;

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
import org.jejak.ledger.Standing;
import org.jejak.ledger.Standing.Verdict;
import org.jejak.ledger.contest.Contests;
import org.jejak.ledger.distortion.Distortions;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Origins;
import org.jejak.ledger.origin.Story;
import org.jejak.ledger.review.Cause.Code;
import org.junit.jupiter.api.Test;

/** What matters most comes first. */
class ReviewTest {

    private static final Story STORY = Reports.story();

    private static List<ToReview> queue(List<ClaimEntry> claims) {
        List<Origin> origins = new Origins(STORY, Map.of()).of(claims);
        return new Review()
                .contests(new Contests(STORY).among(origins))
                .distortions(new Distortions(STORY).in(origins, List.of()))
                .origins(origins)
                .of(claims);
    }

    private static Draft told(String article, String value) {
        return figure(article, "2031-05-02", "killed", value)
                .by("BNPB")
                .asOf("2031-05-01")
                .in("Teluk");
    }

    private static List<Code> codes(ToReview item) {
        return item.causes().stream().map(Cause::code).toList();
    }

    private static ToReview of(String article, List<ToReview> queue) {
        return queue.stream()
                .filter(item -> item.claim().article().id().equals(article))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void contradictions_come_before_what_others_repeat_and_that_before_the_rest() {
        List<ToReview> queue = queue(entries(
                told("a", "300"),
                told("b", "300"),
                told("c", "410").by("Red Cross"),
                figure("d", "2031-05-02", "missing", "12").by("River Agency").asOf("2031-05-01"),
                figure("e", "2031-05-02", "missing", "15").asOf("2031-05-01")));
        assertThat(codes(of("c", queue))).contains(Code.CONTRADICTION);
        assertThat(codes(queue.get(0))).startsWith(Code.CONTRADICTION);
        assertThat(codes(of("a", queue))).contains(Code.ECHOED);
        assertThat(codes(of("e", queue))).contains(Code.OPEN_CHAIN);
        assertThat(queue).hasSize(5);
        List<Integer> ranks = queue.stream()
                .map(item -> item.causes().isEmpty()
                        ? Code.values().length
                        : item.causes().get(0).code().ordinal())
                .toList();
        assertThat(ranks).isSorted();
    }

    @Test
    void a_lost_hedge_is_a_cause_on_both_sides() {
        List<ToReview> queue = queue(entries(told("a", "~300"), told("b", "300").via("Wire")));
        assertThat(of("a", queue).causes().get(0).about()).hasValue("hedge-lost");
        assertThat(codes(of("b", queue))).contains(Code.DISTORTION);
        assertThat(of("b", queue).causes().get(0).with())
                .containsExactly(of("a", queue).claim().id());
    }

    @Test
    void a_number_far_from_its_series_is_told_by_how_many_times() {
        List<ClaimEntry> claims = new ArrayList<>(entries(
                told("a", "20"),
                told("b", "22").by("Harbour Office"),
                told("c", "24").by("Basarnas"),
                told("d", "25").by("River Agency"),
                told("e", "25000").by("Valley Office")));
        assertThat(of("e", queue(claims)).causes().stream().filter(cause -> cause.code() == Code.FAR_OUT))
                .extracting(Cause::weight)
                .containsExactly(1042L);
        assertThat(codes(of("a", queue(claims)))).doesNotContain(Code.FAR_OUT);
    }

    @Test
    void what_somebody_judged_is_not_in_the_queue() {
        ClaimEntry judged = entries(told("a", "300")).get(0);
        Standing accepted = new Standing(
                Verdict.ACCEPTED, Optional.of("Sari"), Optional.of("2031-06-01T10:00:00Z"), Optional.empty());
        List<ClaimEntry> claims = List.of(
                new ClaimEntry(judged.id(), judged.article(), judged.claim(), accepted),
                entries(told("b", "300")).get(0));
        assertThat(queue(claims))
                .singleElement()
                .satisfies(item -> assertThat(item.claim().article().id()).isEqualTo("b"));
    }

    @Test
    void the_order_of_claims_does_not_matter() {
        List<ClaimEntry> claims = new ArrayList<>();
        for (int n = 0; n < 40; n++) {
            claims.addAll(entries(told("a" + n, n % 3 == 0 ? "~300" : "" + (300 + n % 7))
                    .by(n % 2 == 0 ? "River Agency" : "Harbour Office")));
        }
        List<ToReview> expected = queue(claims);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(claims, new Random(seed));
            assertThat(queue(claims)).as("seed %d", seed).isEqualTo(expected);
        }
    }
}
