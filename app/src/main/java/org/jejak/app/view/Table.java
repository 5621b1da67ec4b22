package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jejak.app.view.Column.Shape;

/**
 * A {@link Listing} for people. On a terminal it is as wide as the terminal at most: running text that finds no room beside the
 * other columns goes below them. Elsewhere nothing is cut or wrapped, so that every row is a line for {@code grep}.
 */
public final class Table<T> {

    /** So many rows decide how wide the columns are; the others are written as they come. */
    private static final int MEASURED = 500;

    private static final String GAP = "  ";
    private static final int LEAST = 8;
    /** Running text in a narrower column is no pleasure to read. */
    private static final int READABLE = 32;

    private final List<Column<T>> columns;
    private final OptionalInt width;
    private final Paint paint;

    /** @param width of the terminal; empty where there is none */
    public Table(Listing<T> listing, OptionalInt width, Paint paint) {
        this.columns = listing.columns().stream()
                .filter(c -> c.shape() != Shape.HIDDEN)
                .toList();
        this.width = width;
        this.paint = paint;
    }

    public void write(Iterator<T> rows, Writer out) throws IOException {
        List<List<String>> first = new ArrayList<>();
        while (rows.hasNext() && first.size() < MEASURED) {
            first.add(cells(rows.next()));
        }
        Form form = form(first);
        line(columns.stream().map(Column::head).toList(), form, Paint.As.HEADING, out);
        for (List<String> cells : first) {
            row(cells, form, out);
        }
        while (rows.hasNext()) {
            row(cells(rows.next()), form, out);
        }
    }

    /**
     * How the rows are laid out.
     *
     * @param widths of all columns
     * @param beside the columns that stand side by side
     * @param below the columns of running text that stand below them
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Form(int[] widths, List<Integer> beside, List<Integer> below) {}

    private List<String> cells(T row) {
        return columns.stream()
                .map(column -> Words.oneLine(column.shown().apply(row)))
                .toList();
    }

    private Form form(List<List<String>> rows) {
        int[] widths = new int[columns.size()];
        List<Integer> beside = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = rows.stream()
                    .mapToInt(cells -> DisplayWidth.of(cells.get(column)))
                    .max()
                    .orElse(0);
            if (widths[i] > 0) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(columns.get(i).head()));
                beside.add(i);
            }
        }
        List<Integer> below = new ArrayList<>();
        if (width.isPresent()) {
            fit(widths, beside, below, width.getAsInt());
        }
        return new Form(widths, beside, below);
    }

    private void fit(int[] widths, List<Integer> beside, List<Integer> below, int most) {
        shrink(widths, beside, most, Set.of(Shape.WRAPPED), READABLE);
        shrink(widths, beside, most, Set.of(Shape.CUT), LEAST);
        if (excess(widths, beside, most) > 0) {
            beside.removeIf(i -> columns.get(i).shape() == Shape.WRAPPED && below.add(i));
        }
        shrink(widths, beside, most, Set.of(Shape.CUT, Shape.WHOLE), LEAST);
    }

    private static int excess(int[] widths, List<Integer> beside, int most) {
        return beside.stream().mapToInt(i -> widths[i] + GAP.length()).sum() - GAP.length() - most;
    }

    /** Takes from the widest column that may give, until all fit or none may give. */
    private void shrink(int[] widths, List<Integer> beside, int most, Set<Shape> giving, int least) {
        while (excess(widths, beside, most) > 0) {
            int widest = -1;
            for (int i : beside) {
                boolean gives = giving.contains(columns.get(i).shape()) && widths[i] > least;
                widest = gives && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private void row(List<String> cells, Form form, Writer out) throws IOException {
        List<List<String>> lines = IntStream.range(0, cells.size())
                .mapToObj(i -> width.isPresent() && columns.get(i).shape() == Shape.WRAPPED && form.widths()[i] > 0
                        ? DisplayWidth.wrap(cells.get(i), form.widths()[i])
                        : List.of(cells.get(i)))
                .toList();
        int height =
                form.beside().stream().mapToInt(i -> lines.get(i).size()).max().orElse(1);
        for (int h = 0; h < height; h++) {
            int at = h;
            line(lines.stream().map(l -> at < l.size() ? l.get(at) : "").toList(), form, Paint.As.PLAIN, out);
        }
        for (int i : form.below()) {
            for (String text : DisplayWidth.wrap(cells.get(i), width.orElse(READABLE) - GAP.length())) {
                out.write(GAP + paint.paint(Paint.As.FAINT, text) + "\n");
            }
        }
    }

    private void line(List<String> cells, Form form, Paint.As as, Writer out) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i : form.beside()) {
            int room = form.widths()[i];
            String cell = width.isPresent() ? DisplayWidth.fit(cells.get(i), room) : cells.get(i);
            line.append(i == form.beside().get(0) ? "" : GAP)
                    .append(DisplayWidth.pad(cell, room, columns.get(i).shape() == Shape.NUMBER));
        }
        out.write(paint.paint(as, line.toString().stripTrailing()) + "\n");
    }
}
