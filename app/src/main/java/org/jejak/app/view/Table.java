package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import org.jejak.app.view.Column.Shape;

/**
 * A {@link Listing} for people. On a terminal it is as wide as the terminal at most; elsewhere nothing is cut or wrapped, so
 * that every row is a line for {@code grep}.
 */
public final class Table<T> {

    /** So many rows decide how wide the columns are; the others are written as they come. */
    private static final int MEASURED = 500;

    private static final String GAP = "  ";
    private static final int LEAST = 10;

    private final List<Column<T>> columns;
    private final OptionalInt width;
    private final Paint paint;

    /** @param width of the terminal; empty where there is none */
    public Table(Listing<T> listing, OptionalInt width, Paint paint) {
        this.columns = listing.columns().stream().filter(c -> c.shape() != Shape.HIDDEN).toList();
        this.width = width;
        this.paint = paint;
    }

    public void write(Iterator<T> rows, Writer out) throws IOException {
        List<List<String>> first = new ArrayList<>();
        while (rows.hasNext() && first.size() < MEASURED) {
            first.add(cells(rows.next()));
        }
        int[] widths = widths(first);
        line(columns.stream().map(Column::head).toList(), widths, true, out);
        for (List<String> cells : first) {
            row(cells, widths, out);
        }
        while (rows.hasNext()) {
            row(cells(rows.next()), widths, out);
        }
    }

    private List<String> cells(T row) {
        return columns.stream()
                .map(column -> Words.oneLine(column.shown().apply(row)))
                .toList();
    }

    private int[] widths(List<List<String>> rows) {
        int[] widths = columns.stream().mapToInt(c -> DisplayWidth.of(c.head())).toArray();
        for (List<String> cells : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(cells.get(i)));
            }
        }
        width.ifPresent(most -> shrink(widths, most));
        return widths;
    }

    /** Takes from the widest column that may give, until all fit or none may give. */
    private void shrink(int[] widths, int most) {
        int excess = GAP.length() * (widths.length - 1) - most;
        for (int w : widths) {
            excess += w;
        }
        while (excess > 0) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                Shape shape = columns.get(i).shape();
                boolean gives = (shape == Shape.CUT || shape == Shape.WRAPPED) && widths[i] > LEAST;
                widest = gives && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
            excess--;
        }
    }

    private void row(List<String> cells, int[] widths, Writer out) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            boolean wraps = width.isPresent() && columns.get(i).shape() == Shape.WRAPPED;
            lines.add(wraps ? DisplayWidth.wrap(cells.get(i), widths[i]) : List.of(cells.get(i)));
            height = Math.max(height, lines.get(i).size());
        }
        for (int h = 0; h < height; h++) {
            int at = h;
            line(lines.stream().map(l -> at < l.size() ? l.get(at) : "").toList(), widths, false, out);
        }
    }

    private void line(List<String> cells, int[] widths, boolean head, Writer out) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            boolean mayCut = width.isPresent() && columns.get(i).shape() == Shape.CUT;
            String cell = mayCut ? DisplayWidth.fit(cells.get(i), widths[i]) : cells.get(i);
            line.append(i == 0 ? "" : GAP).append(DisplayWidth.pad(cell, widths[i], columns.get(i).shape() == Shape.NUMBER));
        }
        String text = line.toString().stripTrailing();
        out.write((head ? paint.paint(Paint.As.HEADING, text) : text) + "\n");
    }
}
