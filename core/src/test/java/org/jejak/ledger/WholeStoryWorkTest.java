package org.jejak.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jejak.ledger.Reports.figure;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jejak.ledger.Reports.Draft;
import org.jejak.ledger.event.Events;
import org.jejak.ledger.event.Occurrence;
import org.jejak.ledger.exchange.Exchange;
import org.jejak.ledger.exchange.Kinds;
import org.jejak.ledger.exchange.Lot;
import org.jejak.ledger.forecast.Forecasts;
import org.jejak.ledger.forecast.Foretold;
import org.jejak.ledger.forecast.Kindred;
import org.jejak.ledger.instrument.Instruments;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Claim;
import org.jejak.model.Detail;
import org.jejak.model.Position;
import org.jejak.model.Stance;
import org.jejak.pack.Packs;
import org.junit.jupiter.api.Test;

/** Events, transfers, measures and forecasts take work in proportion to the claims, counted in bytes that are allocated on the way. */
class WholeStoryWorkTest {

    private static final String TOPIC = "dprk-russia";
    private static final Packs PACKS = Packs.below(Path.of(".."));
    private static final Story STORY = Reports.story(TOPIC);
    private static final Kinds KINDS = Kinds.of(PACKS, Optional.of(TOPIC));
    private static final int FEW = 1_000;
    private static final int TIMES = 10;
    private static final int CLAIMS_OF_AN_ARTICLE = 10;
    private static final LocalDate FIRST = LocalDate.of(2031, 5, 1);

    @Test
    void ten_times_the_claims_are_ten_times_the_work() {
        for (boolean oneMonth : List.of(true, false)) {
            work(FEW, oneMonth);
            Work few = work(FEW, oneMonth);
            Work many = work(TIMES * FEW, oneMonth);
            assertThat(many.events).as("events, of a tenth %s", few.events).isLessThan(2 * TIMES * few.events);
            assertThat(many.lots).as("lots, of a tenth %s", few.lots).isLessThan(2 * TIMES * few.lots);
            assertThat(many.expected)
                    .as("forecasts, of a tenth %s", few.expected)
                    .isLessThan(2 * TIMES * few.expected);
            assertThat(many.measures)
                    .as("measures, of a tenth %s", few.measures)
                    .isLessThan(2 * TIMES * few.measures);
        }
    }

    /** Bytes. */
    private record Work(long events, long lots, long measures, long expected) {}

    private static Work work(int count, boolean oneMonth) {
        List<ClaimEntry> claims = claims(count, oneMonth);
        long start = allocated();
        List<Occurrence> events = new Events(STORY, Set.of("treaty-signed"), Map.of()).of(claims);
        long afterEvents = allocated();
        List<Lot> lots = new Exchange(STORY, KINDS, Map.of()).of(claims);
        long afterLots = allocated();
        Instruments instruments = new Instruments(Instruments.declared(PACKS, Optional.of(TOPIC)), STORY, Map.of());
        List<ClaimEntry> positions =
                claims.stream().filter(entry -> isPosition(entry.claim())).toList();
        int told = instruments.of(events, positions, lots).size()
                + instruments.desk(positions, lots).size();
        long end = allocated();
        List<Foretold> expected = new Forecasts(STORY, Kindred.of(PACKS, Optional.of(TOPIC)), Map.of()).of(claims);
        long afterForecasts = allocated();
        assertThat(List.of(events.size(), lots.size(), told, expected.size())).doesNotContain(0);
        return new Work(afterEvents - start, afterLots - afterEvents, end - afterLots, afterForecasts - end);
    }

    private static boolean isPosition(Claim claim) {
        return claim instanceof Position;
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    /** Every article tells of the treaty, of a strike at a place of its own, of talks with a day, a month and none, of arms, and what is expected. */
    private static List<ClaimEntry> claims(int count, boolean oneMonth) {
        List<ClaimEntry> claims = new ArrayList<>();
        for (int i = 0; i < count / CLAIMS_OF_AN_ARTICLE; i++) {
            LocalDate day = FIRST.plusDays(oneMonth ? i % 30 : i);
            String article = "a" + i;
            claims.add(told(article, day, "treaty-signed", 100)
                    .asOf(i % 2 == 0 ? "2031-05-01" : "2031-05-02")
                    .event());
            claims.add(told(article, day, "strike", 120)
                    .asOf(day.toString())
                    .in("Village " + i)
                    .event());
            claims.add(told(article, day, "talks", 140).asOf(day.toString()).event());
            claims.add(told(article, day, "talks", 160)
                    .asOf(day.toString().substring(0, 7))
                    .by("Office " + i)
                    .event());
            claims.add(told(article, day, "talks", 180).to("US").event());
            claims.add(told(article, day, "arms-transfer", 200)
                    .by(i % 2 == 0 ? "Agency " + i : "Kremlin")
                    .with(Detail.Kind.GOODS, "shell")
                    .transfer());
            claims.add(told(article, day, "arms-transfer", 220)
                    .by("Kremlin")
                    .told(Stance.DENIES)
                    .with(Detail.Kind.GOODS, "shell")
                    .transfer());
            claims.add(told(article, day, "un-sanctions-violated", 240)
                    .by("Office " + i)
                    .position());
            claims.add(expected(article, day, i, 260)
                    .by(i % 2 == 0 ? "Office " + i : "Kremlin")
                    .forecast());
            claims.add(expected(article, day, i, 280).by("NIS").entry());
        }
        return claims;
    }

    /** A number that nobody else gives. */
    private static Draft expected(String article, LocalDate day, int number, int at) {
        return figure(article, day.toString(), "troops-deployed", Integer.toString(1_000 + number))
                .whose("KP")
                .at(at);
    }

    private static Draft told(String article, LocalDate day, String type, int at) {
        return figure(article, day.toString(), type, "yes").whose("KP").to("RU").at(at);
    }
}
