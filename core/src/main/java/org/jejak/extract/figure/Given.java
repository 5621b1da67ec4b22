package org.jejak.extract.figure;

import java.util.List;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.text.Match;

/** Who gives a number, and by which word. */
record Given(Match party, Basis basis) {

    static Given by(Ground ground, Match word, Match party) {
        return new Given(party, new Basis(ground, List.of(word, party)));
    }
}
