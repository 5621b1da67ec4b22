package org.jejak.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jejak.ledger.Reports.figure;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
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
        compare(ConclusionsWorkTest::claims);
    }

    @Test
    void ten_times_the_years_are_ten_times_the_work() {
        compare(ConclusionsWorkTest::years);
    }

    private static void compare(IntFunction<List<ClaimEntry>> story) {
        work(story.apply(FEW));
        Work few = work(story.apply(FEW));
        Work many = work(story.apply(TIMES * FEW));
        assertThat(many.origins).as("origins, of a tenth %s", few.origins).isLessThan(2 * TIMES * few.origins);
        assertThat(many.backing).as("backing, of a tenth %s", few.backing).isLessThan(2 * TIMES * few.backing);
        assertThat(many.revisions).as("revisions, of a tenth %s", few.revisions).isLessThan(2 * TIMES * few.revisions);
        assertThat(many.contests).as("contests, of a tenth %s", few.contests).isLessThan(2 * TIMES * few.contests);
        assertThat(many.distortions)
                .as("distortions, of a tenth %s", few.distortions)
                .isLessThan(2 * TIMES * few.distortions);
    }

    /** Bytes. */
    private record Work(long origins, long backing, long revisions, long contests, long distortions) {}

    private static Work work(List<ClaimEntry> claims) {
        long start = allocated();
        List<Origin> origins = new Origins(STORY, Map.of()).of(claims);
        long afterOrigins = allocated();
        Backing backing = new Backing(origins, STORY);
        long backed = origins.stream()
                .filter(origin -> !backing.of(origin).with().isEmpty())
                .count();
        FigureSeries.of(origins).forEach(series -> series.independence(STORY));
        long afterBacking = allocated();
        new Revisions(STORY, origins);
        long afterRevisions = allocated();
        List<Contest> contests = new Contests(STORY).among(origins);
        long afterContests = allocated();
        int bent = new Distortions(STORY).in(origins, List.of()).size();
        long end = allocated();
        assertThat(List.of(backed, (long) contests.size(), (long) bent)).doesNotContain(0L);
        return new Work(
                afterOrigins - start,
                afterBacking - afterOrigins,
                afterRevisions - afterBacking,
                afterContests - afterRevisions,
                end - afterContests);
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

    /** Every day an office counts anew, a wire passes the same few numbers on for whoever gives them that day, and is named for them too. */
    private static List<ClaimEntry> years(int count) {
        List<ClaimEntry> claims = new ArrayList<>();
        LocalDate first = LocalDate.of(2031, 5, 1);
        for (int i = 0; i < count / CLAIMS_OF_AN_ARTICLE; i++) {
            String day = first.plusDays(i).toString();
            String article = "a" + i;
            String number = String.valueOf(300 + i % DAYS);
            claims.add(figure(article, day, "killed", number)
                    .by("River Agency")
                    .via("Bay Wire")
                    .asOf(day)
                    .entry());
            claims.add(figure(article, day, "killed", number)
                    .by("Bay Wire")
                    .at(120)
                    .entry());
            claims.add(figure(article, day, "killed", "310")
                    .by("Office " + i)
                    .via("Bay Wire")
                    .asOf(day)
                    .at(160)
                    .entry());
            claims.add(
                    figure(article, day, "killed", "310").by("Bay Wire").at(200).entry());
            claims.add(figure(article, day, "wounded", "310").at(240).entry());
        }
        return claims;
    }
}
