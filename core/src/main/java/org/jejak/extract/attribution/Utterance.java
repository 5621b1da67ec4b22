package org.jejak.extract.attribution;

import java.util.List;
import java.util.Optional;
import org.jejak.model.Attribution;
import org.jejak.model.Stance;
import org.jejak.text.Match;

/**
 * An attribution in tokens, before it is written in code points.
 *
 * @param speaker empty where nobody is named
 * @param cue empty for a continued quotation
 * @param content in text order, without the outer quotation marks
 * @param via canonical names of those who pass it on at this place, nearest the origin first
 * @param nestedIn number of the utterance whose content holds this one, or -1
 * @param why which cue or pattern, and how the source was resolved
 */
public record Utterance(
        Attribution.Kind kind,
        Optional<Speaker> speaker,
        Optional<Match.Range> cue,
        List<Match.Range> content,
        List<String> via,
        int nestedIn,
        Stance stance,
        String why) {

    public Utterance {
        content = List.copyOf(content);
        via = List.copyOf(via);
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
