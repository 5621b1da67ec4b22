package org.jejak.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.ledger.origin.FigureSeries;
import org.jejak.ledger.origin.Independence;
import org.jejak.ledger.policy.Choice;
import org.jejak.ledger.policy.Policy;

/** The figures that a policy chooses, as rows for machines. */
public final class FigureListing {

    public static final Listing<Row> LISTING = Listing.of(columns());

    private FigureListing() {}

    /**
     * A figure that the policy chose, with what it is one of.
     *
     * @param backing whether the figure stands on two words that are independent of each other
     * @param together whether any two sources of the series are
     */
    public record Row(FigureSeries series, Policy policy, Choice choice, Independence backing, Independence together) {}

    public static Stream<Row> rows(FigureSeries series, Policy policy, Reasoning reasoning) {
        Independence together = series.independence(reasoning.story());
        return policy.of(series, reasoning.story()).stream()
                .map(choice -> new Row(series, policy, choice, reasoning.backing(choice.origin()), together));
    }

    private static List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>(OriginColumns.of(row -> row.choice.origin()));
        columns.addAll(OriginColumns.independence(Row::backing));
        columns.addAll(List.of(
                Column.whole("policy", row -> Optional.of(row.policy.id())),
                Column.whole("as", row -> Optional.of(row.choice.as().id())),
                Column.whole("number", row -> row.choice.number()),
                Column.whole("matter", row -> Optional.of(row.choice.matter()).filter(number -> number > 0)),
                Column.whole("rule", row -> Optional.of(row.policy.rule())),
                Column.number("series_articles", row -> row.series.articles()),
                Column.number(
                        "series_origins", row -> (long) row.series.origins().size()),
                Column.number("series_open", row -> row.series.open()),
                Column.whole("series_upper_bound", row -> Optional.of(row.series.open() > 0)),
                Column.number("series_sources", row -> row.series.sources()),
                Column.whole("series_independence", row -> Optional.of(Words.id(row.together.state()))),
                Column.whole("series_because", row -> Optional.of(Words.id(row.together.ground()))),
                Column.whole("series_with", row -> Optional.of(row.together.with()))));
        return columns;
    }
}
