package org.jejak.ledger.origin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.Period;
import org.jejak.model.Figure;

/**
 * One statement of one party on one occasion, with every claim that prints it.
 *
 * @param party the most particular name that a print gives; empty where nobody is named
 * @param when the days on which it may have been said or as of which it holds, as far as all prints allow
 * @param echoes the print to quote first, then by published date, article, place; at least one, each of a {@link Figure}
 */
public record Origin(Optional<String> party, Optional<Period> when, List<Echo> echoes) {

    public Origin {
        echoes = List.copyOf(echoes);
    }

    /** The claim that is quoted for it; it names the origin too. */
    public ClaimId id() {
        return echoes.get(0).claim().id();
    }

    public Figure figure() {
        return (Figure) echoes.get(0).claim().claim();
    }

    /** In how many articles it is printed. */
    public int articles() {
        return (int) echoes.stream()
                .map(echo -> echo.claim().article().id())
                .distinct()
                .count();
    }

    /** Whether it is not known on whose word it stands, or who passed it on to one that prints it. */
    public boolean isOpen() {
        return party.isEmpty() || echoes.stream().anyMatch(Echo::isOpen);
    }

    /**
     * What it counts by the print that claims least: reports narrow casualties down to the dead, and do not widen them. Of several the
     * first by name.
     */
    public String counted(Story story) {
        Set<String> printed = echoes.stream()
                .map(echo -> echo.claim().claim().indicator())
                .collect(Collectors.toCollection(TreeSet::new));
        return printed.stream()
                .filter(one -> printed.stream().noneMatch(other -> story.narrows(other, one)))
                .findFirst()
                .orElse(figure().indicator());
    }
}
