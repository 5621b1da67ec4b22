package org.jejak.app.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jejak.app.json.LotJson;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.event.Report;
import org.jejak.ledger.exchange.Lot;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Detail;

/** Who is said to give what to whom, as rows for machines: goods are an object in JSON, while CSV has a row for each word on them. */
public final class ExchangeListing {

    /** One party's word on a lot; in CSV each has a row. */
    public record Row(Lot lot, Report report) {
        List<ClaimEntry> claims() {
            return report.echoes().stream().map(Echo::claim).toList();
        }
    }

    public static final Listing<Row> ROWS = Listing.of(
            Column.<Row>whole("giver", row -> row.lot.from()),
            Column.<Row>whole("receiver", row -> row.lot.to()),
            Column.<Row>whole("type", row -> Optional.of(row.lot.type())),
            Column.<Row>whole("goods", row -> row.lot.goods()),
            Column.<Row>whole("grade", row -> Optional.of(row.lot.grade().id())),
            Column.<Row>whole("source", row -> row.report.party()),
            Column.<Row>whole(
                    "stance",
                    row -> Optional.of(
                            Words.spaced(row.report.quoted().claim().voice().stance()))),
            Column.<Row>whole("goods_words", row -> Optional.of(Lot.goods(row.claims()))),
            Column.<Row>whole("quantities", row -> Optional.of(Lot.quantities(row.claims()))),
            Column.<Row>whole("means", row -> Optional.of(Lot.words(row.claims(), Detail.Kind.MEANS))),
            Column.<Row>whole(
                    "places",
                    row -> Optional.of(row.claims().stream()
                            .flatMap(entry -> entry.claim().scope().place().stream())
                            .distinct()
                            .toList())),
            Column.<Row>whole(
                    "times",
                    row -> Optional.of(row.claims().stream()
                            .flatMap(entry -> entry.claim().scope().time().stream())
                            .distinct()
                            .toList())),
            Column.<Row>whole("proof_words", row -> Optional.of(Lot.words(row.claims(), Detail.Kind.PROOF))),
            Column.<Row>number("articles", row -> row.report.articles()),
            Column.<Row>whole(
                    "quote",
                    row -> Optional.of(row.report.quoted().claim().quote().text())),
            Column.<Row>whole(
                    "claims",
                    row -> Optional.of(row.claims().stream()
                            .map(entry -> entry.id().toString())
                            .toList())));

    private ExchangeListing() {}

    /** Each lot an object. */
    public static Listing<Lot> lots(Story story) {
        return Listing.<Lot>of().inJson((lot, json) -> LotJson.write(lot, story, json));
    }

    public static Stream<Row> rows(Lot lot) {
        return Stream.concat(lot.reports().stream(), lot.beside().stream()).map(report -> new Row(lot, report));
    }
}
