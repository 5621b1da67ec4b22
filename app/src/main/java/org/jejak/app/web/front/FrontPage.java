package org.jejak.app.web.front;

import java.util.List;
import java.util.Optional;
import org.jejak.app.view.Words;
import org.jejak.app.web.contest.ContestRow;
import org.jejak.app.web.distortion.DistortionRow;
import org.jejak.app.web.figure.FigureCard;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Who;
import org.jejak.ledger.ClaimEntry;

/**
 * The case at a glance.
 *
 * @param echo how much the most repeated statement is repeated; empty where none is
 * @param cards the most contested figures, {@code moreFigures} how many further there are
 * @param since the day from which on something counts as new; empty where that is what was added since the last visit
 */
public record FrontPage(
        List<Echoed> echo,
        List<FigureCard> cards,
        int moreFigures,
        List<Changed> changed,
        int moreChanged,
        List<ContestRow> clashes,
        List<DistortionRow> bent,
        String since,
        List<Fresh> fresh,
        List<Sort> sorts,
        List<Missing> missing,
        Open open) {

    /** A statement that several articles repeat. */
    public record Echoed(int articles, String says, String what, Who who, String href) {}

    /** A party that changed its word. */
    public record Changed(Who who, String proposition, String href, List<Held> held) {}

    /** What it held at one time; {@code on} another proposition that settles this one, where it was that. */
    public record Held(String stance, Optional<String> on, String days, String quote, String href) {}

    /** Something new. */
    public record Fresh(
            String kind, String what, String says, Who who, String day, Quoted words, Optional<Beside> beside) {}

    /** What it is compared with: a key for {@code brief-before.…}. */
    public record Beside(String what, Quoted words) {}

    /** The words of a claim, and where they stand. */
    public record Quoted(String quote, String href) {

        static Quoted of(ClaimEntry claim) {
            return new Quoted(Words.oneLine(claim.claim().quote().text()), Links.claim(claim.id()));
        }
    }

    /** How much is new of one kind. */
    public record Sort(String kind, long count) {}

    /** A matter of which a side has not spoken. */
    public record Missing(String matter, String href, List<String> heard, List<String> sides) {}

    /** How much of the case is open. */
    public record Open(long chains, long origins, long unnamed, long reviewed, long claims) {}
}
