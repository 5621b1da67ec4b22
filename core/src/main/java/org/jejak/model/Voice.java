package org.jejak.model;

import java.util.List;
import java.util.Optional;

/**
 * On whose word a claim stands, and with what commitment.
 *
 * @param source the origin: who knows or asserts it; empty where nobody is named
 * @param sourceMention its words, perhaps in a neighbouring sentence
 * @param via who passed it on at this place, nearest the origin first
 * @param attribution id of the attribution whose content holds the claim
 * @param office of a person: the institution for which he speaks, as the report introduces him
 */
public record Voice(
        Optional<String> source,
        Optional<Mention> sourceMention,
        List<String> via,
        Optional<String> attribution,
        Stance stance,
        Modality modality,
        Optional<String> office) {

    /** A voice of which no office is known. */
    public Voice(
            Optional<String> source,
            Optional<Mention> sourceMention,
            List<String> via,
            Optional<String> attribution,
            Stance stance,
            Modality modality) {
        this(source, sourceMention, via, attribution, stance, modality, Optional.empty());
    }

    public Voice {
        via = List.copyOf(via);
    }

    /** The same on behalf of an institution. */
    public Voice of(String institution) {
        return new Voice(source, sourceMention, via, attribution, stance, modality, Optional.of(institution));
    }
}
