package org.jejak.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.view.Column;
import org.jejak.app.view.DisplayWidth;
import org.jejak.app.view.FigureStory;
import org.jejak.app.view.Listing;
import org.jejak.app.view.Paint;
import org.jejak.app.view.Words;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.origin.FigureSeries;
import org.jejak.ledger.origin.Independence;
import org.jejak.ledger.policy.Choice;
import org.jejak.ledger.policy.Policy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jejak figures}: what is counted, by whom, when; all of it, or as a policy chooses. */
@picocli.CommandLine.Command(name = "figures", sortOptions = false)
final class FiguresCommand extends Conclusions {

    /**
     * A figure that the policy chose, with what it is one of.
     *
     * @param backing whether the figure stands on two words that are independent of each other
     * @param together whether any two sources of the series are
     */
    private record Row(
            FigureSeries series, Policy policy, Choice choice, Independence backing, Independence together) {}

    @Parameters(
            paramLabel = "INDICATOR",
            arity = "0..1",
            description = "Only this one, as 'jejak figures CASE' names it.")
    private @Nullable String indicator;

    @Option(
            names = "--policy",
            paramLabel = "POLICY",
            description = "Which figures: all (if not given), latest, conservative (or acled),"
                    + " low-best-high (or ucdp), floor-estimate (or mediazona).")
    private @Nullable String policyName;

    FiguresCommand(Console console) {
        super(console);
    }

    private static Listing<Row> listing() {
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
        return Listing.of(columns);
    }

    @Override
    Reasoning reasoning(LedgerStore store) {
        return indicator == null ? super.reasoning(store) : Reasoning.about(indicator, store);
    }

    @Override
    void conclude(Reasoning reasoning, LedgerStore store) throws IOException {
        Policy policy = policy();
        List<FigureSeries> wanted = reasoning.figures().stream()
                .filter(series -> indicator == null || series.indicator().equals(indicator.toLowerCase(Locale.ROOT)))
                .toList();
        String of = indicator == null ? "" : " " + indicator;
        list(
                listing(),
                wanted.stream().flatMap(series -> rows(series, policy, reasoning)),
                rows -> draw(wanted, policy, reasoning),
                () -> nothing(store, indicator, ""),
                "origins" + of,
                "contests" + of,
                policyName == null ? "figures" + of + " --policy latest" : "figures" + of);
    }

    private static Stream<Row> rows(FigureSeries series, Policy policy, Reasoning reasoning) {
        Independence together = series.independence(reasoning.story());
        return policy.of(series, reasoning.story()).stream()
                .map(choice -> new Row(series, policy, choice, reasoning.backing(choice.origin()), together));
    }

    /** The rule stands above whatever was asked to be chosen by it. */
    private void draw(List<FigureSeries> wanted, Policy policy, Reasoning reasoning) throws IOException {
        if (policyName != null) {
            String rule = policy.id() + ": " + policy.rule()
                    + policy.method().map(method -> " (" + method + ")").orElse("");
            for (String line : DisplayWidth.wrap(rule, console().width().orElse(Integer.MAX_VALUE))) {
                console().print(console().paint().paint(Paint.As.FAINT, line));
            }
            console().print("");
        }
        new FigureStory(console().width(), console().paint(), policy, reasoning)
                .write(wanted, console().out());
    }

    private Policy policy() {
        String name = policyName == null ? Policy.ALL.id() : policyName;
        return Policy.named(name)
                .orElseThrow(() -> new UsageException("--policy: there is no '" + name + "'; there are: "
                        + Stream.of(Policy.values()).map(Policy::id).collect(Collectors.joining(", "))));
    }
}
