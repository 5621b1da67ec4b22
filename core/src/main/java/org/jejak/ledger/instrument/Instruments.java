package org.jejak.ledger.instrument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.event.Occurrence;
import org.jejak.ledger.event.Reports;
import org.jejak.ledger.exchange.Lot;
import org.jejak.ledger.instrument.Assertion.What;
import org.jejak.ledger.origin.Chains;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Derivation;
import org.jejak.pack.Instrument;
import org.jejak.pack.Instrument.Clause;
import org.jejak.pack.Packs;
import org.jejak.pack.TopicPack;

/**
 * Tells where each declared instrument stands: which events moved it, who says that it is broken or applies, and which claimed transfers
 * its clauses forbid. The same claims give the same in any order. Immutable; any thread.
 */
public final class Instruments {

    private final List<Instrument> declared;
    private final Story story;
    private final Chains chains;
    private final Bans bans;
    private final Moving moving;

    /** @param derivations by article id: from whom it says it comes */
    public Instruments(Collection<Instrument> declared, Story story, Map<String, List<Derivation>> derivations) {
        this.declared = List.copyOf(declared);
        this.story = story;
        this.chains = new Chains(story, derivations);
        this.bans = new Bans(declared);
        this.moving = new Moving(declared);
    }

    /**
     * Those that packs declare.
     *
     * @param topic the case's; every topic where it has none
     */
    public static List<Instrument> declared(Packs packs, Optional<String> topic) {
        return packs.topics(topic).stream()
                .map(TopicPack::instruments)
                .flatMap(List::stream)
                .toList();
    }

    /** The types of events that move any of them. */
    public Set<String> events() {
        Set<String> types = new TreeSet<>();
        declared.forEach(each -> each.moves().forEach(move -> types.addAll(move.events())));
        return types;
    }

    /** The propositions that say that one is broken or applies. */
    public Set<String> propositions() {
        Set<String> found = new TreeSet<>();
        declared.forEach(each -> {
            found.addAll(each.violated());
            each.clauses().forEach(clause -> {
                found.addAll(clause.violated());
                found.addAll(clause.triggered());
            });
        });
        return found;
    }

    /** All of them, in the order of the pack. */
    public List<Standing> of(Collection<Occurrence> events, Collection<ClaimEntry> positions, Collection<Lot> lots) {
        List<Breach> breaches =
                lots.stream().flatMap(lot -> bans.on(lot).stream()).toList();
        return declared.stream()
                .map(each -> new Standing(
                        each,
                        moving.of(each, events),
                        assertions(each, positions),
                        breaches.stream()
                                .filter(breach -> breach.instrument().equals(each))
                                .toList()))
                .toList();
    }

    /** What is said of the whole, then of its clauses. */
    List<Assertion> assertions(Instrument instrument, Collection<ClaimEntry> positions) {
        List<Assertion> found = new ArrayList<>();
        for (String proposition : new TreeSet<>(violations(instrument))) {
            add(instrument, Optional.empty(), What.VIOLATED, proposition, positions, found);
        }
        for (Clause clause : instrument.clauses()) {
            for (String proposition : new TreeSet<>(clause.violated())) {
                add(instrument, Optional.of(clause), What.VIOLATED, proposition, positions, found);
            }
            for (String proposition : new TreeSet<>(clause.triggered())) {
                add(instrument, Optional.of(clause), What.TRIGGERED, proposition, positions, found);
            }
        }
        return found;
    }

    /** Its own, and those of the whole to which it belongs where the words name its number. */
    private Set<String> violations(Instrument instrument) {
        return instrument.number().isEmpty() || !instrument.violated().isEmpty()
                ? instrument.violated()
                : declared.stream()
                        .filter(each ->
                                instrument.partOf().filter(each.id()::equals).isPresent())
                        .map(Instrument::violated)
                        .findFirst()
                        .orElse(Set.of());
    }

    private void add(
            Instrument instrument,
            Optional<Clause> clause,
            What what,
            String proposition,
            Collection<ClaimEntry> positions,
            List<Assertion> into) {
        boolean own = clause.isPresent() || instrument.violated().contains(proposition);
        Predicate<ClaimEntry> about =
                own ? entry -> true : naming(instrument.number().orElseThrow());
        List<ClaimEntry> claims = positions.stream()
                .filter(entry -> entry.claim().indicator().equals(proposition))
                .filter(about)
                .toList();
        if (!claims.isEmpty()) {
            into.add(new Assertion(instrument, clause, what, proposition, Reports.of(claims, story, chains)));
        }
    }

    /** Those whose words have the number, and not as part of another. */
    private static Predicate<ClaimEntry> naming(String number) {
        Predicate<String> found =
                Pattern.compile("(?<!\\d)" + Pattern.quote(number) + "(?!\\d)").asPredicate();
        return entry -> found.test(entry.claim().quote().text());
    }

    /** What is claimed to have gone over to or from whom the instruments are directed at, with the measures that it breaks. */
    public List<Listed> desk(Collection<ClaimEntry> positions, Collection<Lot> lots) {
        Set<String> against = new HashSet<>();
        declared.forEach(each -> against.addAll(each.against()));
        Nearby said = new Nearby(declared.stream()
                .flatMap(each -> assertions(each, positions).stream())
                .filter(each -> each.what() == What.VIOLATED)
                .toList());
        return lots.stream()
                .map(lot -> new Listed(lot, bans.on(lot), said.to(lot)))
                .filter(each -> !each.would().isEmpty()
                        || !each.said().isEmpty()
                        || Stream.concat(each.lot().from().stream(), each.lot().to().stream())
                                .anyMatch(against::contains))
                .toList();
    }
}
