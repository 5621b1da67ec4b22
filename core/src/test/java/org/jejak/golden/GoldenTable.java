package org.jejak.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A Markdown table that a linguist wrote: the header names the columns, "—" is nothing, an empty first cell repeats the one above. */
public record GoldenTable(Path file, List<Row> rows) {

    /** @param line where it stands in the file, from 1 */
    public record Row(Path file, int line, Map<String, String> cells) {

        /** The cell's text, empty for "—". */
        public String cell(String column) {
            String text = cells.get(column);
            if (text == null) {
                throw new IllegalStateException(file + ":" + line + ": the table has no column '" + column + "'");
            }
            return text.equals("—") || text.equals("-") ? "" : text;
        }

        public String place() {
            return file.getFileName() + ":" + line;
        }
    }

    public static GoldenTable read(Path file) {
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        try {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                if (!line.startsWith("|")) {
                    header = List.of();
                } else if (header.isEmpty()) {
                    header = cells(line);
                } else if (!line.matches("[|:\\- ]+")) {
                    rows.add(row(file, number, header, cells(line), rows));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new GoldenTable(file, rows);
    }

    /** The rows of each sentence, in the order of the table. */
    public Map<String, List<Row>> bySentence() {
        Map<String, List<Row>> sentences = new LinkedHashMap<>();
        rows.forEach(row -> sentences
                .computeIfAbsent(row.cell("sentence"), sentence -> new ArrayList<>())
                .add(row));
        return sentences;
    }

    private static Row row(Path file, int line, List<String> header, List<String> cells, List<Row> above) {
        if (cells.size() != header.size()) {
            throw new IllegalStateException(
                    file + ":" + line + ": expected " + header.size() + " cells, not " + cells.size());
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String cell = cells.get(i);
            boolean repeated = i == 0 && cell.isEmpty() && !above.isEmpty();
            named.put(
                    header.get(i),
                    repeated ? above.get(above.size() - 1).cells().get(header.get(0)) : cell);
        }
        return new Row(file, line, named);
    }

    private static List<String> cells(String line) {
        String inner = line.strip();
        inner = inner.substring(1, inner.length() - (inner.endsWith("|") ? 1 : 0));
        List<String> cells = new ArrayList<>();
        for (String cell : inner.split("\\|", -1)) {
            cells.add(cell.strip());
        }
        return cells;
    }
}
