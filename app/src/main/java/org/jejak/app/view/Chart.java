package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.OptionalInt;
import org.jejak.app.view.Paint.As;
import org.jejak.model.Interval;

/** Rows of a series in time, each with a mark on a common scale and running text beside and below it. */
final class Chart {

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

    /** Whether there are marks, and equal steps between them multiply. */
    boolean isLogarithmic(List<List<ChartRow>> groups) {
        return barWidth() > 0 && scale(groups).isLogarithmic();
    }

    /** The scale on which all rows have a place. */
    private Bar scale(List<List<ChartRow>> groups) {
        List<Interval> numbers = groups.stream()
                .flatMap(List::stream)
                .flatMap(row -> row.number().stream())
                .toList();
        return Bar.of(numbers, Math.max(2, barWidth()));
    }

    /** Narrow terminals get a short scale or none. */
    private int barWidth() {
        int columns = width.orElse(WIDE);
        return columns >= WIDE ? 24 : columns >= NARROW ? 12 : 0;
    }

    /** Groups stand apart from each other and have one scale. */
    void rows(List<List<ChartRow>> groups, Writer out) throws IOException {
        Bar bar = scale(groups);
        List<ChartRow> rows = groups.stream().flatMap(List::stream).toList();
        int as = widest(rows.stream().map(ChartRow::as).toList());
        int when = widest(rows.stream().flatMap(row -> days(row).stream()).toList());
        int value = widest(rows.stream().map(ChartRow::value).toList());
        String between = "";
        for (List<ChartRow> group : groups) {
            out.write(between);
            for (ChartRow row : group) {
                row(row, bar, as, when, value, out);
            }
            between = INDENT + "—\n";
        }
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    }

    private List<String> days(ChartRow row) {
        return width.isEmpty() ? List.of(row.when()) : DisplayWidth.wrap(row.when(), DAYS);
    }

    private void row(ChartRow row, Bar bar, int as, int when, int value, Writer out) throws IOException {
        String label = as == 0 ? "" : DisplayWidth.pad(row.as(), as, false) + GAP;
        List<String> days = days(row);
        int indent = INDENT.length() + label.length();
        int margin = indent + when + GAP.length();
        int beside = margin + value + GAP.length() + (barWidth() > 0 ? barWidth() + GAP.length() : 0);
        out.write(INDENT
                + paint.paint(As.HEADING, label)
                + DisplayWidth.pad(days.get(0), when, false)
                + GAP
                + paint.paint(As.CLAIM, DisplayWidth.pad(row.value(), value, false))
                + GAP
                + (barWidth() > 0 ? paint.paint(As.FAINT, mark(row, bar)) + GAP : ""));
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

    private static String mark(ChartRow row, Bar bar) {
        return row.number().map(bar::draw).orElseGet(bar::denial);
    }

    private List<String> lines(String text, int margin) {
        return width.isEmpty() ? List.of(text) : DisplayWidth.wrap(text, Math.max(LEAST, width.getAsInt() - margin));
    }

    private String painted(String line, String party) {
        return line.startsWith(party) ? paint.paint(As.SOURCE, party) + line.substring(party.length()) : line;
    }
}
