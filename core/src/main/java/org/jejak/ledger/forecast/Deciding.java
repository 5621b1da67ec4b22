package org.jejak.ledger.forecast;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Period;
import org.jejak.ledger.forecast.Foretold.Outcome;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Claim;
import org.jejak.model.Event;
import org.jejak.model.Figure;
import org.jejak.model.Forecast;
import org.jejak.model.Interval;
import org.jejak.model.Modality;
import org.jejak.model.Stance;
import org.jejak.model.Transfer;

/**
 * Looks for the claims that decide what came of an expectation. Each expectation is held against the kinds of claims of its matter, of
 * which there are fewer than claims. For one list of claims; one thread.
 */
final class Deciding {

    private final Kindred kindred;
    private final Map<String, Map<Alike.Kind, Alike>> told = new HashMap<>();
    /** Figures only, apart by their numbers. */
    private final Map<String, Numbered> counted = new HashMap<>();

    private final Map<Question, Said> answers = new HashMap<>();
    private final Overtaking overtaking;

    /** All that is asked of the claims: many parties expect one thing for one day. */
    private record Question(
            String matter,
            Optional<String> actor,
            Optional<String> target,
            Optional<Interval> value,
            boolean not,
            Optional<Period> made,
            Optional<Period> due) {

        static Question of(Foretold open, Kindred kindred) {
            Forecast forecast = open.forecast();
            return new Question(
                    kindred.of(forecast.indicator()),
                    forecast.scope().actor(),
                    forecast.scope().target(),
                    forecast.value(),
                    forecast.voice().stance() == Stance.DENIES,
                    open.made(),
                    open.due());
        }
    }

    private record Said(Evidence so, Evidence not) {}

    Deciding(List<Foretold> all, Collection<ClaimEntry> claims, Story story, Kindred kindred) {
        this.kindred = kindred;
        this.overtaking = new Overtaking(all, story, kindred);
        claims.stream()
                .filter(entry -> isTold(entry.claim()))
                .flatMap(entry -> Printed.of(entry).stream())
                .sorted(Printed.EARLIEST)
                .forEach(this::enter);
    }

    /** Something that is said to be so already, or not to be so. What is silent on both decides nothing. */
    private static boolean isTold(Claim claim) {
        Modality modality = claim.voice().modality();
        Stance stance = claim.voice().stance();
        return (claim instanceof Event || claim instanceof Transfer || claim instanceof Figure)
                && (modality == Modality.ACTUAL || modality == Modality.ESTIMATED)
                && (stance == Stance.ASSERTS || stance == Stance.CONFIRMS || stance == Stance.DENIES);
    }

    private void enter(Printed printed) {
        Claim claim = printed.claim().claim();
        String matter = kindred.of(claim.indicator());
        told.computeIfAbsent(matter, id -> new LinkedHashMap<>())
                .computeIfAbsent(Alike.Kind.of(claim, false), Alike::new)
                .claims()
                .add(printed);
        if (claim instanceof Figure) {
            counted.computeIfAbsent(matter, id -> new Numbered()).add(printed);
        }
    }

    Foretold decided(Foretold open) {
        if (open.made().isEmpty()) {
            return open;
        }
        Said said = answers.computeIfAbsent(Question.of(open, kindred), question -> ask(open, question));
        if (!said.so.isEmpty()) {
            return open.resolved(Outcome.CAME_TRUE, said.so.earliest(), said.so.count());
        }
        if (!said.not.isEmpty()) {
            return open.resolved(Outcome.DID_NOT, said.not.earliest(), said.not.count());
        }
        return overtaking
                .first(open)
                .map(other -> open.resolved(
                        Outcome.OVERTAKEN, List.of(other.echoes().get(0).claim()), 1))
                .orElse(open);
    }

    private Said ask(Foretold open, Question question) {
        Said said = new Said(new Evidence(), new Evidence());
        alike(question)
                .filter(alike -> isOfSame(alike.kind(), open))
                .forEach(alike -> weigh(alike, open, said.so, said.not));
        return said;
    }

    private Stream<Alike> alike(Question question) {
        return question.value
                .map(value -> Optional.ofNullable(counted.get(question.matter)).stream()
                        .flatMap(numbers -> numbers.of(value)))
                .orElseGet(() -> told.getOrDefault(question.matter, Map.of()).values().stream());
    }

    /** Whether claims that were printed after the expectation say that it is so, or that it is not so. */
    private static void weigh(Alike alike, Foretold open, Evidence so, Evidence not) {
        boolean expectedNot = open.forecast().voice().stance() == Stance.DENIES;
        Optional<Period> time = alike.kind().time();
        Optional<LocalDate> due = open.due().map(Period::last);
        LocalDate made = open.made().orElseThrow().last();
        if (alike.kind().isDenied()) {
            // Before the time for which it was expected it may still come.
            due.ifPresent(last -> (expectedNot ? so : not).add(alike.after(last.isAfter(made) ? last : made)));
        } else if (time.isPresent() || open.forecast().value().isPresent()) {
            boolean tooLate =
                    due.isPresent() && time.isPresent() && time.get().first().isAfter(due.get());
            (tooLate == expectedNot ? so : not).add(alike.after(made));
        }
    }

    /** Of no time before it, of its parties. */
    private static boolean isOfSame(Alike.Kind kind, Foretold open) {
        boolean before = kind.time()
                .filter(time -> time.last().isBefore(open.made().orElseThrow().first()))
                .isPresent();
        return !before
                && Forecasts.agree(kind.actor(), open.forecast().scope().actor())
                && Forecasts.agree(kind.target(), open.forecast().scope().target());
    }
}
