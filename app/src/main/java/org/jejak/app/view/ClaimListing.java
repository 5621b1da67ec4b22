package org.jejak.app.view;

import java.util.Optional;
import org.jejak.app.json.DecisionJson;
import org.jejak.app.json.ReadingJson;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimKind;
import org.jejak.model.Figure;
import org.jejak.model.Mention;

/** Claims as rows for tables and machines. */
public final class ClaimListing {

    public static final Listing<ClaimEntry> LISTING = Listing.<ClaimEntry>of(
                    Column.hidden("id", row -> Optional.of(row.id())),
                    Column.date("published", row -> row.article().metadata().published()),
                    Column.hidden(
                            "kind", row -> Optional.of(ClaimKind.of(row.claim()).id())),
                    Column.whole("indicator", row -> Optional.of(row.claim().indicator())),
                    Column.<ClaimEntry>whole("claim", row -> Optional.of(words(row)))
                            .shownAs(row -> Words.of(row.claim())),
                    Column.hidden(
                            "min", row -> figure(row).flatMap(f -> f.value().min())),
                    Column.hidden(
                            "max", row -> figure(row).flatMap(f -> f.value().max())),
                    Column.hidden("unit", row -> figure(row).flatMap(Figure::unit)),
                    Column.whole("actor", row -> row.claim().scope().actor()),
                    Column.hidden("target", row -> row.claim().scope().target()),
                    Column.hidden("place", row -> row.claim().scope().place()),
                    Column.date("time", row -> row.claim().scope().time()),
                    Column.hidden(
                            "stance",
                            row -> Optional.of(Words.spaced(row.claim().voice().stance()))),
                    Column.hidden(
                            "modality",
                            row -> Optional.of(Words.spaced(row.claim().voice().modality()))),
                    Column.cut("source", row -> row.claim().voice().source()),
                    Column.hidden(
                            "source_text",
                            row -> row.claim().voice().sourceMention().map(Mention::text)),
                    Column.hidden("via", row -> Optional.of(row.claim().voice().via())),
                    Column.cut("outlet", row -> row.article().metadata().outlet()),
                    Column.hidden(
                            "decided",
                            row -> Optional.of(row.standing().verdict().id())),
                    Column.hidden("decided_by", row -> row.standing().by()),
                    Column.hidden(
                            "credibility", row -> Optional.of(row.standing().grade())),
                    Column.hidden("file", row -> Optional.of(row.article().file())),
                    Column.hidden(
                            "start",
                            row -> Optional.of(row.claim().quote().span().start())),
                    Column.hidden(
                            "end", row -> Optional.of(row.claim().quote().span().end())),
                    Column.<ClaimEntry>wrapped(
                                    "quote",
                                    row -> Optional.of(row.claim().quote().text()))
                            .shownAs(row -> row.claim().quote().text() + " · " + Words.of(row.id())))
            .inJson((row, json) -> {
                json.text("ledger_id", row.id().toString());
                json.text("article", row.article().id());
                json.text("file", row.article().file());
                json.text("outlet", row.article().metadata().outlet());
                json.text("published", row.article().metadata().published());
                new ReadingJson(json).claim(row.claim());
                DecisionJson.standing(row.standing(), json);
            });

    private ClaimListing() {}

    private static Optional<Figure> figure(ClaimEntry row) {
        return row.claim() instanceof Figure figure ? Optional.of(figure) : Optional.empty();
    }

    /** For machines: the modifier of a figure, the stance of a position. */
    private static String words(ClaimEntry row) {
        return figure(row)
                .map(f -> f.value().modifier().id())
                .orElse(Words.spaced(row.claim().voice().stance()));
    }
}
