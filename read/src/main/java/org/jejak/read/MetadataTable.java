package org.jejak.read;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Parses a metadata file, CSV or JSONL. */
final class MetadataTable {

    private static final JsonMapper JSON = new JsonMapper();

    private final String name;
    private final MetadataRows rows;

    private MetadataTable(String name) {
        this.name = name;
        this.rows = new MetadataRows(name);
    }

    static MetadataRows parse(String name, String text) throws MetadataFileException {
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
        return table.rows;
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
                rows.note(line, "expected a JSON object such as {\"file\": \"a.txt\", \"outlet\": \"...\"}");
                return;
            }
            Map<String, String> values = new LinkedHashMap<>();
            node.properties()
                    .forEach(entry -> rows.put(
                            values,
                            line,
                            entry.getKey(),
                            entry.getValue().isNull() ? "" : entry.getValue().asText()));
            rows.add(line, values);
        } catch (JacksonException e) {
            rows.note(line, "is no JSON object (" + e.getOriginalMessage() + "); the row is left out");
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
            rows.note(
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
                    name + ":" + line + ": has no column 'file'; expected a header line with some of: "
                            + MetadataRows.EXPECTED + " (found: " + String.join(", ", header) + ")");
        }
        return header;
    }

    private void readRecord(int line, List<String> header, CSVRecord row) {
        if (row.stream().skip(header.size()).anyMatch(value -> !value.isBlank())) {
            rows.note(
                    line,
                    "has " + row.size() + " values, expected " + header.size()
                            + "; the row is left out (quote values that hold the delimiter)");
            return;
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(row.size(), header.size()); i++) {
            rows.put(values, 1, header.get(i), row.get(i));
        }
        rows.add(line, values);
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
