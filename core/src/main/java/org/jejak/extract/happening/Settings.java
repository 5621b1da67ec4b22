package org.jejak.extract.happening;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jejak.extract.sighting.Sighting;
import org.jejak.extract.time.Moment;
import org.jejak.text.Match;
import org.jejak.text.Text;

/** Finds when and where a clause says that it happened. One text, one thread. */
final class Settings {

    private final Text text;
    private final List<Moment> moments;

    Settings(Text text, List<Moment> moments) {
        this.text = text;
        this.moments = moments;
    }

    /** The date nearest to the word that tells it, in the clause or else in what the same speaker says of the sentence. */
    Optional<Moment> when(Sighting<?> sighting, Match.Range quote) {
        Optional<Moment> own = nearest(sighting, quote);
        return own.isPresent() ? own : nearest(sighting, sighting.near());
    }

    /** Whether the clause has a day or a place of its own. */
    boolean isSet(Match.Range quote) {
        if (first(quote.from()) < first(quote.to())
                || !text.annotations()
                        .within(quote.from(), quote.to(), "name.place")
                        .isEmpty()) {
            return true;
        }
        return text.annotations().within(quote.from(), quote.to(), "place.at").stream()
                .anyMatch(at -> at.to() < quote.to() && text.token(at.to()).isCapitalised());
    }

    private Optional<Moment> nearest(Sighting<?> sighting, Match.Range within) {
        int from = first(within.from());
        int to = first(within.to());
        return moments.subList(from, to).stream()
                .filter(moment -> moment.period().or(moment::edtf).isPresent())
                .min(Comparator.comparingInt(moment ->
                        distance(moment.tokens().from(), moment.tokens().to(), sighting.anchor())));
    }

    /** The place of the clause nearest to the word that tells it. */
    Optional<Match> where(Sighting<?> sighting, Match.Range quote) {
        return text.annotations().within(quote.from(), quote.to(), "name.place").stream()
                .min(Comparator.comparingInt(place -> distance(place.from(), place.to(), sighting.anchor())));
    }

    private static int distance(int from, int to, Match anchor) {
        return from >= anchor.to() ? from - anchor.to() : Math.abs(anchor.from() - to);
    }

    /** The number of the first moment at or behind a token. */
    private int first(int token) {
        int low = 0;
        int high = moments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (moments.get(middle).tokens().from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
