package org.jejak.app.web.screen;

import java.util.List;
import java.util.Optional;
import org.jejak.app.view.Words;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Link;

/**
 * How the word of a party came to its readers.
 *
 * @param relays who passed it on, each once
 * @param outlets who prints it, each once
 */
public record Way(List<String> relays, List<String> outlets) {

    public Way {
        relays = List.copyOf(relays);
        outlets = List.copyOf(outlets);
    }

    public static Way of(List<Echo> echoes, Optional<String> party, Screen screen) {
        List<String> relays = echoes.stream()
                .flatMap(echo -> echo.chain().stream())
                .filter(link -> link.role() == Link.Role.VIA || link.role() == Link.Role.DERIVED)
                .flatMap(link -> link.party().stream())
                .filter(name -> !party.equals(Optional.of(name)))
                .map(Words::oneLine)
                .distinct()
                .toList();
        List<String> outlets = echoes.stream()
                .map(echo -> screen.outlet(echo.claim()))
                .distinct()
                .toList();
        return new Way(relays, outlets);
    }

    /** From the origin's side to the reader's, in arrows. */
    public String told() {
        return (relays.isEmpty() ? "" : "← " + String.join(", ", relays) + " ") + "← " + String.join(", ", outlets);
    }
}
