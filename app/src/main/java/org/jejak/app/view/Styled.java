package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jejak.app.view.Paint.As;

/** Text from outside with a style on each character, wrapped by what is seen and painted by runs. */
final class Styled {

    /** One character. */
    record Piece(int codePoint, As as) {}

    private final List<Piece> pieces;
    private final Paint paint;

    Styled(List<Piece> pieces, Paint paint) {
        this.pieces = pieces;
        this.paint = paint;
    }

    void write(int width, Writer out) throws IOException {
        int start = 0;
        for (int i = 0; i <= pieces.size(); i++) {
            if (i == pieces.size() || pieces.get(i).codePoint == '\n') {
                paragraph(start, i, width, out);
                start = i + 1;
            }
        }
    }

    private void paragraph(int from, int to, int width, Writer out) throws IOException {
        int line = from;
        int blank = -1;
        int used = 0;
        for (int i = from; i < to; i++) {
            int c = pieces.get(i).codePoint;
            blank = c == ' ' ? i : blank;
            used += shown(c) ? DisplayWidth.of(c) : 0;
            if (used > width && blank > line) {
                run(line, blank, out);
                line = blank + 1;
                i = blank;
                blank = -1;
                used = 0;
            }
        }
        run(line, to, out);
    }

    private void run(int from, int to, Writer out) throws IOException {
        StringBuilder same = new StringBuilder();
        As as = As.PLAIN;
        for (int i = from; i < to; i++) {
            Piece piece = pieces.get(i);
            if (piece.as != as) {
                out.write(paint.paint(as, same.toString()));
                same.setLength(0);
                as = piece.as;
            }
            if (shown(piece.codePoint)) {
                same.appendCodePoint(piece.codePoint == '\t' ? ' ' : piece.codePoint);
            }
        }
        out.write(paint.paint(as, same.toString()) + "\n");
    }

    private static boolean shown(int c) {
        return c == '\t' || Words.isSafe(c);
    }
}
