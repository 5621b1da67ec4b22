package org.jejak.app.web.source;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jejak.app.view.Words;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Screen;
import org.jejak.app.web.screen.Signs;
import org.jejak.app.web.screen.Who;
import org.jejak.app.web.source.SourcePage.Conveyor;
import org.jejak.app.web.source.SourcePage.Given;
import org.jejak.app.web.source.SourcePage.Held;
import org.jejak.app.web.source.SourcePage.Record;
import org.jejak.ledger.contest.Explanation;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Link;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.position.Series;
import org.jejak.ledger.position.Stated;
import org.jejak.ledger.position.Step;
import org.jejak.ledger.position.Turn;

/** What became of one party's word. */
final class SourceRecord {

    private static final Comparator<Origin> LATEST = Comparator.comparing((Origin origin) ->
                    origin.when().map(period -> period.last().toString()).orElse(""))
            .reversed()
            .thenComparing(Origin::id);

    /** Conveyors that a profile names. */
    private static final int CONVEYORS = 20;

    private final String name;
    private final Concluded room;
    private final Screen screen;
    private final List<Origin> origins;
    private final List<Series> series;

    SourceRecord(String name, Concluded room, Screen screen) {
        this.name = name;
        this.room = room;
        this.screen = screen;
        this.origins = room.index().byParty().origins(name);
        this.series = room.index().byParty().positions(name);
    }

    Record counts() {
        return new Record(
                origins.size(),
                (int) origins.stream().filter(each -> before(each).isPresent()).count(),
                (int) origins.stream().filter(this::isContradicted).count(),
                (int) series.stream()
                        .flatMap(each -> each.steps().stream())
                        .filter(step -> step.before().isPresent())
                        .count(),
                room.index().byParty().distortions(name).size());
    }

    private Optional<Origin> before(Origin origin) {
        return room.reasoning().revisions().before(origin);
    }

    private boolean isContradicted(Origin origin) {
        return origin.echoes().stream()
                .flatMap(echo -> room.index().contests(echo.claim().id()).stream())
                .anyMatch(contest -> contest.explanation() == Explanation.CONTRADICTION);
    }

    /** Its figures, the latest first. */
    List<Given> figures(int most) {
        return origins.stream().sorted(LATEST).limit(most).map(this::given).toList();
    }

    private Given given(Origin origin) {
        return new Given(
                screen.days(origin.when()),
                screen.label(origin.figure().indicator()),
                Links.figure(origin.figure().indicator()),
                screen.value(origin.figure().value()),
                Words.oneLine(origin.figure().quote().text()),
                Links.claim(origin.id()),
                origin.articles(),
                before(origin)
                        .map(old -> screen.say(
                                "figure.revises", screen.value(old.figure().value()), screen.days(old.when())))
                        .orElse(""),
                isContradicted(origin));
    }

    /** What it held, proposition by proposition. */
    List<Held> positions(int most) {
        return series.stream()
                .limit(most)
                .map(each -> new Held(
                        screen.label(each.proposition()),
                        "/positions/" + Links.encoded(each.proposition()),
                        each.steps().stream().limit(most).map(this::step).toList()))
                .toList();
    }

    private SourcePage.Step step(Step step) {
        Stated stated = step.stated();
        return new SourcePage.Step(
                screen.days(stated.when()),
                Signs.of(stated.stance()),
                screen.say("stance." + Words.id(stated.stance())),
                step.turn().map(Turn::id).orElse(""),
                Words.oneLine(stated.claim().quote().text()),
                Links.claim(stated.id()));
    }

    /** Who passes its word on or prints it, most often first. */
    List<Conveyor> conveyors() {
        Map<String, Long> times = new HashMap<>();
        Stream.concat(
                        origins.stream().flatMap(origin -> origin.echoes().stream()),
                        series.stream()
                                .flatMap(each -> each.steps().stream())
                                .filter(step -> !step.stated().isCounted())
                                .flatMap(step -> step.stated().echoes().stream()))
                .flatMap(this::between)
                .forEach(party -> times.merge(party, 1L, Long::sum));
        return times.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(CONVEYORS)
                .map(entry -> new Conveyor(Who.of(Optional.of(entry.getKey()), room, screen), entry.getValue()))
                .toList();
    }

    private Stream<String> between(Echo echo) {
        return echo.chain().stream()
                .filter(link -> link.role() != Link.Role.ORIGIN)
                .flatMap(link -> link.party().stream())
                .filter(party -> !party.equals(name))
                .distinct();
    }
}
