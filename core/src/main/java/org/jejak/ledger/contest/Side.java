package org.jejak.ledger.contest;

import java.time.LocalDate;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Figure;

/**
 * A figure that stands against another.
 *
 * @param origin of which it is a print
 * @param counted the indicator as its article means it: that of the whole where the article gives the same number to a whole
 * @param told the indicator of the print that claims least, perhaps of another article
 * @param day the last on which it may hold
 */
record Side(Origin origin, ClaimEntry entry, String counted, String told, Optional<LocalDate> day) {

    static Side of(Origin origin, ClaimEntry entry, String counted, String told, Story story) {
        return new Side(origin, entry, counted, told, Revising.day(entry, story));
    }

    Figure figure() {
        return (Figure) entry.claim();
    }

    Optional<String> source() {
        return entry.claim().voice().source();
    }

    boolean isIn(String article) {
        return entry.article().id().equals(article);
    }

    boolean sharesArticle(Side other) {
        return isIn(other.entry.article().id());
    }

    /** Kin on whose word both stand. */
    boolean isKin(Side other, Story story) {
        return source().isPresent()
                && other.source().isPresent()
                && story.kin(source().get(), other.source().get());
    }

    /** Whether somebody passed both on. */
    boolean sharesRelay(Side other) {
        return entry.claim().voice().via().stream()
                .anyMatch(other.entry.claim().voice().via()::contains);
    }
}
