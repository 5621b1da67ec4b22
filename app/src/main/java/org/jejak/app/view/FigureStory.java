package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.ledger.origin.FigureSeries;
import org.jejak.ledger.origin.Independence;
import org.jejak.ledger.policy.Policy;

/** Figures as a story in time: under each indicator a row for each figure that the policy chooses, and for whoever denies it. */
public final class FigureStory {

    private final Chart chart;
    private final FigureRows rows;
    private final Reasoning reasoning;

    /** @param width to keep within; empty to cut and wrap nothing */
    public FigureStory(OptionalInt width, Paint paint, Policy policy, Reasoning reasoning) {
        this.chart = new Chart(width, paint);
        this.rows = new FigureRows(policy, reasoning);
        this.reasoning = reasoning;
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
        Optional<String> actor = common(series);
        List<List<ChartRow>> groups = rows.of(series, people(actor));
        chart.head(
                OriginWords.indicator(series.indicator()),
                actor.map(side -> ", " + reasoning.people(side)).orElse("") + " · " + counts(series)
                        + (chart.isLogarithmic(groups) ? " · logarithmic scale" : ""),
                out);
        chart.rows(groups, out);
    }

    /** Open chains may end in one origin, so that their count is the most there can be. */
    private String counts(FigureSeries series) {
        long open = series.open();
        return Words.count(series.articles(), "article", "articles") + ", " + (open == 0 ? "" : "at most ")
                + Words.count(series.origins().size(), "origin", "origins") + (open == 0 ? "" : " (" + open + " open)")
                + " from " + Words.count(series.sources(), "source", "sources")
                + independence(series.independence(reasoning.story()));
    }

    private static String independence(Independence independence) {
        return switch (independence.state()) {
            case INDEPENDENT -> " · independent: " + Words.oneLine(String.join(" and ", independence.with()));
            case DEPENDENT -> " · not independent";
            case NOT_ESTABLISHED -> " · independence not established";
        };
    }

    /** The side whose people or goods all of it is about; no figure may leave it open. */
    private static Optional<String> common(FigureSeries series) {
        List<Optional<String>> sides = series.origins().stream()
                .map(origin -> origin.figure().scope().actor())
                .distinct()
                .toList();
        return sides.size() == 1 ? sides.get(0) : Optional.empty();
    }

    private UnaryOperator<String> people(Optional<String> common) {
        return side -> common.filter(side::equals).isPresent() ? "" : reasoning.people(side);
    }
}
