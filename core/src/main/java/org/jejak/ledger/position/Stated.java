package org.jejak.ledger.position;

import java.util.List;
import java.util.Optional;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.Period;
import org.jejak.ledger.origin.Dating;
import org.jejak.ledger.origin.Echo;
import org.jejak.model.Claim;
import org.jejak.model.Figure;
import org.jejak.model.Stance;

/**
 * What one party held on one proposition on one occasion, with every claim that prints it.
 *
 * @param party the most particular name that a print gives; empty where nobody is named
 * @param proposition what it is held on
 * @param stance the plainest that a print gives: confirmed rather than asserted
 * @param when the days on which it may have been said
 * @param said whether the text tells these days; else they are the days of publication, by which it had been said
 * @param dating where its article tells no day, what an event that it tells of says of when it came out
 * @param step the word by which its article tells which of the party's steps it was, where it tells no day
 * @param echoes the print to quote first, then by published date, article, place; at least one. Each of a {@link
 *     org.jejak.model.Position}, or each of a figure that makes the proposition true
 */
public record Stated(
        Optional<String> party,
        String proposition,
        Stance stance,
        Optional<Period> when,
        boolean said,
        Optional<Dating> dating,
        Optional<String> step,
        List<Echo> echoes) {

    public Stated {
        echoes = List.copyOf(echoes);
    }

    /** The claim that is quoted for it. */
    public ClaimId id() {
        return echoes.get(0).claim().id();
    }

    /** What is quoted for it. */
    public Claim claim() {
        return echoes.get(0).claim().claim();
    }

    /** Whether a number says it, and not a word on the proposition. */
    public boolean isCounted() {
        return claim() instanceof Figure;
    }

    public Side side() {
        return Side.of(stance);
    }

    /** In how many articles it is printed. */
    public int articles() {
        return (int) echoes.stream()
                .map(echo -> echo.claim().article().id())
                .distinct()
                .count();
    }

    /** The names under which prints give it, the most particular of them left out. */
    public List<String> otherNames() {
        return echoes.stream()
                .flatMap(echo -> echo.claim().claim().voice().source().stream())
                .filter(name -> !name.equals(party.orElse("")))
                .distinct()
                .toList();
    }
}
