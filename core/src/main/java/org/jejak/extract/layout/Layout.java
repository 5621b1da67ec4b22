package org.jejak.extract.layout;

import java.util.List;
import org.jejak.text.Sentence;

/** The zone of every paragraph. Immutable. */
public final class Layout {

    private final List<Zone> zones;
    private final int bodyStart;

    /** @param bodyStart the first token of the report's own words, behind a dateline */
    Layout(List<Zone> zones, int bodyStart) {
        this.zones = List.copyOf(zones);
        this.bodyStart = bodyStart;
    }

    public Zone zoneOf(Sentence sentence) {
        return zones.get(sentence.paragraph());
    }

    /** The first token of the report's own words, behind headline, byline and dateline. */
    public int bodyStart() {
        return bodyStart;
    }
}
