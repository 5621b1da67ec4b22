package org.jejak.app.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jejak.model.Edtf;

/**
 * One column of a {@link Listing}.
 *
 * @param name in machine formats, in snake case; in tables its underscores are blanks
 * @param raw the value for machines: a text, a number, a list of texts, or empty
 * @param shown the value for people
 * @param shape how a table may treat it
 */
public record Column<T>(String name, Function<T, Optional<?>> raw, Function<T, String> shown, Shape shape) {

    /** How wide a column may become. */
    public enum Shape {
        /** As wide as its widest value, never cut. */
        WHOLE,
        /** The same, set to the right. */
        NUMBER,
        /** Cut with an ellipsis where the terminal is too narrow. */
        CUT,
        /** Continued on the next line where the terminal is too narrow. */
        WRAPPED,
        /** For machines only. */
        HIDDEN
    }

    public static <T> Column<T> whole(String name, Function<T, Optional<?>> value) {
        return of(name, value, Shape.WHOLE);
    }

    /** A date, of which people see the day. */
    public static <T> Column<T> date(String name, Function<T, Optional<Edtf>> value) {
        return new Column<>(
                name,
                row -> value.apply(row),
                row -> value.apply(row).map(Words::day).orElse(""),
                Shape.WHOLE);
    }

    public static <T> Column<T> cut(String name, Function<T, Optional<?>> value) {
        return of(name, value, Shape.CUT);
    }

    public static <T> Column<T> wrapped(String name, Function<T, Optional<?>> value) {
        return of(name, value, Shape.WRAPPED);
    }

    public static <T> Column<T> hidden(String name, Function<T, Optional<?>> value) {
        return of(name, value, Shape.HIDDEN);
    }

    public static <T> Column<T> number(String name, Function<T, Long> value) {
        return new Column<>(
                name, row -> Optional.of(value.apply(row)), row -> Words.number(value.apply(row)), Shape.NUMBER);
    }

    private static <T> Column<T> of(String name, Function<T, Optional<?>> value, Shape shape) {
        return new Column<>(
                name, value, row -> value.apply(row).map(Column::words).orElse(""), shape);
    }

    /** The same column, shown to people in other words. */
    public Column<T> shownAs(Function<T, String> words) {
        return new Column<>(name, raw, words, shape);
    }

    private static String words(Object value) {
        if (value instanceof List<?> list) {
            return String.join(", ", list.stream().map(String::valueOf).toList());
        }
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }

    String head() {
        return name.replace('_', ' ');
    }

    /** The value as it stands in a field of CSV: lists joined by semicolons, nothing where there is none. */
    String field(T row) {
        Optional<?> value = raw.apply(row);
        if (value.isPresent() && value.get() instanceof List<?> list) {
            return String.join("; ", list.stream().map(String::valueOf).toList());
        }
        return value.map(Column::words).orElse("");
    }
}
