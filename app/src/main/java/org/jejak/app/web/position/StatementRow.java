package org.jejak.app.web.position;

import java.util.Optional;
import org.jejak.app.web.screen.Way;
import org.jejak.app.web.screen.Who;

/**
 * One statement as a page tells it.
 *
 * @param who makes it, in words for nobody too
 * @param sign beside the stance, which colour does not tell
 * @param days on which it was said
 * @param printed whether these are only days of publication, by which it had been said
 * @param dated the claim that dates an event of which its article tells, where that tells no day of its own
 * @param step the word by which its article tells which of the party's steps it was
 * @param counted whether a number says it
 * @param before what it changed
 */
public record StatementRow(
        Who who,
        String sign,
        String stance,
        String days,
        boolean printed,
        Optional<String> dated,
        Optional<String> step,
        int articles,
        Way way,
        String quote,
        String href,
        boolean counted,
        Optional<Before> before) {

    /**
     * What was held before.
     *
     * @param turn a key for {@code turn.…}
     * @param who held it, where it was not the same
     * @param proposition where it was another
     */
    public record Before(
            String turn,
            Optional<Who> who,
            Optional<String> proposition,
            String sign,
            String stance,
            String days,
            String quote,
            String href) {}
}
