package org.jejak.extract.layout;

import java.util.List;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** The zone of every paragraph. Immutable. */
public final class Layout {

    private final List<Zone> zones;

    Layout(List<Zone> zones) {
        this.zones = List.copyOf(zones);
    }

    public Zone zoneOf(Sentence sentence) {
        return zones.get(sentence.paragraph());
    }

    /** For now the first line is the headline and the rest is the report. */
    public static Layout of(Text text) {
        int paragraphs = text.sentences().isEmpty()
                ? 0
                : text.sentences().get(text.sentences().size() - 1).paragraph() + 1;
        java.util.ArrayList<Zone> zones = new java.util.ArrayList<>(java.util.Collections.nCopies(paragraphs, Zone.BODY));
        if (paragraphs > 1) {
            zones.set(0, Zone.HEADLINE);
        }
        return new Layout(zones);
    }
}
