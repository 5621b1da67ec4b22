package org.jejak.extract.attribution;

import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.text.Match;

/**
 * The name under which the ledger files a source.
 *
 * @param basis how it was found
 */
record Filed(String canonical, Basis basis) {

    static Filed listed(Match name) {
        return new Filed(name.value(), Basis.of(Ground.NAME_LISTED, name));
    }
}
