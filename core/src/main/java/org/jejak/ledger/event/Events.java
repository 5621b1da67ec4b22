package org.jejak.ledger.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Period;
import org.jejak.ledger.origin.Chains;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Derivation;
import org.jejak.model.Event;
import org.jejak.model.Modality;

/**
 * Finds which mentions of many articles are of one event, and puts what happened in order. The same claims give the same events in any
 * order. Immutable; any thread.
 */
public final class Events {

    /** A number of more days than these is of a time, and no event of a day. */
    private static final int DAYS = 31;

    private static final Comparator<Moment> IN_TIME = Comparator.comparing(
                    (Moment moment) -> moment.when().map(Period::first).orElse(LocalDate.MAX))
            .thenComparing(moment -> moment.when().map(Period::last).orElse(LocalDate.MAX))
            .thenComparing(Moment::type)
            .thenComparing(Moment::id);

    private final Story story;
    private final Set<String> once;
    private final Chains chains;

    /**
     * @param once the types that happen only once between the same parties
     * @param derivations by article id: from whom it says it comes
     */
    public Events(Story story, Set<String> once, Map<String, List<Derivation>> derivations) {
        this.story = story;
        this.once = Set.copyOf(once);
        this.chains = new Chains(story, derivations);
    }

    /** The events among the claims, in time; those of no known day last. */
    public List<Occurrence> of(Collection<ClaimEntry> claims) {
        Map<String, List<Print>> types = new TreeMap<>();
        claims.stream()
                .filter(entry -> entry.claim() instanceof Event)
                .forEach(entry -> types.computeIfAbsent(entry.claim().indicator(), type -> new ArrayList<>())
                        .add(Print.of(entry, story, once.contains(entry.claim().indicator()))));
        return types.values().stream()
                .flatMap(prints -> Joining.of(prints, story).stream())
                .map(draft -> draft.occurrence(chains))
                .sorted(IN_TIME)
                .toList();
    }

    /**
     * Events and, between them, the numbers of a day. A running total is no event: it only says how many it has come to be by then.
     *
     * @param figures their origins
     */
    public List<Moment> timeline(Collection<Occurrence> events, Collection<Origin> figures) {
        return Stream.concat(events.stream(), figures.stream().flatMap(origin -> dated(origin).stream()))
                .sorted(IN_TIME)
                .toList();
    }

    private Optional<Moment> dated(Origin origin) {
        Modality modality = origin.figure().voice().modality();
        boolean told = modality == Modality.ACTUAL || modality == Modality.ESTIMATED;
        return origin.figure()
                .scope()
                .time()
                .filter(time -> told && !story.accumulates(origin.figure().indicator()))
                .flatMap(Period::of)
                .filter(days -> Print.days(days) <= DAYS)
                .map(days -> new DatedCount(origin, days));
    }
}
