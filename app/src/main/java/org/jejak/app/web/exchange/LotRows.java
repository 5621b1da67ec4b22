package org.jejak.app.web.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jejak.app.pipeline.Chronicle;
import org.jejak.app.view.Words;
import org.jejak.app.web.exchange.LotRow.ProofRow;
import org.jejak.app.web.exchange.LotRow.WayHead;
import org.jejak.app.web.report.ReportRows;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Screen;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.event.Report;
import org.jejak.ledger.exchange.Lot;
import org.jejak.ledger.exchange.Proof;
import org.jejak.ledger.origin.Echo;
import org.jejak.model.Detail;

/** Goods in the reader's words. */
public final class LotRows {

    /** Proofs of one lot; the rows behind the page have all. */
    private static final int PROOFS = 20;

    private final Chronicle chronicle;
    private final Screen screen;
    private final ReportRows reports;

    public LotRows(Concluded room, Screen screen) {
        this.chronicle = room.reasoning().chronicle();
        this.screen = screen;
        this.reports = new ReportRows(room, screen);
    }

    public LotRow of(Lot lot) {
        return new LotRow(
                lot.id().toString(),
                way(lot),
                goods(lot),
                lot.grade(),
                screen.days(lot.when()),
                reports.of(lot.reports(), this::told),
                lot.proofs().stream().limit(PROOFS).map(this::proof).toList());
    }

    /** From whom to whom and what, in a line. */
    public String told(Lot lot) {
        WayHead way = way(lot);
        return way.from() + " → " + way.to() + " · " + way.type() + ", " + goods(lot);
    }

    private String goods(Lot lot) {
        return lot.goods().map(screen::goods).orElseGet(() -> screen.say("exchange.unnamed"));
    }

    private WayHead way(Lot lot) {
        return new WayHead(end(lot.from()), end(lot.to()), screen.label(lot.type()));
    }

    private String end(Optional<String> side) {
        return side.map(known -> chronicle.party(known, screen.language()))
                .orElseGet(() -> screen.say("exchange.unsaid"));
    }

    private ProofRow proof(Proof proof) {
        return new ProofRow(
                screen.sayOr("proof." + proof.kind(), proof.kind()),
                Words.oneLine(proof.words().text()),
                Links.claim(proof.claim().id()));
    }

    /** Which goods, how much, by what and by way of where, in the words of one party. */
    private String told(Report report) {
        List<ClaimEntry> claims = report.echoes().stream().map(Echo::claim).toList();
        List<String> told = new ArrayList<>();
        add("exchange.much", Lot.quantities(claims), told);
        add("exchange.goods", Lot.goods(claims, screen::goods), told);
        add("exchange.by", Lot.words(claims, Detail.Kind.MEANS), told);
        List<String> places = claims.stream()
                .flatMap(entry -> entry.claim().scope().place().stream())
                .distinct()
                .toList();
        add("exchange.at", places, told);
        List<String> days = claims.stream()
                .map(Lot::days)
                .filter(Optional::isPresent)
                .map(screen::days)
                .distinct()
                .toList();
        add("exchange.when", days, told);
        return String.join("; ", told);
    }

    private void add(String key, List<String> words, List<String> into) {
        if (!words.isEmpty()) {
            into.add(screen.say(key, words.stream().map(Words::oneLine).collect(Collectors.joining(", "))));
        }
    }
}
