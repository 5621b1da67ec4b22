package org.jejak.ledger.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jejak.ledger.Reports.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Reports;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Origins;
import org.jejak.ledger.origin.Story;
import org.junit.jupiter.api.Test;

/** Comparing takes work in proportion to the claims, counted in pairs compared, however many parties speak. */
class ContestWorkTest {

    private static final Story STORY = Reports.story();
    private static final int FIGURES_OF_AN_ARTICLE = 5;

    @Test
    void ten_times_the_claims_are_ten_times_the_pairs() {
        long few = pairs(1_000);
        long many = pairs(10_000);
        assertThat(few).isPositive();
        assertThat(many).as("pairs of 10,000 claims, of 1,000: " + few).isLessThan(11 * few);
    }

    private static long pairs(int claims) {
        List<Origin> origins = new Origins(STORY, Map.of()).of(claims(claims));
        long[] compared = {0};
        new SideBySide(origins, STORY).pairs((one, other) -> compared[0]++);
        new OverTime(origins, STORY).pairs((one, other) -> compared[0]++);
        return compared[0];
    }

    /** Every article counts for a party of its own, of one place, within few days: all of them speak of one matter. */
    private static List<ClaimEntry> claims(int count) {
        List<ClaimEntry> claims = new ArrayList<>();
        LocalDate day = LocalDate.of(2031, 5, 1);
        for (int i = 0; i < count; i++) {
            int article = i / FIGURES_OF_AN_ARTICLE;
            LocalDate said = day.plusDays(article % 30);
            claims.add(figure("a" + article, said.toString(), "killed", Integer.toString(1000 + i))
                    .by("Office " + article)
                    .asOf(said.toString())
                    .in("Bay")
                    .at(100 + 20 * (i % FIGURES_OF_AN_ARTICLE))
                    .entry());
        }
        return claims;
    }
}
