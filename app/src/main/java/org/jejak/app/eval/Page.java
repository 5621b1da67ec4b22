package org.jejak.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jejak.model.Reading;
import org.jejak.model.Span;

/**
 * One article with its gold and our reading of it, and where its faults are written down.
 *
 * @param file of the text, for messages
 * @param text code points
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Page(String file, int[] text, JsonNode gold, Reading reading, List<Fault> faults) {

    static Page of(String file, JsonNode gold, Reading reading) {
        return new Page(file, reading.article().text().codePoints().toArray(), gold, reading, new ArrayList<>());
    }

    void fault(String layer, Fault.Kind kind, Span span, String what) {
        faults.add(new Fault(file, line(span.start()), layer, kind, what, words(span)));
    }

    private int line(int offset) {
        int line = 1;
        for (int i = 0; i < Math.min(offset, text.length); i++) {
            line += text[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private String words(Span span) {
        int start = Math.min(span.start(), text.length);
        return new String(text, start, Math.min(span.end(), text.length) - start).replaceAll("\\s+", " ");
    }

    /** Spans that count neither as hit nor as error. */
    List<Span> free() {
        List<Span> free = new ArrayList<>();
        gold.path("optional")
                .forEach(node -> free.add(
                        new Span(node.path("start").asInt(), node.path("end").asInt())));
        statements().stream().filter(Statement::isFree).forEach(statement -> free.add(statement.span()));
        return free;
    }

    List<Statement> statements() {
        List<Statement> statements = new ArrayList<>();
        gold.path("claims").forEach(claim -> statements.add(Statement.of(claim)));
        return statements;
    }

    List<Statement> found() {
        return reading.claims().stream().map(Statement::of).toList();
    }
}
