package org.jejak.extract.happening;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jejak.extract.figure.Backing;
import org.jejak.extract.sighting.Sighting;
import org.jejak.model.Detail;
import org.jejak.model.Modality;
import org.jejak.model.Stance;
import org.jejak.pack.Happening;
import org.jejak.text.Match;

/**
 * What a clause tells of a happening, in tokens.
 *
 * @param quote the clause
 * @param core of the clause, what stands between conjunctions around the deciding word
 * @param backing on whose word it stands
 * @param when when it was, and the words that say so
 * @param where the words that say where
 * @param isSet whether the clause has a day or a place of its own
 */
record Telling(
        Sighting<Happening> sighting,
        Match.Range quote,
        Match.Range core,
        Backing backing,
        Stance stance,
        Modality modality,
        Ends.Pair ends,
        When when,
        Optional<Match> where,
        boolean isSet,
        List<Detail> details) {

    Telling between(Ends.Pair others) {
        return new Telling(sighting, quote, core, backing, stance, modality, others, when, where, isSet, details);
    }

    /** Planned or only possible: expected, not told. */
    boolean isExpected() {
        return isExpected(modality);
    }

    static boolean isExpected(Modality modality) {
        return modality == Modality.PLANNED || modality == Modality.CONDITIONAL;
    }

    /** The words that it is known by. */
    Match.Range words() {
        return new Match.Range(sighting.from(), sighting.to());
    }

    boolean isTransfer() {
        return sighting.matter().kind() == Happening.Kind.TRANSFER;
    }

    String indicator() {
        Happening happening = sighting.matter();
        String mood = modality.name().toLowerCase(Locale.ROOT);
        return happening.becomes().getOrDefault(mood, happening.id());
    }

    /** Whether another tells the same in the same breath, or as much of the same clause. */
    boolean isPartOf(Telling other) {
        boolean overlap = quote.from() < other.quote.to()
                && other.quote.from() < quote.to()
                && backing.attribution() == other.backing.attribution();
        return overlap && (indicator().equals(other.indicator()) || isOneOf(other));
    }

    /** A clause tells one event, and one thing that is expected, unless a conjunction adds another. */
    private boolean isOneOf(Telling other) {
        boolean alike = isExpected() ? other.isExpected() : !isTransfer() && !other.isExpected() && !other.isTransfer();
        return alike && (core.from() < other.core.to() && other.core.from() < core.to() || isBeside(other));
    }

    /** "The flood and landslide": one word of both. */
    private boolean isBeside(Telling other) {
        int gap = Math.max(
                sighting.anchor().from() - other.sighting.anchor().to(),
                other.sighting.anchor().from() - sighting.anchor().to());
        return gap <= 1;
    }
}
