package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.OptionalInt;
import org.jejak.app.view.Paint.As;

/** Writes text in lines that keep within a width, with margins. */
final class Lines {

    /** Fewer columns are not worth wrapping for. */
    private static final int LEAST = 20;

    private final OptionalInt width;
    private final Paint paint;

    /** @param width empty to wrap nothing */
    Lines(OptionalInt width, Paint paint) {
        this.width = width;
        this.paint = paint;
    }

    /**
     * @param first before the first line
     * @param below before every other
     */
    void write(String text, String first, String below, As as, Writer out) throws IOException {
        List<String> lines = width.isEmpty()
                ? List.of(text)
                : DisplayWidth.wrap(text, Math.max(LEAST, width.getAsInt() - Math.max(below.length(), first.length())));
        String margin = first;
        for (String line : lines) {
            out.write(margin + paint.paint(as, line) + "\n");
            margin = below;
        }
    }
}
