package org.jejak.app.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One part of PolNeAR: {@code text/NAME.txt} and {@code attributions/NAME_ANNOTATOR.ann} in brat's format; {@code metadata.tsv}
 * beside the part or in it names publisher and annotators. Of several annotators the first that the table names counts, and
 * without a table the first by name.
 *
 * @param gold the file with a text's annotations
 * @param rows of the table, by name of the text
 */
record PolnearGold(Map<Path, Path> gold, Map<String, Row> rows) implements GoldSet {

    /** What the table says of a text. */
    record Row(String publisher, List<String> annotators) {}

    static PolnearGold of(Path folder) throws IOException {
        Map<String, Row> rows = new HashMap<>();
        Path whole = folder.toAbsolutePath().normalize().getParent();
        for (Path parent : whole == null ? List.of(folder) : List.of(folder, whole)) {
            Path table = parent.resolve("metadata.tsv");
            if (rows.isEmpty() && Files.exists(table)) {
                rows.putAll(rows(table));
            }
        }
        Map<Path, Path> gold = new TreeMap<>();
        for (Path text : list(folder.resolve("text"))) {
            annotation(folder.resolve("attributions"), name(text), rows).ifPresent(file -> gold.put(text, file));
        }
        return new PolnearGold(gold, rows);
    }

    private static Map<String, Row> rows(Path table) throws IOException {
        List<String> lines = Files.readAllLines(table);
        List<String> head = List.of(lines.get(0).split("\t", -1));
        int file = head.indexOf("filename");
        int publisher = head.indexOf("publisher");
        int annotators = head.indexOf("annotators");
        if (file < 0 || publisher < 0 || annotators < 0) {
            throw new GoldException(table + ":1: expected columns filename, publisher and annotators, parted by tabs");
        }
        Map<String, Row> rows = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            rows.put(cells[file], new Row(cells[publisher], Arrays.asList(cells[annotators].split("\\|", -1))));
        }
        return rows;
    }

    private static Optional<Path> annotation(Path folder, String name, Map<String, Row> rows) throws IOException {
        Row row = rows.get(name);
        if (row != null) {
            return row.annotators().stream()
                    .map(annotator -> folder.resolve(name + "_" + annotator + ".ann"))
                    .filter(Files::exists)
                    .findFirst();
        }
        return list(folder).stream()
                .filter(file -> file.getFileName().toString().matches("\\Q" + name + "\\E_[^_]+\\.ann"))
                .findFirst();
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String name(Path text) {
        return text.getFileName().toString().replaceFirst("\\.txt$", "");
    }

    /** All attributions of a text. */
    List<Quoted> attributions(Path text) throws IOException {
        Path file = gold.get(text);
        return file == null ? List.of() : BratFile.read(file);
    }

    @Override
    public List<Path> texts() {
        return new ArrayList<>(gold.keySet());
    }

    @Override
    public Optional<Path> metadata() {
        return Optional.empty();
    }

    @Override
    public Optional<String> outlet(Path text) {
        return Optional.ofNullable(rows.get(name(text))).map(Row::publisher);
    }

    @Override
    public Scorer scorer() {
        return new PolnearScorer(this);
    }
}
