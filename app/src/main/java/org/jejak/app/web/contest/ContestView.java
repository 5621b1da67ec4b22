package org.jejak.app.web.contest;

import java.util.List;
import org.jejak.app.view.ContestListing;
import org.jejak.app.web.screen.Answer;
import org.jejak.app.web.screen.Asked;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Screen;

/** {@code /contests}: what seems to clash, and why. */
public final class ContestView {

    /** What the page shows. */
    public record Page(List<ContestRow> contests, int all) {}

    public Answer all(Asked asked, Concluded room, Screen screen) {
        return new Answer(
                "contests",
                screen.say("contests.title"),
                new Page(
                        new ContestRows(room, screen).all(),
                        room.index().clashes().all().size()),
                new Answer.Rows<>(ContestListing.LISTING, room.reasoning().contests()));
    }
}
