package org.jejak.app.pipeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.Period;
import org.jejak.ledger.contest.Contest;
import org.jejak.ledger.contest.Explanation;
import org.jejak.ledger.contest.Revisions;
import org.jejak.ledger.distortion.Distortion;
import org.jejak.ledger.exchange.Grade;
import org.jejak.ledger.exchange.Lot;
import org.jejak.ledger.forecast.Foretold;
import org.jejak.ledger.forecast.Foretold.Outcome;
import org.jejak.ledger.origin.FigureSeries;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.perspective.Perspective;
import org.jejak.ledger.perspective.Perspective.Heard;
import org.jejak.ledger.position.Side;
import org.jejak.ledger.position.Stated;
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

    /**
     * What was held one after the other, by one party rather than by several; what was denied and is held in the end before all. Empty
     * where nobody changed.
     */
    public List<Stated> changed() {
        Map<ClaimId, Step> steps = new HashMap<>();
        reasoning.positions().stream()
                .flatMap(series -> series.steps().stream())
                .forEach(step -> steps.put(step.stated().id(), step));
        return steps.values().stream()
                .map(step -> course(step, steps))
                .filter(course -> course.size() > 1)
                .min(Comparator.comparing((List<Stated> course) -> !isTakenBack(course))
                        .thenComparing(course ->
                                course.stream().map(Stated::party).distinct().count())
                        .thenComparing(course -> turn(course, steps))
                        .thenComparing(course -> first(last(course).when()))
                        .thenComparing(course -> last(course).id()))
                .orElse(List.of());
    }

    /** The earliest first. */
    private static List<Stated> course(Step step, Map<ClaimId, Step> steps) {
        LinkedList<Stated> held = new LinkedList<>(List.of(step.stated()));
        Optional<Stated> before = step.before();
        while (before.isPresent() && !held.contains(before.get())) {
            held.addFirst(before.get());
            before = Optional.ofNullable(steps.get(before.get().id())).flatMap(Step::before);
        }
        return held;
    }

    private static boolean isTakenBack(List<Stated> course) {
        return last(course).side() == Side.HOLDS && course.stream().anyMatch(stated -> stated.side() == Side.REJECTS);
    }

    private static Turn turn(List<Stated> course, Map<ClaimId, Step> steps) {
        return Optional.ofNullable(steps.get(last(course).id()))
                .flatMap(Step::turn)
                .orElseThrow();
    }

    private static Stated last(List<Stated> course) {
        return course.get(course.size() - 1);
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

    /** What goes from one named party to another, with a proof that a report names before all, then on most words. */
    public Optional<Lot> given() {
        return reasoning.chronicle().exchange().stream()
                .filter(lot -> lot.from().isPresent()
                        && lot.to().isPresent()
                        && lot.goods().isPresent())
                .filter(lot -> !lot.reports().isEmpty())
                .max(Comparator.comparing((Lot lot) -> lot.grade() == Grade.DOCUMENTED)
                        .thenComparing(lot -> lot.reports().size())
                        .thenComparing(Lot::id, Comparator.reverseOrder()));
    }

    /** Somebody's forecast that later reports decide: one of a named party, in most articles. */
    public Optional<Foretold> decided() {
        return reasoning.forecasts().stream()
                .filter(foretold ->
                        foretold.party().isPresent() && !foretold.evidence().isEmpty())
                .max(Comparator.comparing((Foretold foretold) -> foretold.outcome() == Outcome.CAME_TRUE)
                        .thenComparing(Foretold::decidedBy)
                        .thenComparing(Foretold::id, Comparator.reverseOrder()));
    }

    /** Who has spoken of what most articles tell, where a side has not. */
    public Optional<Perspective> unheard() {
        return reasoning.perspectives().stream()
                .filter(Perspective::lacks)
                .filter(each -> each.views().stream().anyMatch(view -> view.heard() == Heard.SPOKE))
                .max(Comparator.comparing(Perspective::articles)
                        .thenComparing(Perspective::matter, Comparator.reverseOrder()));
    }

    /** A change of what is counted or of whose word it is before a lost hedge. */
    public Optional<Distortion> bent() {
        return reasoning.distortions().stream().min(Comparator.comparing(Distortion::type));
    }
}
