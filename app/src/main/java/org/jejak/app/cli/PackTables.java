package org.jejak.app.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.app.packs.KnownValues;
import org.jejak.app.packs.KnownWords;
import org.jejak.app.packs.PackReport;
import org.jejak.app.view.Column;
import org.jejak.app.view.Listing;

/** The tables of {@code jejak packs}. */
final class PackTables {

    static final Listing<PackReport> PACKS = Listing.of(
            Column.whole("kind", row -> Optional.of(row.kind())),
            Column.whole("id", row -> Optional.of(row.id())),
            Column.cut("label", row -> Optional.of(row.label())),
            Column.whole("version", row -> Optional.of(row.version())),
            Column.number("words", row -> (long) row.words()),
            Column.number("patterns", row -> (long) row.patterns()),
            Column.number("indicators", row -> (long) row.indicators()),
            Column.number("examples", row -> (long) row.examples()),
            Column.<PackReport>hidden("problems", row -> Optional.of(row.problems())),
            Column.<PackReport>whole("state", row -> Optional.of(row.isSound() ? "sound" : "broken"))
                    .shownAs(row -> row.isSound()
                            ? "sound"
                            : "broken: " + row.problems().size()));

    static final Listing<Map.Entry<String, String>> CATEGORIES = Listing.of(
            Column.whole("category", row -> Optional.of(row.getKey())),
            Column.wrapped("meaning", row -> Optional.of(row.getValue())));

    static final Listing<KnownWords.Known> WORDS = Listing.of(
            Column.whole("language", row -> Optional.of(row.language())),
            Column.whole("words", row -> Optional.of(row.words())),
            Column.whole("category", row -> Optional.of(row.category())),
            Column.whole("value", row -> Optional.of(row.value())),
            Column.whole("rule", row -> Optional.of(row.rule())));

    static Listing<KnownValues.Known> values(Collection<String> languages) {
        List<Column<KnownValues.Known>> columns = new ArrayList<>();
        columns.add(Column.whole("category", row -> Optional.of(row.category())));
        columns.add(Column.whole("value", row -> Optional.of(row.value())));
        columns.add(Column.cut("within", row -> Optional.of(row.within())));
        for (String code : languages) {
            columns.add(Column.cut(code, row -> Optional.ofNullable(row.words().get(code))));
        }
        return Listing.of(columns);
    }

    private PackTables() {}
}
