package org.jejak.extract.figure;

import java.util.BitSet;
import java.util.List;
import org.jejak.extract.attribution.Speaker;
import org.jejak.extract.attribution.Utterance;
import org.jejak.extract.number.Quantity;
import org.jejak.model.Source;
import org.jejak.text.Match;

/** How many people speak is no figure of the story: "two of its members said", "menurut tiga pejabat". */
public final class Tellers {

    private static final int LONGEST_ROLE = 14;

    private Tellers() {}

    /** The quantities that do not count unnamed speakers. */
    public static List<Quantity> without(List<Quantity> quantities, List<Utterance> utterances) {
        BitSet speaking = new BitSet();
        for (Utterance utterance : utterances) {
            utterance
                    .speaker()
                    .filter(Tellers::isUnnamed)
                    .ifPresent(speaker -> speaking.set(
                            speaker.mention().from(), speaker.mention().to()));
            utterance.speaker().ifPresent(speaker -> fillBehindCue(speaking, utterance, speaker));
        }
        if (speaking.isEmpty()) {
            return quantities;
        }
        return quantities.stream()
                .filter(quantity -> !speaking.get(quantity.number().from()))
                .toList();
    }

    /** "According to two of its members, Ana Duarte and …": what stands between a cue and the name behind it is who speaks. */
    private static void fillBehindCue(BitSet speaking, Utterance utterance, Speaker speaker) {
        int name = speaker.mention().from();
        utterance
                .cue()
                .map(Match.Range::to)
                .filter(from -> from < name && name - from <= LONGEST_ROLE && !utterance.holds(from))
                .ifPresent(from -> speaking.set(from, name));
    }

    private static boolean isUnnamed(Speaker speaker) {
        return speaker.type() == Source.Type.UNNAMED || speaker.type() == Source.Type.COLLECTIVE;
    }
}
