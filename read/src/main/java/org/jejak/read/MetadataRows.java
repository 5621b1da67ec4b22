package org.jejak.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jejak.model.Edtf;
import org.jejak.model.Metadata;

/** Collects the rows of a metadata file, and notes on what it cannot use. */
final class MetadataRows {

    static final String EXPECTED =
            "file, outlet, published, published_inferred, modified, url, language, title, author";

    private static final Set<String> COLUMNS = Set.of(EXPECTED.split(", "));

    private final String name;
    private final List<MetadataRow> rows = new ArrayList<>();
    private final List<MetadataNote> notes = new ArrayList<>();
    private final Set<String> unknown = new HashSet<>();
    private final Set<String> named = new HashSet<>();

    MetadataRows(String name) {
        this.name = name;
    }

    List<MetadataRow> rows() {
        return rows;
    }

    List<MetadataNote> notes() {
        return notes;
    }

    void put(Map<String, String> values, int line, String column, String value) {
        String known = column.strip().toLowerCase(Locale.ROOT);
        if (COLUMNS.contains(known)) {
            values.put(known, value.strip());
        } else if (unknown.add(known)) {
            String message = "the column '" + column + "' is not known and is left out; expected some of: " + EXPECTED;
            notes.add(new MetadataNote(name, line, message, false));
        }
    }

    void add(int line, Map<String, String> values) {
        String file = values.getOrDefault("file", "").replace('\\', '/').replaceFirst("\\A(\\./|/)+", "");
        if (file.isEmpty()) {
            note(line, "names no file; expected a value for 'file'; the row is left out");
        } else if (!named.add(file)) {
            note(line, "'" + file + "' has a row already; the first one counts");
        } else {
            rows.add(new MetadataRow(
                    line,
                    file,
                    new Metadata(
                            value(values, "title"),
                            value(values, "outlet"),
                            value(values, "author"),
                            value(values, "url"),
                            read(line, values, "language", LanguageCode::of, "a code such as id or en"),
                            date(line, values, "published"),
                            date(line, values, "published_inferred"),
                            date(line, values, "modified"))));
        }
    }

    private Optional<Edtf> date(int line, Map<String, String> values, String column) {
        return read(
                line,
                values,
                column,
                text -> MachineDate.parse(text).or(() -> edtf(text)),
                "2025-02-27, 2025-02, or ISO 8601 with a time");
    }

    private static Optional<Edtf> edtf(String text) {
        boolean marked = text.matches(".*[/X?~%].*"); // plain dates that MachineDate refuses are on no calendar
        return marked && Edtf.isValid(text) ? Optional.of(new Edtf(text)) : Optional.empty();
    }

    private static Optional<String> value(Map<String, String> values, String column) {
        return Optional.ofNullable(values.get(column)).filter(value -> !value.isEmpty());
    }

    private <T> Optional<T> read(
            int line,
            Map<String, String> values,
            String column,
            Function<String, Optional<T>> reading,
            String expected) {
        Optional<String> stated = value(values, column);
        Optional<T> result = stated.flatMap(reading);
        if (stated.isPresent() && result.isEmpty()) {
            note(line, column + " '" + stated.get() + "' is not understood and is left out; expected " + expected);
        }
        return result;
    }

    void note(int line, String message) {
        notes.add(new MetadataNote(name, line, message));
    }
}
