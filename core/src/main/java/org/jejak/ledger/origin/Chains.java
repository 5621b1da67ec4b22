package org.jejak.ledger.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.DecisionEntry;
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
        return of(print, origin, Link.Because.SAME_ARTICLE, Optional.empty(), Optional.empty());
    }

    /**
     * @param otherwise why it stands on the origin's word where neither the print nor a shared text nor an analyst says so
     * @param borrowed what the text around the print owes to another article
     * @param decision by which the print stands with its origin, where the analyst says so
     */
    List<Link> of(
            ClaimEntry print,
            Optional<String> origin,
            Link.Because otherwise,
            Optional<Borrowed> borrowed,
            Optional<DecisionEntry> decision) {
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
        borrowed.filter(Borrowed::isTaken).ifPresent(text -> borrow(chain, text));
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
                : origin.isEmpty()
                        ? Link.Because.OPEN
                        : decision.isPresent()
                                ? Link.Because.ANALYST
                                : borrowed.filter(Borrowed::isJoined).isPresent()
                                        ? Link.Because.NAMED_WHERE_SHARED
                                        : otherwise;
        if (because == Link.Because.SAME_NUMBER && voice.source().isEmpty()) {
            chain.add(new Link(Optional.empty(), Link.Role.VIA, Link.Because.OPEN, Optional.empty()));
        }
        chain.add(new Link(
                named.or(() -> origin),
                Link.Role.ORIGIN,
                because,
                named.isPresent() ? voice.sourceMention() : Optional.empty(),
                borrowed.filter(Borrowed::isJoined).map(Borrowed::text)));
        return chain;
    }

    /** The outlet whose text it is; where the article itself says that it draws on that outlet, its line is believed, and shown to be right. */
    private static void borrow(List<Link> chain, Borrowed borrowed) {
        Link.Because because = borrowed.text().established() ? Link.Because.TEXT_REUSED : Link.Because.TEXT_SHARED;
        Link link =
                new Link(borrowed.outlet(), Link.Role.REUSED, because, Optional.empty(), Optional.of(borrowed.text()));
        chain.replaceAll(
                known -> known.role() == Link.Role.DERIVED && known.party().equals(link.party())
                        ? new Link(known.party(), known.role(), known.because(), known.evidence(), link.shared())
                        : known);
        if (chain.stream().noneMatch(known -> known.role() == Link.Role.DERIVED)) {
            add(chain, link);
        }
        if (borrowed.isJoined()) {
            for (int i = borrowed.via().size() - 1; i >= 0; i--) {
                add(
                        chain,
                        new Link(
                                Optional.of(borrowed.via().get(i)),
                                Link.Role.VIA,
                                Link.Because.NAMED_WHERE_SHARED,
                                Optional.empty(),
                                Optional.of(borrowed.text())));
            }
        }
    }

    private static void add(List<Link> chain, Link link) {
        if (chain.stream().noneMatch(known -> known.party().equals(link.party()))) {
            chain.add(link);
        }
    }
}
