package org.jejak.app.view;

import java.util.Optional;
import org.jejak.ledger.origin.Echo;

/** The prints of one statement as rows for machines. */
public final class PrintListing {

    public static final Listing<Echo> LISTING = Listing.of(
            Column.whole("claim", row -> Optional.of(row.claim().id())),
            Column.whole("outlet", row -> row.claim().article().metadata().outlet()),
            Column.whole("published", row -> row.claim().article().metadata().published()),
            Column.whole("file", row -> Optional.of(row.claim().article().file())),
            Column.whole(
                    "chain",
                    row -> Optional.of(row.chain().stream()
                            .map(link ->
                                    Words.id(link.role()) + " " + link.party().orElse(""))
                            .toList())),
            Column.whole("quote", row -> Optional.of(row.claim().claim().quote().text())));

    private PrintListing() {}
}
