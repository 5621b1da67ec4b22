package org.jejak.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jejak.model.Ground;
import org.jejak.model.Source;

/**
 * Relays that open a sentence: "citing the ministry, the office said …". Whoever speaks then passes on what the ministry knows. An outlet
 * that is cited so by anybody but an outlet is itself who passes on: "citing the Courier, the mayor said …". One thread.
 */
final class Fronted {

    private static final int FARTHEST = 4;

    private final Desk desk;
    private final List<Draft> relays = new ArrayList<>();

    Fronted(Desk desk) {
        this.desk = desk;
    }

    void enter(Draft relay) {
        if (relay.speaker != null && knows(relay.speaker)) {
            relays.add(relay);
        }
    }

    /** Data and reports know something where it is told whose they are. */
    private boolean knows(Speaker speaker) {
        boolean owned =
                speaker.type() != Source.Type.DOCUMENT || speaker.basis().ground() == Ground.NAME_OWNER;
        return owned;
    }

    private boolean isOutlet(Speaker speaker) {
        return speaker.type() == Source.Type.OUTLET || desk.page.outlets().contains(speaker.canonical());
    }

    /** Gives each the content of the verb that follows in what it opens. */
    void finish() {
        int at = 0;
        for (Draft relay : relays) {
            while (at < desk.talk.drafts.size() && desk.talk.drafts.get(at) != relay) {
                at++;
            }
            for (int i = at + 1; i < Math.min(desk.talk.drafts.size(), at + FARTHEST); i++) {
                if (passesOn(desk.talk.drafts.get(i), relay)) {
                    link(relay, desk.talk.drafts.get(i));
                    break;
                }
            }
        }
    }

    private boolean passesOn(Draft told, Draft relay) {
        return told.role == Utterance.Role.ORIGIN
                && told.speaker != null
                && told.cue != null
                && relay.speaker != null
                && relay.holds(told.cue.from())
                && (!isOutlet(relay.speaker) || isOutlet(told.speaker))
                && !told.speaker.canonical().equals(relay.speaker.canonical());
    }

    private static void link(Draft relay, Draft told) {
        if (told.speaker != null) {
            relay.content.clear();
            relay.content.addAll(told.content);
            relay.pass(told.speaker, Ground.HOP_CITES, relay.basis);
            relay.via.addAll(told.via);
            told.role = Utterance.Role.CONVEYOR;
        }
    }
}
