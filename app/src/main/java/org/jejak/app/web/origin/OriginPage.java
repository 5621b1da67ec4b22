package org.jejak.app.web.origin;

import java.util.List;
import org.jejak.app.web.screen.Who;

/**
 * What the page of one statement shows.
 *
 * @param says the number or the stance
 * @param what the indicator or the proposition, {@code href} its page
 * @param beside the other sources of the series, by whether they vouch for it
 */
public record OriginPage(
        String says,
        String what,
        String href,
        Who who,
        String days,
        int articles,
        boolean open,
        String quote,
        String quoteHref,
        List<OriginNode> tree,
        List<Beside> beside) {

    /**
     * Other sources in one relation to it.
     *
     * @param state a key for {@code beside.…}, {@code ground} one for {@code ground.…}
     * @param with what decides
     */
    public record Beside(String state, String ground, String with, List<Who> parties) {}
}
