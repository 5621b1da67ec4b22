package org.jejak.ledger.origin;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Digits;
import org.jejak.model.Figure;

/**
 * The wholes that one article counts, by their numbers: where the same number is printed of a part too, such as casualties of the dead,
 * it is the whole's. Immutable; any thread.
 */
public final class Wholes {

    private final Story story;
    private final Map<Key, ClaimEntry> byDigits = new HashMap<>();

    private record Key(String family, String digits) {}

    /** @param figures of one article; of two wholes with one number the first counts */
    public Wholes(Collection<ClaimEntry> figures, Story story) {
        this.story = story;
        for (ClaimEntry entry : figures) {
            Figure figure = (Figure) entry.claim();
            if (!story.parts(figure.indicator()).isEmpty()
                    && !Digits.of(figure.value()).isEmpty()) {
                byDigits.putIfAbsent(key(figure), entry);
            }
        }
    }

    /** The whole that has the part's number, and counts the same people. */
    public Optional<ClaimEntry> of(ClaimEntry part) {
        Figure figure = (Figure) part.claim();
        return Optional.ofNullable(byDigits.get(key(figure))).filter(whole -> isPart(figure, (Figure) whole.claim()));
    }

    private Key key(Figure figure) {
        return new Key(story.family(figure.indicator()), Digits.of(figure.value()));
    }

    private boolean isPart(Figure part, Figure whole) {
        return story.parts(whole.indicator()).contains(part.indicator())
                && story.sameUnit(part.unit(), whole.unit())
                && (part.scope().actor().isEmpty()
                        || whole.scope().actor().isEmpty()
                        || part.scope().actor().equals(whole.scope().actor()));
    }
}
