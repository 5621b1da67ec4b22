package org.jejak.app.web.screen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jejak.ledger.perspective.Sides;
import org.jejak.pack.Side;

/** The colour of a party: that of its side, by the order in which the topic pack names sides. Colour never tells alone. */
public final class Colours {

    /** How many the style sheet has; further sides share them. */
    private static final int SHADES = 8;

    private static final String NONE = "side-none";

    private Colours() {}

    /** The class of the style sheet; {@code side-none} for outlets, experts and whoever stands on no side or several. */
    public static String of(Optional<String> party, Sides sides) {
        return side(party, sides).map(side -> of(side, sides)).orElse(NONE);
    }

    public static String of(Side side, Sides sides) {
        return "side-" + ids(sides).indexOf(side.id()) % SHADES;
    }

    /** The one side of a party; empty where it has none or several. */
    public static Optional<Side> side(Optional<String> party, Sides sides) {
        Set<Side> found = party.map(sides::of).orElse(Set.of());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private static List<String> ids(Sides sides) {
        return sides.all().stream().map(Side::id).toList();
    }
}
