package org.jejak.ledger.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;
import org.jejak.model.Derivation;
import org.jejak.model.Voice;

/** Puts together the way that a claim came, hop by hop, each with why it stands there. Immutable; any thread. */
public final class Chains {

    private final Story story;
    private final Map<String, List<Derivation>> derivations;

    /** @param derivations by article id: from whom it says it comes */
    public Chains(Story story, Map<String, List<Derivation>> derivations) {
        this.story = story;
        this.derivations = Map.copyOf(derivations);
    }

    /**
     * From the outlet that prints the claim to the party it stands on.
     *
     * @param origin the party, as far as the prints of the statement tell; whoever this print names instead passed it on
     */
    public List<Link> of(ClaimEntry print, Optional<String> origin) {
        Voice voice = print.claim().voice();
        List<Link> chain = new ArrayList<>();
        chain.add(new Link(
                print.article().metadata().outlet(), Link.Role.OUTLET, Link.Because.PUBLISHED, Optional.empty()));
        for (Derivation derivation : derivations.getOrDefault(print.article().id(), List.of())) {
            add(
                    chain,
                    new Link(
                            Optional.of(derivation.outlet()),
                            Link.Role.DERIVED,
                            Link.Because.DERIVATION_LINE,
                            Optional.of(derivation.quote())));
        }
        List<String> via = voice.via();
        for (int i = via.size() - 1; i >= 0; i--) {
            add(chain, new Link(Optional.of(via.get(i)), Link.Role.VIA, Link.Because.NAMED, Optional.empty()));
        }
        Optional<String> named = voice.source();
        if (named.isPresent() && origin.isPresent() && !story.kin(named.get(), origin.get())) {
            add(chain, new Link(named, Link.Role.VIA, Link.Because.NAMED, voice.sourceMention()));
            named = Optional.empty();
        }
        Link.Because because = named.isPresent()
                ? Link.Because.NAMED
                : origin.isPresent() ? Link.Because.SAME_ARTICLE : Link.Because.OPEN;
        chain.add(new Link(
                named.or(() -> origin),
                Link.Role.ORIGIN,
                because,
                named.isPresent() ? voice.sourceMention() : Optional.empty()));
        return chain;
    }

    private static void add(List<Link> chain, Link link) {
        if (chain.stream().noneMatch(known -> known.party().equals(link.party()))) {
            chain.add(link);
        }
    }
}
