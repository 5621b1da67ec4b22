package org.jejak.extract.attribution;

import java.util.List;
import java.util.Optional;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Attribution;
import org.jejak.model.Stance;
import org.jejak.text.Match;

/**
 * An attribution in tokens, before it is written in code points.
 *
 * @param speaker empty where nobody is named
 * @param cue empty where none is printed
 * @param content in text order, without the outer quotation marks
 * @param hops who passes it on at this place, nearest the origin first
 * @param nestedIn number of the utterance whose content holds this one, or -1
 * @param role whether the speaker knows or asserts it, only passes it on, or takes a stand on it
 * @param basis where the source stands, and the cue as the pack knows it
 */
public record Utterance(
        Attribution.Kind kind,
        Optional<Speaker> speaker,
        Optional<Match.Range> cue,
        List<Match.Range> content,
        List<Hop> hops,
        int nestedIn,
        Stance stance,
        Role role,
        Basis basis) {

    /** What the speaker is to the content. */
    public enum Role {
        /** Knows or asserts it. */
        ORIGIN,
        /** Passes on what another, the origin of an utterance with the same content, knows or asserts. */
        CONVEYOR,
        /** Wants, praises, attacks or orders it, and says nothing about whether it is so. */
        ATTITUDE
    }

    public Utterance {
        content = List.copyOf(content);
        hops = List.copyOf(hops);
    }

    /** The names of the hops. */
    public List<String> via() {
        return Hop.names(hops);
    }

    /** Whether the token is part of the content. */
    public boolean holds(int token) {
        for (Match.Range part : content) {
            if (part.from() <= token && token < part.to()) {
                return true;
            }
        }
        return false;
    }
}
