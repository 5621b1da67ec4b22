package org.jejak.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jejak.model.Span;
import org.jejak.model.TextMap;
import org.jejak.model.TextMap.Stretch;
import org.jspecify.annotations.Nullable;

/** How enums, lists and maps are written in columns. */
final class Codes {
    /** Joins the parties of a chain in query results; no name holds it. */
    static final String SEPARATOR = "\u001f";

    /** Joins the details of a claim in query results. */
    static final String ROW = "\u001e";

    private Codes() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E read(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
    }

    /** A list joined by a separator; none is the empty list. */
    static List<String> list(@Nullable String joined, String separator) {
        return joined == null || joined.isEmpty() ? List.of() : List.of(joined.split(separator, -1));
    }

    static String map(TextMap map) {
        StringBuilder written = new StringBuilder();
        for (Stretch stretch : map.stretches()) {
            written.append(written.isEmpty() ? "" : " ");
            append(written, stretch.text()).append(':');
            append(written, stretch.original());
        }
        return written.toString();
    }

    private static StringBuilder append(StringBuilder written, Span span) {
        return written.append(span.start()).append('-').append(span.end());
    }

    static TextMap map(String written) {
        List<Stretch> stretches = new ArrayList<>();
        for (String stretch : list(written, " ")) {
            int colon = stretch.indexOf(':');
            stretches.add(new Stretch(span(stretch.substring(0, colon)), span(stretch.substring(colon + 1))));
        }
        return new TextMap(stretches);
    }

    private static Span span(String written) {
        int dash = written.indexOf('-');
        return new Span(Integer.parseInt(written.substring(0, dash)), Integer.parseInt(written.substring(dash + 1)));
    }
}
