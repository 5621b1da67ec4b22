package org.jejak.app.web.article;

import java.util.ArrayList;
import java.util.List;
import org.jejak.model.Span;

/** Where the paragraphs of a text stand: between blank lines, or, in a text without any, line by line. Offsets are code points. */
final class Paragraphs {

    private Paragraphs() {}

    static List<Span> of(String text) {
        int[] points = text.codePoints().toArray();
        List<Span> found = new ArrayList<>();
        boolean lines = !text.strip().matches("(?s).*\\n[ \\t\\r]*\\n.*");
        int start = -1;
        int end = 0;
        int breaks = 0;
        for (int i = 0; i < points.length; i++) {
            if (points[i] == '\n') {
                breaks++;
            }
            if (isBlank(points[i])) {
                continue;
            }
            if (start >= 0 && breaks >= (lines ? 1 : 2)) {
                found.add(new Span(start, end));
                start = -1;
            }
            start = start < 0 ? i : start;
            end = i + 1;
            breaks = 0;
        }
        if (start >= 0) {
            found.add(new Span(start, end));
        }
        return found;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || c == 0xa0 || c == 0xfeff;
    }
}
