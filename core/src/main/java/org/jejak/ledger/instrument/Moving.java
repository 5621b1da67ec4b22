package org.jejak.ledger.instrument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jejak.ledger.Period;
import org.jejak.ledger.event.Occurrence;
import org.jejak.pack.Instrument;
import org.jejak.pack.Instrument.Move;

/** Which events move which instrument. Immutable; any thread. */
final class Moving {

    private final List<Instrument> declared;

    Moving(Collection<Instrument> declared) {
        this.declared = List.copyOf(declared);
    }

    /** In the order of the events. */
    List<Moved> of(Instrument instrument, Collection<Occurrence> events) {
        List<Moved> moves = new ArrayList<>();
        for (Occurrence event : events) {
            instrument.moves().stream()
                    .filter(move -> isOf(event, move, instrument))
                    .findFirst()
                    .ifPresent(move -> moves.add(new Moved(move.state(), event)));
        }
        return moves;
    }

    /** Whether the event is one of this instrument: by who acts or is named in it, and by when it was. */
    private boolean isOf(Occurrence event, Move move, Instrument instrument) {
        if (!move.events().contains(event.type()) || !isWithin(event, instrument)) {
            return false;
        }
        if (!move.by().isEmpty()) {
            return event.actor().filter(move.by()::contains).isPresent();
        }
        if (event.participants().stream().anyMatch(instrument.names()::contains)) {
            return true;
        }
        Set<String> ends = new HashSet<>();
        Stream.concat(event.actor().stream(), event.target().stream())
                .forEach(party -> ends.addAll(List.of(party.split("\\+", -1))));
        return ends.isEmpty() ? isOnly(event.type()) : instrument.parties().containsAll(ends);
    }

    private boolean isOnly(String type) {
        return declared.stream()
                        .filter(each -> each.moves().stream()
                                .anyMatch(move -> move.events().contains(type)))
                        .count()
                == 1;
    }

    private static boolean isWithin(Occurrence event, Instrument instrument) {
        Optional<Period> lifetime = instrument.lifetime().flatMap(Period::of);
        return lifetime.isEmpty()
                || event.when().isEmpty()
                || !event.when().get().last().isBefore(lifetime.get().first())
                        && !event.when().get().first().isAfter(lifetime.get().last());
    }
}
