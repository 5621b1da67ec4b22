package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.OptionalInt;
import org.jejak.app.view.Paint.As;
import org.jejak.ledger.FigureSeries;
import org.jejak.ledger.StatedFigure;

/** Figures as a story in time: under each indicator every number, whose it is, who prints it, and the words. */
public final class FigureStory {

    private static final String INDENT = "  ";

    private final OptionalInt width;
    private final Paint paint;

    /** @param width to keep within; empty to cut and wrap nothing */
    public FigureStory(OptionalInt width, Paint paint) {
        this.width = width;
        this.paint = paint;
    }

    public void write(List<FigureSeries> all, Writer out) throws IOException {
        String between = "";
        for (FigureSeries series : all) {
            out.write(between);
            series(series, out);
            between = "\n";
        }
    }

    private void series(FigureSeries series, Writer out) throws IOException {
        List<StatedFigure> figures = StatedFigure.in(series);
        long origins =
                figures.stream().flatMap(f -> f.origin().stream()).distinct().count();
        out.write(paint.paint(As.HEADING, series.indicator().replace('-', ' '))
                + paint.paint(As.FAINT, summary(figures, origins)) + "\n");
        int when = figures.stream().mapToInt(f -> when(f).length()).max().orElse(0);
        int value = figures.stream()
                .mapToInt(f -> DisplayWidth.of(Words.of(f.figure().value())))
                .max()
                .orElse(0);
        for (StatedFigure figure : figures) {
            figure(figure, when, value, out);
        }
    }

    private static String summary(List<StatedFigure> figures, long origins) {
        return " · " + Words.count(figures.size(), "figure", "figures") + " by "
                + Words.count(origins, "named source", "named sources");
    }

    private void figure(StatedFigure figure, int when, int value, Writer out) throws IOException {
        int margin = INDENT.length() + when + 2 + value + 2;
        String head = INDENT + DisplayWidth.pad(when(figure), when, false) + "  "
                + paint.paint(
                        As.CLAIM, DisplayWidth.pad(Words.of(figure.figure().value()), value, false)) + "  ";
        List<String> told = lines(teller(figure), margin);
        out.write(head + painted(told.get(0), figure) + "\n");
        for (String more : told.subList(1, told.size())) {
            out.write(" ".repeat(margin) + more + "\n");
        }
        for (String line : lines(
                "“" + Words.oneLine(figure.figure().quote().text()) + "”" + otherPrints(figure) + id(figure), margin)) {
            out.write(" ".repeat(margin) + paint.paint(As.FAINT, line) + "\n");
        }
    }

    private List<String> lines(String text, int margin) {
        return width.isEmpty() ? List.of(text) : DisplayWidth.wrap(text, Math.max(20, width.getAsInt() - margin));
    }

    private String painted(String line, StatedFigure figure) {
        String origin = origin(figure);
        return line.startsWith(origin) ? paint.paint(As.SOURCE, origin) + line.substring(origin.length()) : line;
    }

    /** The day, whatever more is known of it. */
    private static String when(StatedFigure figure) {
        return figure.when().map(Words::day).orElse("undated");
    }

    /** How other prints hedge the same number. */
    private static String otherPrints(StatedFigure figure) {
        List<String> others = figure.values().stream().skip(1).map(Words::of).toList();
        return others.isEmpty() ? "" : " — also printed as " + String.join(", ", others);
    }

    /** The id of the claim that is quoted, for {@code jejak show}, and how many others are behind the number. */
    private static String id(StatedFigure figure) {
        int others = figure.claims().size() - 1;
        return " · " + Words.of(figure.first().id()) + (others == 0 ? "" : " +" + others);
    }

    private static String origin(StatedFigure figure) {
        return figure.origin().map(Words::oneLine).orElse("no source named");
    }

    /** Origin, then the way it came, then who prints it. */
    private static String teller(StatedFigure figure) {
        String actor = figure.figure().scope().actor().map(a -> ", of " + a).orElse("");
        List<String> relays = figure.via().stream()
                .map(Words::oneLine)
                .filter(name -> !name.equals(origin(figure)))
                .toList();
        String via = relays.isEmpty() ? "" : " ← " + String.join(", ", relays);
        String outlets =
                String.join(", ", figure.outlets().stream().map(Words::oneLine).toList());
        String articles = figure.articles() > figure.outlets().size() ? " (" + figure.articles() + " articles)" : "";
        return origin(figure) + actor + via + " ← " + outlets + articles;
    }
}
