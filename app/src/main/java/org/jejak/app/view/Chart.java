package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jejak.app.view.Paint.As;
import org.jejak.model.Interval;

/** Rows of a series in time, each with a mark on a common scale and running text beside and below it. */
final class Chart {

    /**
     * One row.
     *
     * @param as what the row stands for; may be empty
     * @param when its day or days
     * @param value the number in words
     * @param number drawn to scale; empty draws a denial
     * @param teller begins with {@code party}
     * @param words what stands below
     */
    record Row(
            String as,
            String when,
            String value,
            Optional<Interval> number,
            String party,
            String teller,
            String words) {}

    private static final String INDENT = "  ";
    private static final String GAP = "  ";

    private static final int WIDE = 110;
    private static final int NARROW = 80;
    /** Fewer columns are not worth a column of text. */
    private static final int LEAST = 24;
    /** A stretch of days goes on below its first day. */
    private static final int DAYS = 13;

    private final OptionalInt width;
    private final Paint paint;

    /** @param width to keep within; empty to wrap nothing */
    Chart(OptionalInt width, Paint paint) {
        this.width = width;
        this.paint = paint;
    }

    /** A heading, of which the first words stand out, kept within the width. */
    void head(String title, String more, Writer out) throws IOException {
        String before = "";
        for (String line : lines(title + more, INDENT.length())) {
            boolean first = before.isEmpty();
            out.write(
                    first && line.startsWith(title)
                            ? paint.paint(As.HEADING, title) + paint.paint(As.FAINT, line.substring(title.length()))
                            : before + paint.paint(As.FAINT, line));
            out.write("\n");
            before = INDENT;
        }
    }

    /** The scale on which all rows have a place. */
    Bar scale(List<Row> rows) {
        return Bar.of(rows.stream().flatMap(row -> row.number().stream()).toList(), Math.max(2, barWidth()));
    }

    /** Whether there is room for marks at all. */
    boolean hasMarks() {
        return barWidth() > 0;
    }

    /** Narrow terminals get a short scale or none. */
    private int barWidth() {
        int columns = width.orElse(WIDE);
        return columns >= WIDE ? 24 : columns >= NARROW ? 12 : 0;
    }

    void rows(List<Row> rows, Writer out) throws IOException {
        Bar bar = scale(rows);
        int as = widest(rows.stream().map(Row::as).toList());
        int when = widest(rows.stream().flatMap(row -> days(row).stream()).toList());
        int value = widest(rows.stream().map(Row::value).toList());
        for (Row row : rows) {
            row(row, bar, as, when, value, out);
        }
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    }

    private List<String> days(Row row) {
        return width.isEmpty() ? List.of(row.when()) : DisplayWidth.wrap(row.when(), DAYS);
    }

    private void row(Row row, Bar bar, int as, int when, int value, Writer out) throws IOException {
        String label = as == 0 ? "" : DisplayWidth.pad(row.as(), as, false) + GAP;
        List<String> days = days(row);
        int indent = INDENT.length() + label.length();
        int margin = indent + when + GAP.length();
        int beside = margin + value + GAP.length() + (hasMarks() ? barWidth() + GAP.length() : 0);
        out.write(INDENT
                + paint.paint(As.HEADING, label)
                + DisplayWidth.pad(days.get(0), when, false)
                + GAP
                + paint.paint(As.CLAIM, DisplayWidth.pad(row.value(), value, false))
                + GAP
                + (hasMarks() ? paint.paint(As.FAINT, mark(row, bar)) + GAP : ""));
        boolean below = width.orElse(Integer.MAX_VALUE) - beside < LEAST;
        Margin left = new Margin(indent, margin, days.subList(1, days.size()));
        if (below) {
            out.write("\n" + left.next());
            beside = margin;
        }
        List<String> told = lines(row.teller(), beside);
        out.write(painted(told.get(0), row.party()) + "\n");
        for (String more : told.subList(1, told.size())) {
            out.write(left.next() + " ".repeat(beside - margin) + more + "\n");
        }
        for (String line : lines(row.words(), margin)) {
            out.write(left.next() + paint.paint(As.FAINT, line) + "\n");
        }
    }

    /** What stands left of the text from the second line of a row on: the rest of the days, then nothing. */
    private static final class Margin {
        private final int label;
        private final int width;
        private final List<String> days;
        private int next;

        Margin(int label, int width, List<String> days) {
            this.label = label;
            this.width = width;
            this.days = days;
        }

        String next() {
            String day = next < days.size() ? days.get(next++) : "";
            return " ".repeat(label) + DisplayWidth.pad(day, width - label, false);
        }
    }

    private static String mark(Row row, Bar bar) {
        return row.number().map(bar::draw).orElseGet(bar::denial);
    }

    private List<String> lines(String text, int margin) {
        return width.isEmpty() ? List.of(text) : DisplayWidth.wrap(text, Math.max(LEAST, width.getAsInt() - margin));
    }

    private String painted(String line, String party) {
        return line.startsWith(party) ? paint.paint(As.SOURCE, party) + line.substring(party.length()) : line;
    }
}
