package org.jejak.extract.position;

import java.util.List;
import org.jejak.pack.Proposition;
import org.jejak.text.Match;

/**
 * A clause that speaks of a proposition.
 *
 * @param contrary whether its words say the contrary
 * @param anchor the word that decides, which tells what happens
 * @param stretch the words of one speaker in one sentence in which it stands
 * @param words all words that it was recognised by, in text order
 */
record Sighting(Proposition proposition, boolean contrary, Match anchor, Match.Range stretch, List<Match> words) {

    Sighting {
        words = List.copyOf(words);
    }

    /** How closely the words tell it: many words, and what somebody thinks rather than what he thinks it of. */
    int closeness() {
        return 2 * words.size()
                + (proposition.attitude() ? 3 : 0)
                + (proposition.implies().isEmpty() ? 0 : 1);
    }

    int from() {
        return words.stream().mapToInt(Match::from).min().orElse(anchor.from());
    }

    int to() {
        return words.stream().mapToInt(Match::to).max().orElse(anchor.to());
    }
}
