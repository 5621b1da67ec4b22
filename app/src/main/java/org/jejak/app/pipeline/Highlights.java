package org.jejak.app.pipeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jejak.ledger.Period;
import org.jejak.ledger.contest.Contest;
import org.jejak.ledger.contest.Explanation;
import org.jejak.ledger.contest.Revisions;
import org.jejak.ledger.distortion.Distortion;
import org.jejak.ledger.origin.FigureSeries;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.position.Denial;
import org.jejak.ledger.position.Step;
import org.jejak.ledger.position.Turn;

/** Of each kind of conclusion the one that is most worth showing to somebody who sees the case for the first time. */
public final class Highlights {

    private final Reasoning reasoning;
    private final Revisions revisions;

    public Highlights(Reasoning reasoning) {
        this.reasoning = reasoning;
        this.revisions = reasoning.revisions();
    }

    /** A figure and the one that it takes the place of. */
    public record Revised(Origin before, Origin now) {}

    /** The series that articles repeat most. */
    public Optional<FigureSeries> series() {
        return reasoning.figures().stream()
                .max(Comparator.comparing(Highlights::repeats)
                        .thenComparing(FigureSeries::indicator, Comparator.reverseOrder()));
    }

    /** Its articles, and once more those that repeat an origin. */
    private static long repeats(FigureSeries series) {
        return series.articles()
                + series.origins().stream()
                        .mapToLong(origin -> origin.articles() - 1L)
                        .sum();
    }

    /** The origin that most articles repeat, if more than one does. */
    public Optional<Origin> echoed() {
        return reasoning.origins().stream()
                .filter(origin -> origin.party().isPresent() && origin.articles() > 1)
                .max(Comparator.comparing(Origin::articles)
                        .thenComparing(origin -> origin.echoes().size())
                        .thenComparing(Origin::id, Comparator.reverseOrder()));
    }

    /** The revision that most articles tell of. */
    public Optional<Revised> revised() {
        return reasoning.origins().stream()
                .flatMap(now -> revisions.before(now).map(before -> new Revised(before, now)).stream())
                .max(Comparator.comparing((Revised revised) -> revised.before.articles() + revised.now.articles())
                        .thenComparing(revised -> revised.now.id(), Comparator.reverseOrder()));
    }

    /** A denial that its source took back later, else the first. */
    public Optional<Denial> denied() {
        return reasoning.figures().stream()
                .flatMap(series -> reasoning.denials(series.indicator()).stream())
                .min(Comparator.comparing((Denial denial) -> denial.later().isEmpty())
                        .thenComparing(denial -> first(denial.when()))
                        .thenComparing(denial -> denial.stated().id()));
    }

    /** The first reversal, else who first spoke out. */
    public Optional<Step> changed() {
        return reasoning.positions().stream()
                .flatMap(series -> series.steps().stream())
                .filter(step -> step.turn()
                        .filter(turn -> turn == Turn.REVERSES || turn == Turn.SPEAKS_OUT)
                        .isPresent())
                .min(Comparator.comparing((Step step) -> step.turn().orElseThrow())
                        .thenComparing(step -> first(step.stated().when()))
                        .thenComparing(step -> step.stated().id()));
    }

    private static LocalDate first(Optional<Period> when) {
        return when.map(Period::first).orElse(LocalDate.MAX);
    }

    /** Two parties whose figures cannot both hold. */
    public Optional<Contest> contradiction() {
        return reasoning.contests().stream()
                .filter(contest -> contest.explanation() == Explanation.CONTRADICTION)
                .filter(contest -> contest.claims().stream()
                        .allMatch(entry -> entry.claim().voice().source().isPresent()))
                .findFirst();
    }

    /** A change of what is counted or of whose word it is before a lost hedge. */
    public Optional<Distortion> bent() {
        return reasoning.distortions().stream().min(Comparator.comparing(Distortion::type));
    }
}
