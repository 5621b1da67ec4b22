package org.jejak.extract.sighting;

import java.util.List;
import org.jejak.pack.Matter;
import org.jejak.text.Match;

/**
 * A clause that speaks of a matter of the topic.
 *
 * @param contrary whether its words say the contrary
 * @param anchor the word that decides, which tells what happens
 * @param stretch the words of one speaker in one sentence in which it stands
 * @param words all words that it was recognised by, in text order
 */
public record Sighting<M extends Matter>(
        M matter, boolean contrary, Match anchor, Match.Range stretch, List<Match> words) {

    private static final int NEAR = 40;

    public Sighting {
        words = List.copyOf(words);
    }

    /** How closely the words tell it. */
    public int closeness() {
        return 2 * words.size() + matter.narrowness();
    }

    /** The words of the same speaker around the deciding one. */
    public Match.Range near() {
        return new Match.Range(
                Math.max(stretch.from(), anchor.from() - NEAR), Math.min(stretch.to(), anchor.to() + NEAR));
    }

    public int from() {
        return words.get(0).from();
    }

    public int to() {
        int to = 0;
        for (Match word : words) {
            to = Math.max(to, word.to());
        }
        return to;
    }
}
