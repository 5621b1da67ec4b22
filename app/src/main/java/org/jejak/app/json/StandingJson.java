package org.jejak.app.json;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jejak.ledger.instrument.Moved;
import org.jejak.ledger.instrument.Standing;
import org.jejak.ledger.origin.Story;
import org.jejak.pack.Instrument;

/** A {@link Standing} as one JSON object: the instrument as declared, and what claims say of it. */
public final class StandingJson {

    private StandingJson() {}

    /**
     * The members; the caller writes the braces.
     *
     * @param label of an event's type
     */
    public static void write(Standing standing, String language, UnaryOperator<String> label, Story story, Json json)
            throws IOException {
        Instrument instrument = standing.instrument();
        json.text("id", instrument.id());
        json.text("label", instrument.labels().getOrDefault(language, instrument.id()));
        json.text("kind", instrument.kind());
        texts("parties", instrument.parties(), json);
        texts("adopted_by", instrument.adoptedBy(), json);
        texts("against", instrument.against(), json);
        json.text("date", instrument.date());
        json.text("part_of", instrument.partOf());
        json.text("state", standing.state().map(state -> state.id()));
        json.array("moves", standing.moves(), move -> json.object(() -> move(move, label, story, json)));
        json.array("assertions", standing.assertions(), said -> json.object(() -> LotJson.assertion(said, json)));
        json.array(
                "forbidden",
                standing.breaches(),
                breach -> json.object(() -> {
                    LotJson.breach(breach, json);
                    json.text("grade", breach.lot().grade().id());
                }));
    }

    private static void move(Moved move, UnaryOperator<String> label, Story story, Json json) throws IOException {
        json.text("state", move.state().id());
        json.object(
                "event",
                () -> MomentJson.write(move.event(), label.apply(move.event().type()), story, json));
    }

    private static void texts(String name, Set<String> ids, Json json) throws IOException {
        json.texts(name, new TreeSet<>(ids).stream().toList());
    }
}
