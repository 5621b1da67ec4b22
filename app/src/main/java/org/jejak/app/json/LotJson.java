package org.jejak.app.json;

import java.io.IOException;
import java.util.List;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.event.Report;
import org.jejak.ledger.exchange.Lot;
import org.jejak.ledger.exchange.Proof;
import org.jejak.ledger.instrument.Assertion;
import org.jejak.ledger.instrument.Breach;
import org.jejak.ledger.instrument.Listed;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Detail;

/** A {@link Lot} as one JSON object, and a {@link Listed} one with the measures that it breaks. */
public final class LotJson {

    private LotJson() {}

    /** The members; the caller writes the braces. */
    public static void write(Lot lot, Story story, Json json) throws IOException {
        json.text("id", lot.id().toString());
        json.text("type", lot.type());
        json.text("giver", lot.from());
        json.text("receiver", lot.to());
        json.text("goods", lot.goods());
        json.text("grade", lot.grade().id());
        json.text("from", lot.when().map(when -> when.first()));
        json.text("to", lot.when().map(when -> when.last()));
        ReportJson.backing(lot.reports(), story, json);
        json.array("proofs", lot.proofs(), proof -> json.object(() -> proof(proof, json)));
        json.array("reports", lot.reports(), report -> json.object(() -> report(report, json)));
        json.number("denials", lot.denials().size());
        ReportJson.list("beside", lot.beside(), json);
    }

    private static void report(Report report, Json json) throws IOException {
        ReportJson.write(report, json);
        List<ClaimEntry> claims = report.echoes().stream().map(Echo::claim).toList();
        json.texts("goods_words", Lot.goods(claims));
        json.texts("quantities", Lot.quantities(claims));
        json.texts("means", Lot.words(claims, Detail.Kind.MEANS));
        json.texts(
                "places",
                claims.stream()
                        .flatMap(entry -> entry.claim().scope().place().stream())
                        .distinct()
                        .toList());
    }

    private static void proof(Proof proof, Json json) throws IOException {
        json.text("kind", proof.kind());
        json.text("claim", proof.claim().id().toString());
        json.text("file", proof.claim().article().file());
        json.text("text", proof.words().text());
        json.number("start", proof.words().span().start());
        json.number("end", proof.words().span().end());
    }

    /** The same with what a claim says of it and what the pack says, apart. */
    public static void write(Listed listed, Story story, Json json) throws IOException {
        write(listed.lot(), story, json);
        json.array("said_to_breach", listed.said(), said -> json.object(() -> assertion(said, json)));
        json.array("would_breach", listed.would(), breach -> json.object(() -> breach(breach, json)));
    }

    static void assertion(Assertion said, Json json) throws IOException {
        json.text("instrument", said.instrument().id());
        json.text("clause", said.clause().map(clause -> clause.id()));
        json.constant("what", said.what());
        json.text("proposition", said.proposition());
        ReportJson.list("reports", said.reports(), json);
    }

    static void breach(Breach breach, Json json) throws IOException {
        json.text("instrument", breach.instrument().id());
        json.text("clause", breach.clause().id());
        json.text("reach", breach.reach().id());
        json.text("transfer", breach.lot().id().toString());
    }
}
