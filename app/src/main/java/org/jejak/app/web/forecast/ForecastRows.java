package org.jejak.app.web.forecast;

import java.util.List;
import java.util.Map;
import org.jejak.app.view.Words;
import org.jejak.app.web.forecast.ForecastRow.Evidence;
import org.jejak.app.web.forecast.ForecastRow.Likelihood;
import org.jejak.app.web.forecast.ForecastRow.Scale;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Screen;
import org.jejak.app.web.screen.Way;
import org.jejak.app.web.screen.Who;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.forecast.Foretold;
import org.jejak.ledger.forecast.Foretold.Outcome;
import org.jejak.model.Detail;
import org.jejak.model.Stance;

/** Forecasts in the reader's words. */
final class ForecastRows {

    private final Concluded room;
    private final Screen screen;

    ForecastRows(Concluded room, Screen screen) {
        this.room = room;
        this.screen = screen;
    }

    ForecastRow of(Foretold each) {
        return new ForecastRow(
                Who.of(each.party(), room, screen),
                each.forecast().voice().stance() == Stance.DENIES,
                each.forecast().value().map(screen::value),
                screen.days(each.made()),
                each.due().map(due -> screen.days(each.due())),
                each.likelihood().map(this::likelihood),
                Words.id(each.outcome()),
                sign(each.outcome()),
                each.evidence().stream().findFirst().map(this::evidence),
                Math.max(0, each.decidedBy() - 1),
                Way.of(each.echoes(), each.party(), screen),
                Words.oneLine(each.forecast().quote().text()),
                Links.claim(each.id()));
    }

    static String sign(Outcome outcome) {
        return switch (outcome) {
            case OPEN -> "○";
            case CAME_TRUE -> "✓";
            case DID_NOT -> "✕";
            case OVERTAKEN -> "↷";
        };
    }

    private Likelihood likelihood(Detail told) {
        List<Scale> scales = room.reasoning().yardsticks(told.value()).entrySet().stream()
                .map(ForecastRows::scale)
                .toList();
        return new Likelihood(Words.oneLine(told.words().text()), scales);
    }

    /** A range as yardsticks write it: two percentages with a dash between. */
    private static Scale scale(Map.Entry<String, String> scale) {
        int dash = scale.getValue().indexOf('–');
        return new Scale(
                scale.getKey(),
                scale.getValue(),
                Integer.parseInt(scale.getValue().substring(0, dash)),
                Integer.parseInt(scale.getValue().substring(dash + 1)));
    }

    private Evidence evidence(ClaimEntry entry) {
        return new Evidence(
                Who.of(entry.claim().voice().source(), room, screen),
                screen.outlet(entry),
                Words.oneLine(entry.claim().quote().text()),
                Links.claim(entry.id()));
    }
}
