package org.jejak.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** What the rows of an evaluation mean, from {@code rows.csv}. Immutable. */
record RowMeanings(List<CSVRecord> rows) {

    static RowMeanings read() {
        return new RowMeanings(CsvResource.rows("rows.csv"));
    }

    private Optional<CSVRecord> row(String format, String name) {
        return rows.stream()
                .filter(row -> row.get("format").equals(format.toUpperCase(Locale.ROOT))
                        && row.get("row").equals(name))
                .findFirst();
    }

    String of(String format, String name) {
        return row(format, name).map(row -> row.get("meaning")).orElse("");
    }

    /** Whether the row is one of those that sum a set up. */
    boolean isChief(String format, String name) {
        return row(format, name).filter(row -> !row.get("chief").isEmpty()).isPresent();
    }

    /** The one that sums a set up alone. */
    Optional<String> firstChief(String format) {
        return rows.stream()
                .filter(row -> row.get("format").equals(format.toUpperCase(Locale.ROOT))
                        && row.get("chief").equals("first"))
                .map(row -> row.get("row"))
                .findFirst();
    }
}
