package org.jejak.app.view;

import java.util.Locale;
import java.util.Optional;
import org.jejak.ledger.Reliability;
import org.jejak.ledger.SourceEntry;

/** Sources as rows for tables and machines. */
public final class SourceListing {

    public static final Listing<SourceEntry> LISTING = Listing.of(
            Column.cut("source", row -> Optional.of(row.name())),
            Column.whole(
                    "type",
                    row -> Optional.of(row.types().stream()
                            .map(type -> type.name().toLowerCase(Locale.ROOT))
                            .toList())),
            Column.number("claims", row -> (long) row.claims()),
            Column.number("attributions", row -> (long) row.attributions()),
            Column.number("articles", row -> (long) row.articles()),
            Column.date("first", SourceEntry::first),
            Column.date("last", SourceEntry::last),
            Column.<SourceEntry>whole(
                            "reliability", row -> Optional.of(row.reliability().name()))
                    .shownAs(row -> row.reliability() == Reliability.F
                            ? ""
                            : row.reliability().name()));

    private SourceListing() {}
}
