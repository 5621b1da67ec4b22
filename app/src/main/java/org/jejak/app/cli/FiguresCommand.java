package org.jejak.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.view.DisplayWidth;
import org.jejak.app.view.FigureListing;
import org.jejak.app.view.FigureStory;
import org.jejak.app.view.Paint;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.origin.FigureSeries;
import org.jejak.ledger.policy.Policy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jejak figures}: what is counted, by whom, when; all of it, or as a policy chooses. */
@picocli.CommandLine.Command(name = "figures", sortOptions = false)
final class FiguresCommand extends Conclusions {

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
                FigureListing.LISTING,
                wanted.stream().flatMap(series -> FigureListing.rows(series, policy, reasoning)),
                rows -> draw(wanted, policy, reasoning),
                () -> nothing(store, indicator, ""),
                "origins" + of,
                "contests" + of,
                policyName == null ? "figures" + of + " --policy latest" : "figures" + of);
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
