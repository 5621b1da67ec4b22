package org.jejak.app.web.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jejak.app.view.ForecastChoice;
import org.jejak.app.view.ForecastListing;
import org.jejak.app.view.Words;
import org.jejak.app.web.screen.Answer;
import org.jejak.app.web.screen.Asked;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Pages;
import org.jejak.app.web.screen.Screen;
import org.jejak.ledger.forecast.Foretold;
import org.jejak.ledger.forecast.Foretold.Outcome;

/** {@code /forecasts?about=…&source=…&outcome=…}: who expects what by when, how surely, and what came of it. */
public final class ForecastView {

    /**
     * What the page shows.
     *
     * @param matters what is expected in this case, by id
     * @param counts of all that meets the conditions, in the order of the outcomes
     */
    public record Page(
            String about,
            String source,
            String outcome,
            Map<String, String> matters,
            List<Count> counts,
            List<Matter> shown,
            Pages pages) {}

    /** How many came to this: a key for {@code outcome.…}. */
    public record Count(String outcome, String sign, long forecasts) {}

    /** What is expected, and who expects it. */
    public record Matter(String label, List<ForecastRow> rows) {}

    public Answer all(Asked asked, Concluded room, Screen screen) {
        List<Foretold> all = room.reasoning().forecasts();
        ForecastChoice choice = new ForecastChoice(
                asked.one("about"), asked.one("source"), asked.one("outcome").flatMap(ForecastView::outcome));
        List<Foretold> wanted = all.stream().filter(choice::holds).toList();
        Pages pages = Pages.of(asked, wanted.size());
        Map<String, String> matters = new TreeMap<>();
        all.forEach(each -> matters.computeIfAbsent(each.forecast().indicator(), screen::label));
        Page page = new Page(
                choice.about().orElse(""),
                choice.source().orElse(""),
                choice.outcome().map(Words::id).orElse(""),
                matters,
                counts(wanted),
                matters(pages.of(wanted), new ForecastRows(room, screen), screen),
                pages);
        return new Answer(
                "forecasts",
                screen.say("forecasts.title"),
                page,
                new Answer.Rows<>(ForecastListing.of(room.reasoning()), wanted));
    }

    private static java.util.Optional<Outcome> outcome(String id) {
        return Stream.of(Outcome.values())
                .filter(each -> Words.id(each).equals(id))
                .findFirst();
    }

    private static List<Count> counts(List<Foretold> all) {
        return Stream.of(Outcome.values())
                .map(outcome -> new Count(
                        Words.id(outcome),
                        ForecastRows.sign(outcome),
                        all.stream().filter(each -> each.outcome() == outcome).count()))
                .toList();
    }

    /** What follows one another of the same matter stands under one heading, as the command has it. */
    private static List<Matter> matters(List<Foretold> all, ForecastRows rows, Screen screen) {
        List<Matter> matters = new ArrayList<>();
        String last = "";
        for (Foretold each : all) {
            String matter = each.forecast().indicator();
            if (!matter.equals(last)) {
                matters.add(new Matter(screen.label(matter), new ArrayList<>()));
                last = matter;
            }
            matters.get(matters.size() - 1).rows().add(rows.of(each));
        }
        return matters;
    }
}
