package org.jejak.extract.happening;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jejak.extract.figure.Backing;
import org.jejak.extract.sighting.Sighting;
import org.jejak.extract.time.Moment;
import org.jejak.model.Detail;
import org.jejak.model.Modality;
import org.jejak.model.Stance;
import org.jejak.pack.Happening;
import org.jejak.text.Match;

/**
 * What a clause tells of a happening, in tokens.
 *
 * @param quote the clause
 * @param backing on whose word it stands
 * @param when the words that say when
 * @param where the words that say where
 */
record Telling(
        Sighting<Happening> sighting,
        Match.Range quote,
        Backing backing,
        Stance stance,
        Modality modality,
        Ends.Pair ends,
        Optional<Moment> when,
        Optional<Match> where,
        List<Detail> details) {

    /** Planned or only possible: expected, not told. */
    boolean isExpected() {
        return isExpected(modality);
    }

    static boolean isExpected(Modality modality) {
        return modality == Modality.PLANNED || modality == Modality.CONDITIONAL;
    }

    boolean isTransfer() {
        return sighting.matter().kind() == Happening.Kind.TRANSFER;
    }

    String indicator() {
        Happening happening = sighting.matter();
        String mood = modality.name().toLowerCase(Locale.ROOT);
        return happening.becomes().getOrDefault(mood, happening.id());
    }

    /** Whether another tells the same in the same breath. */
    boolean isPartOf(Telling other) {
        return quote.from() < other.quote.to()
                && other.quote.from() < quote.to()
                && backing.attribution() == other.backing.attribution();
    }
}
