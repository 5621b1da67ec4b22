package org.jejak.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.extract.attribution.Hop;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.model.Mention;
import org.jejak.model.Modality;
import org.jejak.model.Stance;
import org.jejak.model.Voice;

/**
 * On whose word a claim stands.
 *
 * @param attribution number of the one that holds the claim, or -1
 * @param basis why
 * @param earlier first token of the number whose source this is too, or -1
 */
public record Backing(
        Optional<String> source,
        Optional<Mention> mention,
        List<Hop> via,
        int attribution,
        Stance stance,
        Basis basis,
        int earlier) {

    /** On nobody's: the report's own. */
    public static Backing nobody() {
        return new Backing(
                Optional.empty(), Optional.empty(), List.of(), -1, Stance.ASSERTS, Basis.of(Ground.SOURCE_NOBODY), -1);
    }

    /** The same, passed on by these. */
    Backing through(List<Hop> relays) {
        return new Backing(source, mention, relays, attribution, stance, basis, earlier);
    }

    /** The same for what another attribution holds. */
    Backing in(int other, Stance said) {
        return new Backing(source, mention, via, other, said, basis, earlier);
    }

    /** Another source, whom the source of this one passes on. */
    Backing passing(Optional<String> origin, Optional<Mention> words, Basis why, int before) {
        List<Hop> relays = new ArrayList<>();
        source.ifPresent(teller -> relays.add(new Hop(teller, new Basis(Ground.HOP_OUTER, basis.words()))));
        relays.addAll(via);
        return new Backing(origin, words, relays, attribution, stance, why, before);
    }

    /** What somebody denies is the word of who claims it; the denier passes nothing on. */
    Backing claimed() {
        return new Backing(source, mention, List.of(), attribution, Stance.ASSERTS, basis, earlier);
    }

    public Optional<String> attributionId() {
        return attribution < 0 ? Optional.empty() : Optional.of("a" + (attribution + 1));
    }

    public Voice voice(Modality modality) {
        return new Voice(source, mention, Hop.names(via), attributionId(), stance, modality);
    }
}
