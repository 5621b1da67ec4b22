package org.jejak.app.view;

import java.util.Optional;
import java.util.stream.Stream;
import org.jejak.ledger.perspective.Perspective;
import org.jejak.ledger.perspective.Perspective.View;

/** Whose side has spoken of what, as rows for machines: one for each side of a matter. */
public final class PerspectiveListing {

    /** One side of one matter; in CSV each has a row. */
    public record Row(Perspective of, View view) {}

    public static final Listing<Row> LISTING = Listing.of(
            Column.whole("kind", row -> Optional.of(row.of.kind().id())),
            Column.whole("matter", row -> Optional.of(row.of.matter())),
            Column.<Row>number("articles", row -> (long) row.of.articles()),
            Column.whole("side", row -> Optional.of(row.view.side().id())),
            Column.whole("heard", row -> Optional.of(Words.spaced(row.view.heard()))),
            Column.<Row>number("claims", row -> (long) row.view.claims()),
            Column.whole(
                    "sources",
                    row -> Optional.of(row.view.voices().stream()
                            .map(voices -> voices.source())
                            .toList())),
            Column.whole("through", row -> Optional.of(row.view.through())),
            Column.whole(
                    "quote",
                    row -> row.view.first().map(entry -> entry.claim().quote().text())),
            Column.whole("claim", row -> row.view.first().map(entry -> entry.id())),
            Column.whole(
                    "no_side",
                    row -> Optional.of(row.of.others().stream()
                            .map(voices -> voices.source())
                            .toList())),
            Column.<Row>number("unnamed", row -> (long) row.of.unnamed()));

    private PerspectiveListing() {}

    public static Stream<Row> rows(Perspective perspective) {
        return perspective.views().stream().map(view -> new Row(perspective, view));
    }
}
