package org.jejak.extract.reason;

import java.util.List;
import org.jejak.model.Ground;
import org.jejak.text.Label;
import org.jejak.text.Match;

/**
 * What decided one part of a reading: the rule, and the words it went by. It points into the text and holds no words, so that
 * carrying it costs next to nothing.
 */
public record Basis(Ground ground, List<Match> words) {

    /** Of words that no pack knows. */
    private static final Label PRINTED = new Label("", "", "");

    public static Basis of(Ground ground) {
        return new Basis(ground, List.of());
    }

    public static Basis of(Ground ground, Match words) {
        return new Basis(ground, List.of(words));
    }

    /** Words that no pack needs to know. */
    public static Basis of(Ground ground, Match.Range words) {
        return of(ground, printed(words));
    }

    /** A range of tokens as words that are merely printed. */
    public static Match printed(Match.Range range) {
        return new Match(PRINTED, range.from(), range.to());
    }
}
