package org.jejak.extract.happening;

import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;

/** A part of the scope, and the words that named it. */
record Found(String value, Basis basis) {

    /** As the topic pack has it, whatever the clause names. */
    static Found declared(String party) {
        return new Found(party, Basis.of(Ground.PARTY_DECLARED));
    }
}
