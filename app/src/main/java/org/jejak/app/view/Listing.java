package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jejak.app.json.Json;

/**
 * Rows of one kind, written in any format, each row as it comes: nothing but the first screenful is held.
 *
 * @param columns from left to right
 * @param more what JSON says of a row beyond its columns
 */
public record Listing<T>(List<Column<T>> columns, Optional<Members<T>> more) {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    public Listing {
        columns = List.copyOf(columns);
    }

    @SafeVarargs
    public static <T> Listing<T> of(Column<T>... columns) {
        return new Listing<>(List.of(columns), Optional.empty());
    }

    /** The same columns in the order of the list. */
    public static <T> Listing<T> of(List<Column<T>> columns) {
        return new Listing<>(columns, Optional.empty());
    }

    /** Writes the members of one row's object. */
    @FunctionalInterface
    public interface Members<T> {
        void write(T row, Json json) throws IOException;
    }

    /** The same columns; in JSON each row is an object with these members instead. */
    public Listing<T> inJson(Members<T> members) {
        return new Listing<>(columns, Optional.of(members));
    }

    /** One array, each row on a line of its own. */
    public void json(Iterator<T> rows, Writer out) throws IOException {
        out.write("[");
        for (String before = "\n"; rows.hasNext(); before = ",\n") {
            out.write(before);
            T row = rows.next();
            try (Json json = Json.compact(out)) {
                json.object(() -> members(row, json));
            }
        }
        out.write("\n]\n");
    }

    private void members(T row, Json json) throws IOException {
        if (more.isPresent()) {
            more.get().write(row, json);
            return;
        }
        for (Column<T> column : columns) {
            member(json, column.name(), column.raw().apply(row));
        }
    }

    private static void member(Json json, String name, Optional<?> value) throws IOException {
        if (value.isEmpty()) {
            json.missing(name);
        } else if (value.get() instanceof List<?> list) {
            json.texts(name, list.stream().map(String::valueOf).toList());
        } else if (value.get() instanceof Boolean flag) {
            json.flag(name, flag);
        } else if (value.get() instanceof BigDecimal number) {
            json.number(name, Optional.of(number));
        } else if (value.get() instanceof Number number) {
            json.number(name, number.longValue());
        } else {
            json.text(name, value.get().toString());
        }
    }

    /** RFC 4180 with {@code \n} between records, the names of the columns first. */
    public void csv(Iterator<T> rows, Writer out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, CSV);
        printer.printRecord(columns.stream().map(Column::name));
        while (rows.hasNext()) {
            T row = rows.next();
            printer.printRecord(columns.stream().map(column -> column.field(row)));
        }
        printer.flush();
    }
}
