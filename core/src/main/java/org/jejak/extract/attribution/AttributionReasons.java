package org.jejak.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jejak.extract.reason.Basis;
import org.jejak.extract.reason.Teller;
import org.jejak.model.Evidence;
import org.jejak.model.Ground;
import org.jejak.model.Reason;
import org.jejak.model.Reason.Part;
import org.jejak.text.Match;

/** Tells why an attribution has its source, under which name, by which hops, and with what stance. One text, one thread. */
public final class AttributionReasons {

    private final Teller teller;

    public AttributionReasons(Teller teller) {
        this.teller = teller;
    }

    public List<Reason> of(Utterance utterance) {
        List<Reason> reasons = new ArrayList<>();
        utterance.speaker().ifPresent(speaker -> {
            reasons.add(source(utterance, speaker));
            reasons.add(name(speaker));
        });
        hops(utterance.hops(), reasons);
        reasons.add(stance(utterance));
        return reasons;
    }

    private Reason source(Utterance utterance, Speaker speaker) {
        List<Evidence> evidence = teller.words(utterance.basis());
        Match.Range at = speaker.mention();
        evidence.add(new Evidence.Words(teller.mention(at.from(), at.to()), Optional.empty()));
        return new Reason(
                Part.SOURCE,
                Optional.of(teller.mention(at.from(), at.to()).text()),
                utterance.basis().ground(),
                evidence);
    }

    private Reason name(Speaker speaker) {
        List<Evidence> evidence = new ArrayList<>();
        for (Match match : speaker.basis().words()) {
            evidence.add(teller.named(match, speaker.canonical()));
        }
        return new Reason(
                Part.NAME, Optional.of(speaker.canonical()), speaker.basis().ground(), evidence);
    }

    /** A reason for each who passes it on, nearest the origin first. */
    public void hops(List<Hop> hops, List<Reason> into) {
        for (Hop hop : hops) {
            List<Evidence> evidence = new ArrayList<>();
            for (Match match : hop.basis().words()) {
                evidence.add(teller.named(match, hop.name()));
            }
            into.add(new Reason(Part.VIA, Optional.of(hop.name()), hop.basis().ground(), evidence));
        }
    }

    /** What the cue commits the source to. */
    public Reason stance(Utterance utterance) {
        Optional<String> stance = Optional.of(utterance.stance().name().toLowerCase(Locale.ROOT));
        Optional<Match.Range> cue = utterance.cue();
        List<Match> words = utterance.basis().words();
        if (cue.isEmpty() || words.isEmpty()) {
            return new Reason(Part.STANCE, stance, Ground.STANCE_PLAIN, List.of());
        }
        boolean negated = cue.get().from() < words.get(0).from();
        Basis basis =
                negated ? Basis.of(Ground.STANCE_NEGATED, cue.get()) : Basis.of(Ground.STANCE_OF_CUE, words.get(0));
        return new Reason(Part.STANCE, stance, basis.ground(), teller.words(basis));
    }
}
