package org.jejak.app.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jejak.model.Span;

/**
 * Attributions as brat's standoff format has them: {@code T} lines name spans of code points, {@code E} lines join some of them as
 * source, cue and content.
 */
final class BratFile {

    private BratFile() {}

    static List<Quoted> read(Path file) throws IOException {
        Map<String, List<Span>> spans = new HashMap<>();
        List<String[]> events = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String[] fields = lines.get(i).split("\t", -1);
            try {
                if (fields[0].matches("T\\d+")) {
                    spans.put(fields[0], spans(fields[1]));
                } else if (fields[0].matches("E\\d+")) {
                    events.add(fields[1].strip().split("\\s+"));
                }
            } catch (ArrayIndexOutOfBoundsException | IllegalArgumentException e) {
                throw new GoldException(file + ":" + (i + 1)
                        + ": expected 'T1<tab>Cue 5 9<tab>words' or 'E1<tab>Attribution:T1 Cue:T2'");
            }
        }
        return events.stream().map(event -> quoted(event, spans)).toList();
    }

    /** "Content 115 290;300 310": a type, then offsets, several where the span is split. */
    private static List<Span> spans(String field) {
        List<Span> parts = new ArrayList<>();
        for (String part : field.substring(field.indexOf(' ') + 1).split(";", -1)) {
            String[] ends = part.strip().split(" ", -1);
            parts.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return parts;
    }

    private static Quoted quoted(String[] event, Map<String, List<Span>> spans) {
        return new Quoted(role("Source", event, spans), role("Cue", event, spans), role("Content", event, spans));
    }

    /** Roles that stand several times are numbered: Source, Source2. */
    private static List<Span> role(String name, String[] event, Map<String, List<Span>> spans) {
        List<Span> all = new ArrayList<>();
        for (int i = 1; i < event.length; i++) {
            String[] argument = event[i].split(":", 2);
            if (argument.length == 2 && argument[0].matches(name + "\\d*")) {
                all.addAll(spans.getOrDefault(argument[1], List.of()));
            }
        }
        return all;
    }
}
