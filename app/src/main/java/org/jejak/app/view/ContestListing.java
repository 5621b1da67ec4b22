package org.jejak.app.view;

import java.util.Optional;
import java.util.stream.Collectors;
import org.jejak.app.json.ContestJson;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.contest.Contest;

/** Contests as rows for machines. */
public final class ContestListing {

    public static final Listing<Contest> LISTING = Listing.of(
                    Column.<Contest>whole(
                            "explanation", row -> Optional.of(row.explanation().id())),
                    Column.<Contest>whole(
                            "indicator",
                            row -> Optional.of(row.claims().stream()
                                    .map(entry -> entry.claim().indicator())
                                    .distinct()
                                    .collect(Collectors.joining(", ")))),
                    Column.<Contest>wrapped(
                            "figures",
                            row -> Optional.of(row.claims().stream()
                                    .map(ContestListing::told)
                                    .toList())),
                    Column.<Contest>hidden(
                            "claims",
                            row -> Optional.of(
                                    row.ids().stream().map(Object::toString).toList())))
            .inJson(ContestJson::write);

    private ContestListing() {}

    private static String told(ClaimEntry entry) {
        return Words.of(entry.claim()) + " "
                + entry.claim().voice().source().map(Words::oneLine).orElse("no source named") + " ["
                + Words.of(entry.id()) + "]";
    }
}
