package org.jejak.extract.attribution;

import org.jejak.model.Source;
import org.jejak.text.Match;

/**
 * A source at one place, as a range of tokens.
 *
 * @param mention the tokens that name it; for an enclitic, the token it is tied to
 * @param enclitic the number of UTF-16 units at the end of that token that are the source ("nya" in "ujarnya"); 0 otherwise
 * @param canonical its name as the ledger files it
 */
public record Speaker(Match.Range mention, int enclitic, String canonical, Source.Type type) {}
