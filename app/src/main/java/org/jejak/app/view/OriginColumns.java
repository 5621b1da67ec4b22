package org.jejak.app.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jejak.ledger.Period;
import org.jejak.ledger.origin.Independence;
import org.jejak.ledger.origin.Origin;
import org.jejak.model.Figure;

/** What listings tell of an origin, in columns of the same names everywhere. */
public final class OriginColumns {

    private OriginColumns() {}

    public static <T> List<Column<T>> of(Function<T, Origin> origin) {
        return List.of(
                Column.whole("indicator", row -> Optional.of(figure(origin, row).indicator())),
                Column.whole("from", row -> origin.apply(row).when().map(Period::first)),
                Column.whole("to", row -> origin.apply(row).when().map(Period::last)),
                Column.whole("min", row -> figure(origin, row).value().min()),
                Column.whole("max", row -> figure(origin, row).value().max()),
                Column.whole(
                        "modifier",
                        row -> Optional.of(
                                figure(origin, row).value().modifier().id())),
                Column.whole("unit", row -> figure(origin, row).unit()),
                Column.whole("actor", row -> figure(origin, row).scope().actor()),
                Column.whole("place", row -> figure(origin, row).scope().place()),
                Column.cut("origin", row -> origin.apply(row).party()),
                Column.whole("open", row -> Optional.of(origin.apply(row).isOpen())),
                Column.number("articles", row -> (long) origin.apply(row).articles()),
                Column.wrapped(
                        "quote", row -> Optional.of(figure(origin, row).quote().text())),
                Column.hidden(
                        "claims",
                        row -> Optional.of(origin.apply(row).echoes().stream()
                                .map(echo -> echo.claim().id().toString())
                                .toList())));
    }

    /** Columns of an independence: its state, the reason, and with whom. */
    public static <T> List<Column<T>> independence(Function<T, Independence> independence) {
        return List.of(
                Column.whole(
                        "independence",
                        row -> Optional.of(Words.id(independence.apply(row).state()))),
                Column.whole(
                        "because",
                        row -> Optional.of(Words.id(independence.apply(row).ground()))),
                Column.whole("with", row -> Optional.of(independence.apply(row).with())));
    }

    private static <T> Figure figure(Function<T, Origin> origin, T row) {
        return origin.apply(row).figure();
    }
}
