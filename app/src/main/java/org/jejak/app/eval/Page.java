package org.jejak.app.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jejak.model.Article;
import org.jejak.model.Reading;
import org.jejak.model.Span;

/**
 * Our reading of one article, and where its faults are written down.
 *
 * @param file of the text, for messages
 * @param text code points
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Page(String file, int[] text, Reading reading, List<Fault> faults) {

    static Page of(Path file, Reading reading) {
        return new Page(file.toString(), reading.article().text().codePoints().toArray(), reading, new ArrayList<>());
    }

    Article article() {
        return reading.article();
    }

    List<Statement> found() {
        return reading.claims().stream().map(Statement::of).toList();
    }

    void fault(String layer, Fault.Kind kind, Span span, String what, Traits traits) {
        faults.add(new Fault(file, line(span.start()), layer, kind, what, words(span), traits));
    }

    private int line(int offset) {
        int line = 1;
        for (int i = 0; i < Math.min(offset, text.length); i++) {
            line += text[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    /** On one line. */
    String words(Span span) {
        int start = Math.min(span.start(), text.length);
        return new String(text, start, Math.min(span.end(), text.length) - start).replaceAll("\\s+", " ");
    }

    String words(List<Span> spans, String none) {
        return spans.isEmpty()
                ? none
                : String.join(" … ", spans.stream().map(this::words).toList());
    }
}
