package org.jejak.app.web.distortion;

import org.jejak.app.view.Words;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Screen;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.distortion.Distortion;

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
                said(distortion, says, screen),
                Words.oneLine(entry.claim().quote().text()),
                Links.claim(entry.id()),
                screen.outlet(entry),
                screen.day(entry.article().metadata().published()));
    }

    private static String said(Distortion distortion, String says, Screen screen) {
        return switch (distortion.type()) {
            case INDICATOR_CHANGED -> screen.label(says);
            case HEDGE_LOST, HEDGE_CHANGED, HEDGE_ADDED -> screen.hedge(says);
            default -> Words.oneLine(says).replace('_', ' ');
        };
    }
}
