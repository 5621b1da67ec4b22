package org.jejak.ledger.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Period;
import org.jejak.ledger.origin.Chains;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Derivation;
import org.jejak.model.Position;

/**
 * Tells of each source what it held on each proposition, in time, each statement once however many articles print it, and where it
 * changed. The same claims give the same series in any order. Immutable; any thread.
 */
public final class Positions {

    private static final Comparator<Stated> IN_TIME = Comparator.comparing(
                    (Stated stated) -> stated.when().map(Period::last).orElse(LocalDate.MAX))
            .thenComparing(stated -> stated.when().map(Period::first).orElse(LocalDate.MAX))
            .thenComparing(Stated::id);

    private final Story story;
    private final Propositions propositions;
    private final Chains chains;

    /** @param derivations by article id: from whom it says it comes */
    public Positions(Story story, Propositions propositions, Map<String, List<Derivation>> derivations) {
        this.story = story;
        this.propositions = propositions;
        this.chains = new Chains(story, derivations);
    }

    /**
     * The series of all positions among the claims: by proposition; then those of one side beside each other, whoever speaks for all of
     * them first; where nobody is named last.
     */
    public List<Series> of(Collection<ClaimEntry> claims) {
        List<Said> prints = claims.stream()
                .filter(entry -> entry.claim() instanceof Position)
                .map(entry -> Said.of(entry, story))
                .toList();
        List<Stated> all = Gathered.of(prints, story, chains);
        Turning turning = new Turning(all, story, propositions);
        Map<List<String>, List<Stated>> series = new TreeMap<>(Positions::compare);
        all.forEach(stated ->
                series.computeIfAbsent(key(stated), key -> new ArrayList<>()).add(stated));
        return series.values().stream().map(held -> series(held, turning)).toList();
    }

    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int part = one.get(i).compareTo(other.get(i));
            if (part != 0) {
                return part;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /** The proposition, whether nobody is named, then the lineage from its top. */
    private List<String> key(Stated stated) {
        List<String> key = new ArrayList<>();
        stated.party().ifPresent(party -> story.lineage(party).forEach(node -> key.add(0, node)));
        key.add(0, stated.party().isPresent() ? "" : "-");
        key.add(0, stated.proposition());
        return key;
    }

    private Series series(List<Stated> held, Turning turning) {
        List<Stated> inTime = held.stream().sorted(IN_TIME).toList();
        Optional<String> party =
                held.stream().flatMap(stated -> stated.party().stream()).min(Comparator.naturalOrder());
        List<String> lineage = party.map(story::lineage).orElse(List.of());
        return new Series(
                party,
                inTime.get(0).proposition(),
                lineage.isEmpty() ? List.of() : lineage.subList(1, lineage.size()),
                inTime.stream()
                        .map(stated -> new Step(stated, turning.before(stated)))
                        .toList());
    }
}
