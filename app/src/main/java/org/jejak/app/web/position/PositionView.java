package org.jejak.app.web.position;

import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jejak.app.view.PositionChoice;
import org.jejak.app.view.PositionListing;
import org.jejak.app.web.screen.Answer;
import org.jejak.app.web.screen.Asked;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Pages;
import org.jejak.app.web.screen.Screen;
import org.jejak.ledger.position.Propositions;
import org.jejak.ledger.position.Series;
import org.jejak.ledger.position.Step;

/** What each source held on each proposition, in time, and where it changed. */
public final class PositionView {

    /** Propositions of one page. */
    private static final int PROPOSITIONS = 12;

    /**
     * What the page shows.
     *
     * @param options every proposition of the case, by id
     */
    public record Page(PositionChoice asked, Map<String, String> options, List<PropositionCard> cards, Pages pages) {}

    /** What the page of one proposition shows. */
    public record One(PropositionCard card, Pages pages) {}

    /** {@code /positions?proposition=…&source=…&changed=true}. */
    public Answer all(Asked asked, Concluded room, Screen screen) {
        PositionChoice choice = new PositionChoice(
                asked.one("source"),
                asked.one("proposition"),
                asked.one("changed").filter("true"::equals).isPresent());
        Propositions propositions = room.reasoning().propositions();
        List<Series> series = room.reasoning().positions().stream()
                .filter(each -> choice.holds(each, propositions))
                .toList();
        PropositionCards cards = new PropositionCards(series, room, screen);
        Map<String, List<Series>> about = byProposition(series);
        Pages pages = Pages.of(asked, about.size(), PROPOSITIONS);
        List<PropositionCard> shown = pages.of(List.copyOf(about.entrySet())).stream()
                .map(each -> cards.brief(each.getKey(), each.getValue()))
                .toList();
        Page page = new Page(choice, options(room, screen), shown, pages);
        return new Answer("positions", screen.say("positions.title"), page, data(series, propositions));
    }

    /** {@code /positions/{proposition}}. */
    public Answer one(Asked asked, Concluded room, Screen screen) {
        String id = asked.part("proposition");
        List<Series> series = room.reasoning().positions().stream()
                .filter(each -> each.proposition().equals(id))
                .toList();
        if (series.isEmpty()) {
            throw new NotFoundResponse();
        }
        List<Step> steps =
                series.stream().flatMap(each -> each.steps().stream()).toList();
        Pages pages = Pages.of(asked, steps.size());
        PropositionCard card = new PropositionCards(series, room, screen).whole(id, series, pages.of(steps));
        return new Answer(
                "proposition",
                screen.label(id),
                new One(card, pages),
                data(series, room.reasoning().propositions()));
    }

    private static Map<String, List<Series>> byProposition(List<Series> series) {
        return series.stream()
                .collect(Collectors.groupingBy(Series::proposition, LinkedHashMap::new, Collectors.toList()));
    }

    private static Map<String, String> options(Concluded room, Screen screen) {
        Map<String, String> options = new LinkedHashMap<>();
        room.reasoning().positions().forEach(each -> options.computeIfAbsent(each.proposition(), screen::label));
        return options;
    }

    private static Answer.Data data(List<Series> series, Propositions propositions) {
        return new Answer.Parts<>(
                PositionListing.series(propositions),
                series,
                PositionListing.ROWS,
                () -> series.stream().flatMap(PositionListing::rows).iterator());
    }
}
