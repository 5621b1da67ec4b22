package org.jejak.ledger.origin;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jejak.ledger.origin.Link.Role;

/**
 * On whose word origins of one party stand and by which ways they are known.
 *
 * @param name the party as it is filed; empty where nobody is named
 * @param members those who speak together as the party; empty where nobody is named
 * @param ways the different ways on which everybody is named
 * @param isClear whether these are all the ways there are
 */
record Witness(String name, List<String> members, List<Way> ways, boolean isClear) {

    /** A statement that came by more ways than this is compared by these, so that a case of any size is answered soon. */
    private static final int MOST_WAYS = 64;

    /**
     * One way.
     *
     * @param publisher of the outlet that prints it
     * @param others the party, its conveyors, and outlets that the article says it comes from
     */
    record Way(String publisher, Set<String> others) {

        /** A conveyor that both have, or that conveyed the one and printed or said the other. */
        Optional<String> relayOf(Way other) {
            return others.stream()
                    .filter(party -> other.others.contains(party) || party.equals(other.publisher))
                    .findFirst()
                    .or(() -> other.others.contains(publisher) ? Optional.of(publisher) : Optional.empty());
        }
    }

    /** @param origins of one party */
    static Witness of(Collection<Origin> origins, Story story) {
        Optional<String> party = origins.stream().findFirst().flatMap(Origin::party);
        Set<Way> ways = new LinkedHashSet<>();
        boolean clear = true;
        for (Origin origin : origins) {
            for (Echo echo : origin.echoes()) {
                Optional<Way> way = way(echo, story);
                clear &= way.isPresent();
                way.filter(found -> ways.size() < MOST_WAYS).ifPresent(ways::add);
            }
        }
        return new Witness(party.orElse(""), party.map(story::members).orElse(List.of()), List.copyOf(ways), clear);
    }

    /** Empty where somebody is not named, or by a common noun: one report's "lawmaker" may be the other's. */
    private static Optional<Way> way(Echo echo, Story story) {
        Set<String> others = new TreeSet<>();
        for (Link link : echo.chain()) {
            if (link.party().isEmpty()
                    || Character.isLowerCase(link.party().get().codePointAt(0))) {
                return Optional.empty();
            }
            if (link.role() != Role.OUTLET) {
                others.add(story.publisher(link.party().get()));
            }
        }
        return echo.chain().get(0).party().map(outlet -> new Way(story.publisher(outlet), others));
    }
}
