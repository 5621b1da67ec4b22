package org.jejak.ledger.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Period;
import org.jejak.ledger.origin.Chains;
import org.jejak.ledger.origin.Dating;
import org.jejak.ledger.origin.Datings;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Derivation;
import org.jejak.model.Position;

/**
 * Tells of each source what it held on each proposition, in time, each statement once however many articles print it, and where it
 * changed. The same claims give the same series in any order. Immutable; any thread.
 */
public final class Positions {

    private static final Comparator<Step> IN_TIME = Comparator.comparing(
                    (Step step) -> step.stated().when().map(Period::last).orElse(LocalDate.MAX))
            .thenComparing(step -> step.stated().when().map(Period::first).orElse(LocalDate.MAX))
            .thenComparing(step -> step.stated().id());

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
     * them first; where nobody is named last. Of the figures among the claims those are steps that turn a party from what it said; by the
     * events among them articles without a day may be put in order.
     */
    public List<Series> of(Collection<ClaimEntry> claims) {
        Map<String, Dating> datings = Datings.of(claims, story.once());
        List<Said> held = claims.stream()
                .filter(entry -> entry.claim() instanceof Position)
                .map(entry -> Said.held(entry, story, datings))
                .toList();
        Numbers numbers = new Numbers(claims);
        List<Stated> all = Gathered.of(held, numbers.given(held, propositions, story, datings), story, chains);
        Map<List<String>, List<Step>> series = new TreeMap<>(Positions::compare);
        told(all, numbers)
                .forEach(step -> series.computeIfAbsent(key(step.stated()), key -> new ArrayList<>())
                        .add(step));
        return series.values().stream().map(this::series).toList();
    }

    /** Every word, and of the numbers those that change something or are changed. Who denies one number may give another. */
    private List<Step> told(List<Stated> all, Numbers numbers) {
        Turning turning = new Turning(all, story, propositions);
        List<Step> steps = all.stream()
                .map(stated -> new Step(
                        stated,
                        turning.before(stated).filter(before -> !stated.isCounted() || !numbers.isDenied(before))))
                .toList();
        Set<Stated> turned = Collections.newSetFromMap(new IdentityHashMap<>());
        steps.forEach(step -> step.before().ifPresent(turned::add));
        return steps.stream()
                .filter(step ->
                        !step.stated().isCounted() || step.before().isPresent() || turned.contains(step.stated()))
                .toList();
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

    private Series series(List<Step> told) {
        List<Step> inTime = told.stream().sorted(IN_TIME).toList();
        Optional<String> party =
                told.stream().flatMap(step -> step.stated().party().stream()).min(Comparator.naturalOrder());
        List<String> lineage = party.map(story::lineage).orElse(List.of());
        return new Series(
                party,
                inTime.get(0).stated().proposition(),
                lineage.isEmpty() ? List.of() : lineage.subList(1, lineage.size()),
                inTime);
    }
}
