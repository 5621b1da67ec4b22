package org.jejak.extract.figure;

import java.util.List;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.text.Match;

/** A part of the scope, and the words that named it. */
record Found(String value, Basis basis) {

    static Found named(Ground ground, Match name) {
        return new Found(name.value(), Basis.of(ground, name));
    }

    static Found named(Ground ground, Match word, Match name) {
        return new Found(name.value(), new Basis(ground, List.of(word, name)));
    }
}
