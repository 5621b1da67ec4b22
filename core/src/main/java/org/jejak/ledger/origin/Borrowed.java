package org.jejak.ledger.origin;

import java.util.List;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;

/**
 * What the text around a print owes to another article.
 *
 * @param from the print of the other article
 * @param text the passage that both share
 * @param isTaken whether the other came out first, as far as is established, so that its outlet stands in the chain
 * @param isJoined whether it alone tells on whose word this print stands
 */
record Borrowed(ClaimEntry from, SharedText text, boolean isTaken, boolean isJoined) {

    Optional<String> outlet() {
        return from.article().metadata().outlet();
    }

    /** Who passed it on there. */
    List<String> via() {
        return from.claim().voice().via();
    }
}
