package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jejak.app.view.Paint.As;
import org.jejak.ledger.FigureSeries;
import org.jejak.ledger.StatedFigure;
import org.jejak.model.Interval;

/** Figures as a story in time: under each indicator every number, whose it is, who prints it, and the words. */
public final class FigureStory {

    private static final String INDENT = "  ";
    private static final int MOST_VALUE = 24;

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
        long origins = figures.stream().flatMap(f -> f.origin().stream()).distinct().count();
        out.write(paint.paint(As.HEADING, series.indicator().replace('-', ' ')) + paint.paint(As.FAINT, summary(figures, origins)) + "\n");
        int when = figures.stream().mapToInt(f -> when(f).length()).max().orElse(0);
        int value = Math.min(MOST_VALUE, figures.stream().mapToInt(f -> DisplayWidth.of(value(f))).max().orElse(0));
        for (StatedFigure figure : figures) {
            figure(figure, when, value, out);
        }
    }

    private static String summary(List<StatedFigure> figures, long origins) {
        return " · " + Words.count(figures.size(), "figure", "figures") + " by " + Words.count(origins, "named source", "named sources");
    }

    private void figure(StatedFigure figure, int when, int value, Writer out) throws IOException {
        String margin = " ".repeat(INDENT.length() + when + 2);
        String head = INDENT + DisplayWidth.pad(when(figure), when, false) + "  "
                + paint.paint(As.CLAIM, DisplayWidth.pad(value(figure), value, false)) + "  ";
        int used = INDENT.length() + when + 2 + Math.max(value, DisplayWidth.of(value(figure))) + 2;
        List<String> told = lines(teller(figure), used);
        out.write(head + painted(told.get(0), figure) + "\n");
        for (String more : told.subList(1, told.size())) {
            out.write(" ".repeat(used) + more + "\n");
        }
        for (String line : lines("“" + Words.oneLine(figure.figure().quote().text()) + "”", margin.length())) {
            out.write(margin + paint.paint(As.FAINT, line) + "\n");
        }
    }

    private List<String> lines(String text, int margin) {
        return width.isEmpty() ? List.of(text) : DisplayWidth.wrap(text, Math.max(20, width.getAsInt() - margin));
    }

    private String painted(String line, StatedFigure figure) {
        String origin = origin(figure);
        return line.startsWith(origin) ? paint.paint(As.SOURCE, origin) + line.substring(origin.length()) : line;
    }

    private static String when(StatedFigure figure) {
        return figure.when().map(Object::toString).orElse("undated");
    }

    /** The first reading; "(also 600)" where another print has another hedge. */
    private static String value(StatedFigure figure) {
        List<String> others = new ArrayList<>();
        for (Interval other : figure.values().subList(1, figure.values().size())) {
            others.add(Words.of(other));
        }
        String also = others.isEmpty() ? "" : " (also " + String.join(", ", others) + ")";
        return Words.of(figure.figure().value()) + also;
    }

    private static String origin(StatedFigure figure) {
        return figure.origin().map(Words::oneLine).orElse("no source named");
    }

    /** Origin, then the way it came, then who prints it. */
    private static String teller(StatedFigure figure) {
        String actor = figure.figure().scope().actor().map(a -> ", of " + a).orElse("");
        String via = figure.via().isEmpty() ? "" : " ← " + String.join(", ", figure.via().stream().map(Words::oneLine).toList());
        String outlets = String.join(", ", figure.outlets().stream().map(Words::oneLine).toList());
        String articles = figure.articles() > figure.outlets().size() ? " (" + figure.articles() + " articles)" : "";
        return origin(figure) + actor + via + " ← " + outlets + articles;
    }
}
