package org.jejak.app.view;

import java.util.Optional;
import org.jejak.app.json.LotJson;
import org.jejak.ledger.Period;
import org.jejak.ledger.event.Report;
import org.jejak.ledger.exchange.Lot;
import org.jejak.ledger.instrument.Listed;
import org.jejak.ledger.origin.Story;

/** The monitoring desk as rows for machines. */
public final class SanctionsListing {

    private SanctionsListing() {}

    public static Listing<Listed> of(Story story) {
        return Listing.<Listed>of(
                        Column.<Listed>whole("giver", row -> row.lot().from()),
                        Column.<Listed>whole("receiver", row -> row.lot().to()),
                        Column.<Listed>whole(
                                "type", row -> Optional.of(row.lot().type())),
                        Column.<Listed>whole("goods", row -> row.lot().goods()),
                        Column.<Listed>whole(
                                "goods_words",
                                row -> Optional.of(Lot.goods(row.lot().claims()))),
                        Column.<Listed>whole(
                                "quantities",
                                row -> Optional.of(Lot.quantities(row.lot().claims()))),
                        Column.<Listed>whole("from", row -> row.lot().when().map(Period::first)),
                        Column.<Listed>whole("to", row -> row.lot().when().map(Period::last)),
                        Column.<Listed>whole(
                                "grade", row -> Optional.of(row.lot().grade().id())),
                        Column.<Listed>whole(
                                "proofs",
                                row -> Optional.of(row.lot().proofs().stream()
                                        .map(proof -> proof.kind() + ": "
                                                + proof.words().text())
                                        .toList())),
                        Column.<Listed>whole("said_to_breach", row -> Optional.of(SanctionsText.said(row))),
                        Column.<Listed>whole("would_breach", row -> Optional.of(SanctionsText.would(row))),
                        Column.<Listed>number(
                                "articles", row -> Report.articles(row.lot().reports())),
                        Column.<Listed>number(
                                "origins", row -> (long) row.lot().reports().size()),
                        Column.<Listed>number(
                                "open", row -> Report.open(row.lot().reports())),
                        Column.<Listed>whole(
                                "independence",
                                row -> row.lot().reports().isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(Words.id(
                                                Report.independence(row.lot().reports(), story)
                                                        .state()))),
                        Column.<Listed>whole(
                                "sources",
                                row -> Optional.of(row.lot().reports().stream()
                                        .flatMap(report -> report.party().stream())
                                        .toList())),
                        Column.<Listed>whole(
                                "denied_by",
                                row -> Optional.of(row.lot().denials().stream()
                                        .flatMap(report -> report.party().stream())
                                        .toList())),
                        Column.<Listed>whole(
                                "quotes",
                                row -> Optional.of(row.lot().reports().stream()
                                        .map(report ->
                                                report.quoted().claim().quote().text())
                                        .toList())),
                        Column.<Listed>whole(
                                "claims",
                                row -> Optional.of(row.lot().claims().stream()
                                        .map(entry -> entry.id().toString())
                                        .toList())))
                .inJson((row, json) -> LotJson.write(row, story, json));
    }
}
