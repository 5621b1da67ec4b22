package org.jejak.ledger.perspective;

import java.util.List;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimKind;
import org.jejak.pack.Side;

/**
 * Who has spoken of one thing that a case tells of.
 *
 * @param matter what is counted or held, what happened or is expected, as the topic pack names it
 * @param claims how many there are
 * @param articles in how many articles
 * @param views one for each side of the topic, in its order
 * @param others sources that no side of the topic holds, most claims first
 * @param unnamed claims for which nobody is named
 */
public record Perspective(
        ClaimKind kind, String matter, int claims, int articles, List<View> views, List<Voices> others, int unnamed) {

    public Perspective {
        views = List.copyOf(views);
        others = List.copyOf(others);
    }

    /** How a side is heard. */
    public enum Heard {
        /** At least once on its own word, with nobody of another side between. */
        SPOKE,
        /** Only where another side passes its word on. */
        THROUGH_OTHERS,
        /** No claim is its own. */
        MISSING
    }

    /**
     * One side.
     *
     * @param voices its sources, most claims first
     * @param through who of other sides passes its word on, where nothing else is there
     * @param first the earliest of its claims; one of its own word where there is any
     */
    public record View(Side side, Heard heard, List<Voices> voices, List<String> through, Optional<ClaimEntry> first) {

        public View {
            voices = List.copyOf(voices);
            through = List.copyOf(through);
        }

        public int claims() {
            return voices.stream().mapToInt(Voices::claims).sum();
        }
    }

    /** A source with the number of its claims. */
    public record Voices(String source, int claims) {}

    /** Whether a side of the topic has said nothing of it. */
    public boolean lacks() {
        return views.stream().anyMatch(view -> view.heard() == Heard.MISSING);
    }
}
