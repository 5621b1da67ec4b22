package org.jejak.extract.attribution;

import java.util.Optional;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Source;
import org.jejak.text.Match;

/**
 * A source at one place, as a range of tokens.
 *
 * @param mention the tokens that name it; for an enclitic, the token it is tied to
 * @param enclitic the number of UTF-16 units at the end of that token that are the source ("nya" in "ujarnya"); 0 otherwise
 * @param antecedent for a pronoun, an enclitic or a bare role, the words that named its source before
 * @param canonical its name as the ledger files it
 * @param basis how that name was found
 */
public record Speaker(
        Match.Range mention,
        int enclitic,
        Optional<Match.Range> antecedent,
        String canonical,
        Source.Type type,
        Basis basis) {

    static Speaker named(Match.Range mention, Filed name, Source.Type type) {
        return new Speaker(mention, 0, Optional.empty(), name.canonical(), type, name.basis());
    }
}
