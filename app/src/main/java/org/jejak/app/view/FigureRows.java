package org.jejak.app.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.ledger.Period;
import org.jejak.ledger.contest.Revisions;
import org.jejak.ledger.origin.FigureSeries;
import org.jejak.ledger.origin.Independence;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.policy.Choice;
import org.jejak.ledger.policy.Policy;
import org.jejak.model.Interval;
import org.jejak.model.Stance;

/** The rows of a series: the figures that a policy chooses, or all of them with their denials in time. */
final class FigureRows {

    /** A row with its day, by which rows of different kinds are put in order. */
    private record Dated(Optional<Period> when, ChartRow row) {

        static final Comparator<Dated> IN_TIME =
                Comparator.comparing(dated -> dated.when.map(Dated::day).orElse(LocalDate.MAX));

        private static LocalDate day(Period period) {
            return period.first().equals(Period.BEGINNING) ? period.last() : period.first();
        }
    }

    private final Policy policy;
    private final Reasoning reasoning;
    private final Revisions revisions;

    FigureRows(Policy policy, Reasoning reasoning) {
        this.policy = policy;
        this.reasoning = reasoning;
        this.revisions = reasoning.revisions();
    }

    /**
     * In groups of what was compared.
     *
     * @param people the words for a side's people, empty for the side that the series is about
     */
    List<List<ChartRow>> of(FigureSeries series, UnaryOperator<String> people) {
        List<Choice> choices = policy.of(series, reasoning.story());
        if (policy == Policy.ALL) {
            return List.of(inTime(series, choices, people));
        }
        Map<Integer, Map<Origin, List<Choice>>> matters = new LinkedHashMap<>();
        choices.forEach(choice -> matters.computeIfAbsent(choice.matter(), number -> new LinkedHashMap<>())
                .computeIfAbsent(choice.origin(), origin -> new ArrayList<>())
                .add(choice));
        return matters.values().stream()
                .map(chosen ->
                        chosen.values().stream().map(of -> row(of, people)).toList())
                .toList();
    }

    private List<ChartRow> inTime(FigureSeries series, List<Choice> choices, UnaryOperator<String> people) {
        List<Dated> rows = new ArrayList<>();
        choices.forEach(choice -> rows.add(new Dated(choice.origin().when(), row(List.of(choice), people))));
        reasoning
                .denials(series.indicator())
                .forEach(denial -> rows.add(new Dated(denial.when(), DenialWords.row(denial, reasoning))));
        rows.sort(Dated.IN_TIME);
        return rows.stream().map(Dated::row).toList();
    }

    /** @param of all that one origin was chosen for */
    private ChartRow row(List<Choice> of, UnaryOperator<String> people) {
        Origin origin = of.get(0).origin();
        Interval value = origin.figure().value();
        return new ChartRow(
                as(of),
                Words.days(origin.when()),
                Words.of(value) + number(of, value),
                Optional.of(value).filter(number -> origin.figure().voice().stance() != Stance.DENIES),
                OriginWords.party(origin.party()),
                OriginWords.teller(origin, people),
                OriginWords.quote(origin.figure().quote().text())
                        + OriginWords.otherPrints(origin)
                        + OriginWords.revises(revisions.before(origin))
                        + backing(origin)
                        + OriginWords.id(origin.echoes()));
    }

    private String as(List<Choice> of) {
        return policy == Policy.ALL || policy == Policy.LATEST
                ? ""
                : of.stream().map(choice -> choice.as().id()).collect(Collectors.joining(", "));
    }

    /** What the policy reads words as that leave the number open. */
    private static String number(List<Choice> of, Interval value) {
        String numbers = of.stream()
                .flatMap(choice -> choice.number().stream())
                .map(Words::number)
                .distinct()
                .collect(Collectors.joining(", "));
        return value.point().isPresent() || numbers.isEmpty() ? "" : " = " + numbers;
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
}
