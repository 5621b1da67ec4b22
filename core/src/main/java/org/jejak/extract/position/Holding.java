package org.jejak.extract.position;

import java.util.BitSet;
import org.jejak.extract.figure.Backing;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Modality;
import org.jejak.model.Stance;
import org.jejak.model.Voice;
import org.jejak.pack.Proposition;
import org.jejak.text.Match;

/**
 * A position in tokens, before it is written in code points.
 *
 * @param quote the clause
 * @param anchor the word that decides
 * @param words the words that speak of the proposition
 * @param backing on whose word it stands
 * @param closeness how much of the clause speaks of the proposition
 */
record Holding(
        Proposition proposition,
        Match.Range quote,
        Match anchor,
        Basis words,
        Backing backing,
        Stance stance,
        Modality modality,
        int closeness) {

    /** One position of one holder; told twice in one breath it is one. */
    String key() {
        return proposition.id() + "|" + backing.source().orElse("") + "|" + stance + "|" + backing.attribution();
    }

    /** Whoever says it in one report. */
    String breath() {
        return backing.source().orElse("") + "|" + backing.attribution();
    }

    /** Whether another stands in the same clause. */
    boolean isPartOf(Holding other) {
        return quote.from() < other.quote.to() && other.quote.from() < quote.to();
    }

    /** "Concerned about": what somebody thinks something of he does not assert. */
    boolean isObjectOf(Holding attitude) {
        return !proposition.attitude()
                && stance == Stance.ASSERTS
                && isPartOf(attitude)
                && words.words().stream().allMatch(word -> attitude.anchor().from() < word.from());
    }

    /** Whether the report itself holds it, in its own words. */
    boolean isOwn() {
        return backing.source().isEmpty();
    }

    /** Whether its clause has one of the tokens. */
    boolean isIn(BitSet tokens) {
        int first = tokens.nextSetBit(quote.from());
        return first >= 0 && first < quote.to();
    }

    Voice voice() {
        Voice voice = backing.voice(modality);
        return new Voice(
                voice.source(), voice.sourceMention(), voice.via(), voice.attribution(), stance, voice.modality());
    }
}
