package org.jejak.app.web.screen;

import java.util.Optional;
import org.jejak.app.view.Countries;
import org.jejak.ledger.SourceEntry;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Link;

/**
 * A party as pages name it.
 *
 * @param name in the reader's words
 * @param style the colour of its side
 * @param href its profile; empty for nobody, and for countries and whoever else nobody quotes
 */
public record Who(String name, String style, Optional<String> href) {

    /** A party, or that nobody is named. Whoever is quoted keeps its name, though it may look like a country's code. */
    public static Who of(Optional<String> party, Concluded room, Screen screen) {
        boolean country =
                party.isPresent() && party.flatMap(room.catalogue()::source).isEmpty();
        String name = screen.party(party);
        return named(country ? Countries.name(name, screen.language()) : name, party, room);
    }

    /** A party of a chain; an outlet by the name under which it prints. */
    public static Who of(Link link, Echo echo, Concluded room, Screen screen) {
        return link.role() == Link.Role.OUTLET
                ? named(screen.outlet(echo.claim()), link.party(), room)
                : of(link.party(), room, screen);
    }

    /** The same under a name of the page's own, for nobody too. */
    public static Who named(String name, Optional<String> party, Concluded room) {
        return new Who(
                name,
                Colours.of(party, room.sides()),
                party.flatMap(room.catalogue()::source).map(SourceEntry::name).map(Links::source));
    }
}
