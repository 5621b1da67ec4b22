package org.jejak.ledger.origin;

import java.util.Optional;
import org.jejak.ledger.origin.SharedPrints.Partner;
import org.jejak.ledger.reuse.Reuse;
import org.jejak.model.Mention;
import org.jejak.model.Span;

/** Tells of each print which other article its text came from, with the words of both as evidence. */
record Borrowings(SharedPrints shared, TextJoins joins, TextsAtHand texts) {

    /** The article it was joined by, else the one with most text in common that came out first. */
    Optional<Borrowed> of(Print print) {
        Optional<Partner> joining = joins.joining(print);
        return joining.or(() -> shared.of(print).stream()
                        .filter(partner -> isTaken(partner.reuse(), print))
                        .findFirst())
                .map(partner -> new Borrowed(
                        partner.print().entry(),
                        text(partner, print),
                        isTaken(partner.reuse(), print),
                        joining.isPresent()));
    }

    private static boolean isTaken(Reuse reuse, Print print) {
        return reuse.second().article().equals(print.article());
    }

    private SharedText text(Partner partner, Print print) {
        String other = partner.print().article();
        Reuse reuse = partner.reuse();
        return new SharedText(
                other,
                mention(other, reuse.in(other).span()),
                mention(print.article(), reuse.in(print.article()).span()),
                reuse.established(),
                reuse.score());
    }

    private Mention mention(String article, Span span) {
        return new Mention(texts.of(article).orElseThrow().slice(span), span);
    }
}
