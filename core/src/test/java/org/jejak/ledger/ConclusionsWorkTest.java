package org.jejak.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jejak.ledger.Reports.figure;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jejak.ledger.contest.Contest;
import org.jejak.ledger.contest.Contests;
import org.jejak.ledger.contest.Revisions;
import org.jejak.ledger.distortion.Distortions;
import org.jejak.ledger.origin.Backing;
import org.jejak.ledger.origin.FigureSeries;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Origins;
import org.jejak.ledger.origin.Story;
import org.junit.jupiter.api.Test;

/**
 * What is concluded takes work in proportion to the claims, counted in bytes that are allocated on the way: whatever looks at two claims
 * side by side makes something of them.
 */
class ConclusionsWorkTest {

    private static final Story STORY = Reports.story();
    private static final int FEW = 1_000;
    private static final int TIMES = 10;
    private static final int CLAIMS_OF_AN_ARTICLE = 5;
    private static final int DAYS = 30;

    @Test
    void ten_times_the_claims_are_ten_times_the_work() {
        work(FEW);
        Work few = work(FEW);
        Work many = work(TIMES * FEW);
        assertThat(many.origins).as("origins, of a tenth %s", few.origins).isLessThan(2 * TIMES * few.origins);
        assertThat(many.backing).as("backing, of a tenth %s", few.backing).isLessThan(2 * TIMES * few.backing);
        assertThat(many.contests).as("contests, of a tenth %s", few.contests).isLessThan(2 * TIMES * few.contests);
        assertThat(many.distortions)
                .as("distortions, of a tenth %s", few.distortions)
                .isLessThan(2 * TIMES * few.distortions);
    }

    /** Bytes. */
    private record Work(long origins, long backing, long contests, long distortions) {}

    private static Work work(int count) {
        List<ClaimEntry> claims = claims(count);
        long start = allocated();
        List<Origin> origins = new Origins(STORY, Map.of()).of(claims);
        long afterOrigins = allocated();
        Backing backing = new Backing(origins, STORY);
        long backed = origins.stream()
                .filter(origin -> !backing.of(origin).with().isEmpty())
                .count();
        FigureSeries.of(origins).forEach(series -> series.independence(STORY));
        long afterBacking = allocated();
        List<Contest> contests = new Contests(STORY).among(origins);
        new Revisions(STORY, origins, contests);
        long afterContests = allocated();
        int bent = new Distortions(STORY).in(origins, List.of()).size();
        long end = allocated();
        assertThat(List.of(backed, (long) contests.size(), (long) bent)).doesNotContain(0L);
        return new Work(
                afterOrigins - start, afterBacking - afterOrigins, afterContests - afterBacking, end - afterContests);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    /** All articles print one agency's number, in the title, in the text and without a word of whose it is, and an office's own. */
    private static List<ClaimEntry> claims(int count) {
        List<ClaimEntry> claims = new ArrayList<>();
        LocalDate first = LocalDate.of(2031, 5, 1);
        for (int i = 0; i < count / CLAIMS_OF_AN_ARTICLE; i++) {
            String day = first.plusDays(i % DAYS).toString();
            String article = "a" + i;
            claims.add(figure(article, day, "killed", "24686")
                    .by("River Agency")
                    .inTitle()
                    .entry());
            claims.add(figure(article, day, "killed", i % 2 == 0 ? "24686" : "~24686")
                    .by("River Agency")
                    .at(120)
                    .entry());
            claims.add(figure(article, day, "killed", "24686").at(160).entry());
            claims.add(figure(article, day, "killed", "310")
                    .by("Office " + i)
                    .via("Bay Wire")
                    .asOf(day)
                    .at(200)
                    .entry());
            claims.add(figure(article, day, "wounded", "310").at(240).entry());
        }
        return claims;
    }
}
