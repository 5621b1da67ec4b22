package org.jejak.ledger.forecast;

import java.util.List;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.Period;
import org.jejak.ledger.origin.Echo;
import org.jejak.model.Detail;
import org.jejak.model.Forecast;

/**
 * What one party expects, plans or promises, once however many articles print it.
 *
 * @param party whose expectation it is; empty where nobody is named
 * @param made when the first article that prints it came out
 * @param due for when it is expected
 * @param echoes the print to quote first, then by date, article, place; at least one, each of a {@link Forecast}
 * @param outcome what came of it, as far as the case tells
 * @param evidence the claims that decide the outcome, earliest first; of very many the earliest only
 * @param decidedBy how many claims decide it
 */
public record Foretold(
        Optional<String> party,
        Optional<Period> made,
        Optional<Period> due,
        List<Echo> echoes,
        Outcome outcome,
        List<ClaimEntry> evidence,
        int decidedBy) {

    public Foretold {
        echoes = List.copyOf(echoes);
        evidence = List.copyOf(evidence);
    }

    /** What came of an expectation. */
    public enum Outcome {
        /** Nothing in the case decides it. */
        OPEN,
        /** A later claim says that it is so. */
        CAME_TRUE,
        /** A later claim says that it is not so, or came to be only after its time. */
        DID_NOT,
        /** The same party expects something else by now. */
        OVERTAKEN
    }

    public Forecast forecast() {
        return (Forecast) echoes.get(0).claim().claim();
    }

    public ClaimId id() {
        return echoes.get(0).claim().id();
    }

    public int articles() {
        return (int) echoes.stream()
                .map(echo -> echo.claim().article().id())
                .distinct()
                .count();
    }

    /** How likely its source holds it, in its own words. */
    public Optional<Detail> likelihood() {
        return echoes.stream()
                .flatMap(echo -> echo.claim().claim().details().stream())
                .filter(detail -> detail.kind() == Detail.Kind.LIKELIHOOD)
                .findFirst();
    }

    Foretold resolved(Outcome decided, List<ClaimEntry> by, int decidedBy) {
        return new Foretold(party, made, due, echoes, decided, by, decidedBy);
    }
}
