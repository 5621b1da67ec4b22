package org.jejak.app.web.position;

import java.util.Optional;
import org.jejak.app.view.Words;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Screen;
import org.jejak.app.web.screen.Signs;
import org.jejak.app.web.screen.Way;
import org.jejak.app.web.screen.Who;
import org.jejak.ledger.position.Stated;
import org.jejak.ledger.position.Step;
import org.jejak.model.Stance;

/** Statements in the reader's words. */
final class StatementRows {

    private final Concluded room;
    private final Screen screen;

    StatementRows(Concluded room, Screen screen) {
        this.room = room;
        this.screen = screen;
    }

    StatementRow of(Step step) {
        Stated stated = step.stated();
        return new StatementRow(
                who(stated.party()),
                Signs.of(stated.stance()),
                stance(stated.stance()),
                screen.days(stated.when()),
                stated.when().isPresent() && !stated.said() && stated.dating().isEmpty(),
                stated.dating().filter(dating -> !stated.said()).map(dating -> Links.claim(dating.dated())),
                stated.step().map(Words::oneLine),
                stated.articles(),
                Way.of(stated.echoes(), stated.party(), screen),
                quote(stated),
                Links.claim(stated.id()),
                stated.isCounted(),
                step.before().map(before -> before(step, before)));
    }

    private StatementRow.Before before(Step step, Stated before) {
        Stated now = step.stated();
        return new StatementRow.Before(
                step.turn().orElseThrow().id(),
                before.party().equals(now.party()) ? Optional.empty() : Optional.of(who(before.party())),
                before.proposition().equals(now.proposition())
                        ? Optional.empty()
                        : Optional.of(screen.label(before.proposition())),
                Signs.of(before.stance()),
                stance(before.stance()),
                screen.days(before.when()),
                quote(before),
                Links.claim(before.id()));
    }

    private Who who(Optional<String> party) {
        return Who.named(party(party), party, room);
    }

    /** Nobody is named where a report says so in its own words. */
    String party(Optional<String> party) {
        return party.map(screen::name).orElseGet(() -> screen.say("positions.own"));
    }

    String stance(Stance stance) {
        return screen.say("stance." + Words.id(stance));
    }

    static String quote(Stated stated) {
        return Words.oneLine(stated.claim().quote().text());
    }
}
