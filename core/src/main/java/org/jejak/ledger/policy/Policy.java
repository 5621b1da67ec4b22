package org.jejak.ledger.policy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jejak.ledger.origin.FigureSeries;
import org.jejak.ledger.origin.Story;

/** A way to choose among the figures of a series. It is a view: the claims behind it stay as they are. */
public enum Policy {
    ALL(
            "",
            "every figure, each origin once",
            (series, story) -> series.origins().stream().map(origin -> Choice.of(Choice.As.STATED, origin))),
    LATEST(
            "",
            "of each source its latest figure; what it said before is superseded",
            each(matter -> matter.latest().stream().map(origin -> Choice.of(Choice.As.LATEST, origin)))),
    CONSERVATIVE(
            "ACLED",
            "the lowest of the sources' latest figures; a range counts as its lower end, \"dozens\" as one dozen",
            each(Conservative::of)),
    LOW_BEST_HIGH(
            "UCDP",
            "of the sources' latest figures the lowest, the one that most give (of equals the lower), and the highest",
            each(LowBestHigh::of)),
    FLOOR_ESTIMATE(
            "Mediazona",
            "the highest of what is counted or stated as a lower bound, and apart from it every estimate; neither replaces the other",
            each(FloorEstimate::of));

    private final String method;
    private final String rule;
    private final BiFunction<FigureSeries, Story, Stream<Choice>> choosing;

    Policy(String method, String rule, BiFunction<FigureSeries, Story, Stream<Choice>> choosing) {
        this.method = method;
        this.rule = rule;
        this.choosing = choosing;
    }

    /** The name on the command line and in exports, for example {@code low-best-high}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whose method it follows, where it has one. */
    public Optional<String> method() {
        return method.isEmpty() ? Optional.empty() : Optional.of(method);
    }

    /** In one sentence, for people. */
    public String rule() {
        return rule;
    }

    /** By its id or by whose method it follows, in either case of letters. */
    public static Optional<Policy> named(String name) {
        return Stream.of(values())
                .filter(policy -> policy.id().equalsIgnoreCase(name) || policy.method.equalsIgnoreCase(name))
                .findFirst();
    }

    /** What it chooses, one matter after another; of {@link #ALL} every origin in the order of the series. */
    public List<Choice> of(FigureSeries series, Story story) {
        return choosing.apply(series, story).toList();
    }

    private static BiFunction<FigureSeries, Story, Stream<Choice>> each(Function<Matter, Stream<Choice>> choosing) {
        return (series, story) -> {
            List<Matter> matters = Matter.of(series.origins(), story);
            return IntStream.range(0, matters.size())
                    .boxed()
                    .flatMap(i -> choosing.apply(matters.get(i)).map(choice -> choice.in(i + 1)));
        };
    }
}
