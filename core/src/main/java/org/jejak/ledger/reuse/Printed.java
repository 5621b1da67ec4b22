package org.jejak.ledger.reuse;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.Period;

/** An article as far as the search for reused text needs to know it. */
public record Printed(String id, Optional<String> outlet, Optional<Period> published) {

    /** By the first day on which it may have come out, unknown last, then by id: an order for work that depends on nothing else. */
    static final Comparator<Printed> ORDER = Comparator.comparing(
                    (Printed article) -> article.published.map(Period::first).orElse(LocalDate.MAX))
            .thenComparing(Printed::id);

    public static Printed of(ArticleEntry article) {
        return new Printed(
                article.id(),
                article.metadata().outlet(),
                article.metadata()
                        .published()
                        .or(() -> article.metadata().publishedInferred())
                        .flatMap(Period::of));
    }

    /** Whether it certainly came out on an earlier day. */
    boolean before(Printed other) {
        return published.isPresent()
                && other.published.isPresent()
                && published.get().last().isBefore(other.published.get().first());
    }
}
