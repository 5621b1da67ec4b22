package org.jejak.read;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jejak.model.Edtf;
import org.jejak.model.Metadata;

/** Reads the rows of a metadata file, CSV or JSONL, and notes what it cannot use. */
final class MetadataTable {

    private static final Set<String> COLUMNS =
            Set.of("file", "outlet", "published", "modified", "url", "language", "title", "author");
    private static final String EXPECTED = "file, outlet, published, modified, url, language, title, author";
    private static final JsonMapper JSON = new JsonMapper();

    private final String name;
    private final List<MetadataRow> rows = new ArrayList<>();
    private final List<MetadataNote> notes = new ArrayList<>();
    private final Set<String> unknown = new HashSet<>();
    private final Set<String> named = new HashSet<>();

    private MetadataTable(String name) {
        this.name = name;
    }

    static MetadataTable parse(String name, String text) throws MetadataFileException {
        MetadataTable table = new MetadataTable(name);
        String start = text.stripLeading();
        if (start.isEmpty()) {
            throw new MetadataFileException(
                    name + ": is empty; expected a header line with a column 'file', or one JSON object per line");
        }
        if (start.startsWith("[")) {
            throw new MetadataFileException(
                    name + ":1: is a JSON array; expected one JSON object per line (JSONL), or CSV");
        }
        if (start.startsWith("{")) {
            table.readJson(text);
        } else {
            table.readCsv(text);
        }
        return table;
    }

    List<MetadataRow> rows() {
        return rows;
    }

    List<MetadataNote> notes() {
        return notes;
    }

    private void readJson(String text) {
        int line = 0;
        for (String json : text.split("\r\n|\n|\r", -1)) {
            line++;
            if (!json.isBlank()) {
                readObject(line, json);
            }
        }
    }

    private void readObject(int line, String json) {
        try {
            JsonNode node = JSON.readTree(json);
            if (!node.isObject()) {
                note(line, "expected a JSON object such as {\"file\": \"a.txt\", \"outlet\": \"...\"}");
                return;
            }
            Map<String, String> values = new LinkedHashMap<>();
            node.properties()
                    .forEach(entry -> put(
                            values,
                            line,
                            entry.getKey(),
                            entry.getValue().isNull() ? "" : entry.getValue().asText()));
            addRow(line, values);
        } catch (JacksonException e) {
            note(line, "is no JSON object (" + e.getOriginalMessage() + "); the row is left out");
        }
    }

    private void readCsv(String text) throws MetadataFileException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreSurroundingSpaces(true)
                .get();
        int line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<String> header = List.of();
            for (CSVRecord row : parser) {
                boolean blank = row.size() == 1 && row.get(0).isBlank();
                if (!blank && header.isEmpty()) {
                    header = header(line, row);
                } else if (!blank) {
                    readRecord(line, header, row);
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            note(
                    line,
                    "its quotes do not fit (expected a closing \" and then the delimiter); the rows from here on are left out");
        }
    }

    private List<String> header(int line, CSVRecord row) throws MetadataFileException {
        List<String> header = row.stream()
                .map(column -> column.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!header.contains("file")) {
            throw new MetadataFileException(
                    name + ":" + line + ": has no column 'file'; expected a header line with some of: " + EXPECTED
                            + " (found: " + String.join(", ", header) + ")");
        }
        return header;
    }

    private void readRecord(int line, List<String> header, CSVRecord row) {
        if (row.size() > header.size()) {
            note(
                    line,
                    "has " + row.size() + " values, expected " + header.size()
                            + "; the row is left out (quote values that hold the delimiter)");
            return;
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            put(values, 1, header.get(i), row.get(i));
        }
        addRow(line, values);
    }

    private void put(Map<String, String> values, int line, String column, String value) {
        String known = column.strip().toLowerCase(Locale.ROOT);
        if (COLUMNS.contains(known)) {
            values.put(known, value.strip());
        } else if (unknown.add(known)) {
            note(line, "the column '" + column + "' is not known and is left out; expected some of: " + EXPECTED);
        }
    }

    private void addRow(int line, Map<String, String> values) {
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

    private void note(int line, String message) {
        notes.add(new MetadataNote(name, line, message));
    }

    /** The delimiter that the header line has most of. */
    private static char delimiter(String text) {
        String header = text.stripLeading().lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(header, candidate) > count(header, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
