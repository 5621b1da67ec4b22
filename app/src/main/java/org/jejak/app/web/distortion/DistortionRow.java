package org.jejak.app.web.distortion;

import java.util.Optional;
import org.jejak.app.view.Countries;
import org.jejak.app.view.Words;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Screen;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.distortion.Distortion;
import org.jejak.model.Claim;
import org.jejak.model.Figure;

/**
 * What was bent, as a page tells it.
 *
 * @param name the kind, in the reader's language
 */
public record DistortionRow(String name, Print near, Print bent) {

    /** One of the two prints, and what it says in the respect that was changed. */
    public record Print(String says, String quote, String href, String outlet, String day) {}

    public static DistortionRow of(Distortion distortion, Screen screen) {
        return new DistortionRow(
                name(distortion, screen),
                print(distortion, distortion.upstream(), distortion.from(), screen),
                print(distortion, distortion.downstream(), distortion.to(), screen));
    }

    /** The kind in a word or two; of a changed indicator what was printed as what. */
    public static String name(Distortion distortion, Screen screen) {
        return distortion.type() == Distortion.Type.INDICATOR_CHANGED
                ? screen.say(
                        "distortion.indicator-changed", screen.label(distortion.from()), screen.label(distortion.to()))
                : screen.say("distortion." + distortion.id());
    }

    private static Print print(Distortion distortion, ClaimEntry entry, String says, Screen screen) {
        return new Print(
                said(distortion, entry.claim(), says, screen),
                Words.oneLine(entry.claim().quote().text()),
                Links.claim(entry.id()),
                screen.outlet(entry),
                screen.day(entry.article().metadata().published()));
    }

    private static String said(Distortion distortion, Claim claim, String says, Screen screen) {
        return switch (distortion.type()) {
            case INDICATOR_CHANGED -> screen.label(says);
            case HEDGE_LOST, HEDGE_CHANGED, HEDGE_ADDED, RANGE_COLLAPSED -> screen.hedge(says);
            case DENIAL_DROPPED ->
                claim.voice().source().filter(says::equals).map(Words::oneLine).orElseGet(() -> screen.hedge(says));
            case UNIT_CHANGED, SCOPE_WIDENED -> scope(claim, says, screen);
            default -> Words.oneLine(says);
        };
    }

    /** What is counted, or whose it is, or on which days. */
    private static String scope(Claim claim, String says, Screen screen) {
        return claim instanceof Figure figure && figure.unit().equals(Optional.of(says))
                ? screen.goods(says)
                : Countries.name(Words.oneLine(says), screen.language());
    }
}
