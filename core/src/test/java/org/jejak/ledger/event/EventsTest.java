package org.jejak.ledger.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jejak.ledger.Reports.figure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Reports;
import org.jejak.ledger.Stories;
import org.jejak.ledger.origin.Origins;
import org.jejak.ledger.origin.Story;
import org.jejak.ledger.position.Side;
import org.jejak.model.Modality;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which mentions are of one event, told by stories of invented reports in {@code stories/events.txt}. */
class EventsTest {

    private static final Set<String> ONCE = Set.of("treaty-signed", "treaty-ratified");

    @TestFactory
    Stream<DynamicTest> stories() throws IOException {
        return Stories.in("events.txt").stream()
                .map(story -> DynamicTest.dynamicTest(
                        story.title(),
                        () -> assertThat(of(story.claims().values(), story.story()).stream()
                                        .map(event -> told(event, story))
                                        .toList())
                                .containsExactlyElementsOf(story.conclusions())));
    }

    private static List<Occurrence> of(Collection<ClaimEntry> claims, Story story) {
        return new Events(story, ONCE, Map.of()).of(claims);
    }

    private static String told(Occurrence event, Stories story) {
        String claims = event.reports().stream()
                .flatMap(report -> report.echoes().stream())
                .map(echo -> story.name(echo.claim()))
                .sorted()
                .collect(Collectors.joining(" "));
        return claims
                + (event.isContested()
                        ? ", dates "
                                + event.dates().stream()
                                        .map(dated -> dated.date().value())
                                        .collect(Collectors.joining(" "))
                        : "");
    }

    @Test
    void parties_that_speak_for_one_another_are_one_origin() {
        Occurrence event = of(
                        List.of(
                                talks("a").by("Kremlin").event(),
                                talks("b").by("Dmitry Peskov").event(),
                                talks("c").event(),
                                talks("d").by("NIS").event()),
                        Reports.story("dprk-russia"))
                .get(0);
        assertThat(event.reports()).hasSize(3).allMatch(Report::holds);
        assertThat(Report.articles(event.reports())).isEqualTo(4);
        assertThat(Report.open(event.reports())).isEqualTo(1);
        assertThat(event.reports().get(0).echoes()).hasSize(2);
    }

    @Test
    void a_denial_is_a_report_of_its_own() {
        Occurrence event = of(
                        List.of(
                                talks("a").by("NIS").event(),
                                talks("b")
                                        .by("Kremlin")
                                        .told(org.jejak.model.Stance.DENIES)
                                        .event()),
                        Reports.story("dprk-russia"))
                .get(0);
        assertThat(event.holding()).hasSize(1);
        assertThat(event.reports()).extracting(Report::side).containsExactly(Side.HOLDS, Side.REJECTS);
    }

    private static Reports.Draft talks(String article) {
        return figure(article, "2031-06-20", "talks", "yes")
                .whose("RU")
                .to("KP")
                .asOf("2031-06-19");
    }

    @Test
    void a_number_of_a_day_stands_in_the_timeline_and_a_running_total_does_not() {
        Story story = Reports.story("dprk-russia");
        List<ClaimEntry> figures = List.of(
                figure("a", "2031-06-20", "troops-deployed", "1500")
                        .asOf("2031-06-19")
                        .entry(),
                figure("b", "2031-06-20", "killed", "300").asOf("2031-06-19").entry(),
                figure("c", "2031-06-20", "troops-deployed", "9000")
                        .asOf("2031")
                        .entry(),
                figure("d", "2031-06-20", "troops-deployed", "700")
                        .asOf("2031-06-21")
                        .told(Modality.PLANNED)
                        .entry());
        assertThat(new Events(story, ONCE, Map.of()).timeline(List.of(), new Origins(story, Map.of()).of(figures)))
                .extracting(moment -> moment.id().article())
                .containsExactly("a");
    }

    @Test
    void the_order_of_adding_does_not_matter() {
        Random random = new Random(11);
        Story story = Reports.story("dprk-russia");
        String[] types = {"talks", "treaty-signed"};
        String[] parties = {"RU", "KP", "US", ""};
        String[] days = {"", "2031", "2031-06", "2031-06-18", "2031-06-19", "2031-07-01"};
        String[] places = {"", "", "Kursk", "Donetsk"};
        for (int round = 0; round < 80; round++) {
            List<ClaimEntry> claims = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                Reports.Draft draft = figure(
                                "a" + random.nextInt(7), "2031-06-1" + random.nextInt(9), pick(types, random), "yes")
                        .at(100 + i);
                claims.add(with(
                                draft,
                                pick(parties, random),
                                pick(parties, random),
                                pick(days, random),
                                pick(places, random))
                        .event());
            }
            List<Occurrence> before = of(claims, story);
            Collections.shuffle(claims, random);
            assertThat(of(claims, story)).as("round %d", round).isEqualTo(before);
        }
    }

    private static String pick(String[] from, Random random) {
        return from[random.nextInt(from.length)];
    }

    private static Reports.Draft with(Reports.Draft draft, String actor, String target, String day, String place) {
        Reports.Draft told = actor.isEmpty() ? draft : draft.whose(actor);
        told = target.isEmpty() || target.equals(actor) ? told : told.to(target);
        told = day.isEmpty() ? told : told.asOf(day);
        return place.isEmpty() ? told : told.in(place);
    }
}
