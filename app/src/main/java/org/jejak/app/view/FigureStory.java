package org.jejak.app.view;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.ledger.Period;
import org.jejak.ledger.contest.Revisions;
import org.jejak.ledger.origin.FigureSeries;
import org.jejak.ledger.origin.Independence;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.policy.Choice;
import org.jejak.ledger.policy.Policy;
import org.jejak.model.Interval;

/** Figures as a story in time: under each indicator a row for each figure that the policy chooses, and for whoever denies it. */
public final class FigureStory {

    /** A row with its day, by which rows of different kinds are put in order. */
    private record Dated(Optional<Period> when, Chart.Row row) {

        static final Comparator<Dated> IN_TIME =
                Comparator.comparing(dated -> dated.when.map(Dated::day).orElse(LocalDate.MAX));

        private static LocalDate day(Period period) {
            return period.first().equals(Period.BEGINNING) ? period.last() : period.first();
        }
    }

    private final Chart chart;
    private final Policy policy;
    private final Reasoning reasoning;
    private final Revisions revisions;

    /** @param width to keep within; empty to cut and wrap nothing */
    public FigureStory(OptionalInt width, Paint paint, Policy policy, Reasoning reasoning) {
        this.chart = new Chart(width, paint);
        this.policy = policy;
        this.reasoning = reasoning;
        this.revisions = reasoning.revisions();
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
        List<Chart.Row> rows = rows(series, people(actor));
        chart.head(
                OriginWords.indicator(series.indicator()),
                actor.map(side -> ", " + reasoning.people(side)).orElse("") + " · " + counts(series)
                        + (chart.hasMarks() && chart.scale(rows).isLogarithmic() ? " · logarithmic scale" : ""),
                out);
        chart.rows(rows, out);
    }

    /** The figures as the policy orders them; where it chooses none, in time, with denials among them. */
    private List<Chart.Row> rows(FigureSeries series, UnaryOperator<String> people) {
        Stream<Dated> figures = policy.of(series, reasoning.story()).stream()
                .map(choice -> new Dated(choice.origin().when(), row(choice, people)));
        if (policy != Policy.ALL) {
            return figures.map(Dated::row).toList();
        }
        List<Dated> rows = new ArrayList<>(figures.toList());
        reasoning.denials(series.indicator()).stream()
                .map(denial -> new Dated(denial.when(), DenialWords.row(denial, reasoning)))
                .forEach(rows::add);
        rows.sort(Dated.IN_TIME);
        return rows.stream().map(Dated::row).toList();
    }

    private Chart.Row row(Choice choice, UnaryOperator<String> people) {
        Origin origin = choice.origin();
        Interval value = origin.figure().value();
        return new Chart.Row(
                policy == Policy.ALL || policy == Policy.LATEST
                        ? ""
                        : choice.as().id(),
                Words.days(origin.when()),
                Words.of(value)
                        + choice.number()
                                .filter(number -> value.point().isEmpty())
                                .map(number -> " = " + Words.number(number))
                                .orElse(""),
                Optional.of(value),
                OriginWords.party(origin.party()),
                OriginWords.teller(origin, people),
                OriginWords.quote(origin.figure().quote().text())
                        + OriginWords.otherPrints(origin)
                        + OriginWords.revises(revisions.before(origin))
                        + backing(origin)
                        + OriginWords.id(origin.echoes()));
    }

    private String backing(Origin origin) {
        Independence backing = reasoning.backing(origin);
        return backing.state() == Independence.State.INDEPENDENT
                ? " — independent of "
                        + backing.with().stream()
                                .filter(party -> !origin.party().equals(Optional.of(party)))
                                .map(Words::oneLine)
                                .collect(Collectors.joining(", "))
                : "";
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

    /** The side whose people or goods all of it is about. */
    private static Optional<String> common(FigureSeries series) {
        List<String> sides = series.origins().stream()
                .flatMap(origin -> origin.figure().scope().actor().stream())
                .distinct()
                .toList();
        return sides.size() == 1 ? Optional.of(sides.get(0)) : Optional.empty();
    }

    private UnaryOperator<String> people(Optional<String> common) {
        return side -> common.filter(side::equals).isPresent() ? "" : reasoning.people(side);
    }
}
