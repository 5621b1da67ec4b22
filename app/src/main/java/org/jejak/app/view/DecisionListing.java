package org.jejak.app.view;

import java.util.Optional;
import org.jejak.app.json.DecisionJson;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.DecisionEntry;

/** The log of decisions as rows for machines. */
public final class DecisionListing {

    public static final Listing<DecisionEntry> LISTING = Listing.<DecisionEntry>of(
                    Column.whole("id", row -> Optional.of(row.id())),
                    Column.<DecisionEntry>whole(
                                    "at", row -> Optional.of(row.decision().at()))
                            .shownAs(row -> DecisionWords.day(row.decision().at())),
                    Column.whole("who", row -> Optional.of(row.decision().who())),
                    Column.whole(
                            "kind", row -> Optional.of(row.decision().kind().id())),
                    Column.<DecisionEntry>wrapped(
                                    "subjects",
                                    row -> Optional.of(row.decision().subjects()))
                            .shownAs(DecisionListing::subjects),
                    Column.<DecisionEntry>wrapped(
                                    "fields",
                                    row -> Optional.of(row.decision().fields().entrySet().stream()
                                            .map(field -> field.getKey().id() + "=" + field.getValue())
                                            .toList()))
                            .shownAs(row -> DecisionWords.fields(row.decision())),
                    Column.<DecisionEntry>wrapped(
                                    "why", row -> Optional.of(row.decision().why()))
                            .shownAs(row -> Words.oneLine(row.decision().why())),
                    Column.<DecisionEntry>whole("undone_by", DecisionEntry::undoneBy)
                            .shownAs(row -> row.holds() ? row.isUnbound() ? "unbound" : "" : "undone"),
                    Column.hidden(
                            "now",
                            row -> Optional.of(row.bound().stream()
                                    .flatMap(bound -> bound.now().stream())
                                    .map(ClaimId::toString)
                                    .toList())))
            .inJson(DecisionJson::write);

    private DecisionListing() {}

    private static String subjects(DecisionEntry row) {
        return row.decision().claims().isEmpty()
                ? Words.oneLine(String.join(", ", row.decision().subjects()))
                : String.join(
                        ", ", row.decision().claims().stream().map(Words::of).toList());
    }
}
