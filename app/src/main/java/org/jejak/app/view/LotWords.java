package org.jejak.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jejak.app.pipeline.Chronicle;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.event.Report;
import org.jejak.ledger.exchange.Lot;
import org.jejak.ledger.exchange.Proof;
import org.jejak.ledger.origin.Echo;
import org.jejak.model.Detail;

/** What screens say of goods that are said to go from one to another, each a text on one line. */
final class LotWords {

    private LotWords() {}

    /** "A → B · arms". */
    static String way(Lot lot, Chronicle chronicle) {
        return end(lot.from(), chronicle) + " → " + end(lot.to(), chronicle) + " · "
                + chronicle.label(lot.type(), PositionStory.LANGUAGE);
    }

    private static String end(java.util.Optional<String> side, Chronicle chronicle) {
        return side.map(known -> chronicle.party(known, PositionStory.LANGUAGE)).orElse("(not said)");
    }

    static String goods(Lot lot) {
        return lot.goods().map(name -> name.replace('-', ' ')).orElse("goods not named");
    }

    /** Which goods, how much, by what and by way of where, in the words of one party. */
    static String told(Report report) {
        List<ClaimEntry> claims = report.echoes().stream().map(Echo::claim).toList();
        List<String> told = new ArrayList<>();
        add("", Lot.quantities(claims), told);
        add("", Lot.goods(claims), told);
        add("by ", Lot.words(claims, Detail.Kind.MEANS), told);
        add(
                "at ",
                claims.stream()
                        .flatMap(entry -> entry.claim().scope().place().stream())
                        .distinct()
                        .toList(),
                told);
        add(
                "",
                claims.stream()
                        .filter(entry -> Lot.days(entry).isPresent())
                        .map(entry -> Words.days(Lot.days(entry)))
                        .distinct()
                        .toList(),
                told);
        return String.join("; ", told);
    }

    private static void add(String before, List<String> words, List<String> into) {
        if (!words.isEmpty()) {
            into.add(before + words.stream().map(Words::oneLine).collect(Collectors.joining(", ")));
        }
    }

    /** "image: “satellite pictures” · id". */
    static String of(Proof proof) {
        return proof.kind() + ": " + OriginWords.quote(proof.words().text()) + " · "
                + Words.of(proof.claim().id());
    }
}
