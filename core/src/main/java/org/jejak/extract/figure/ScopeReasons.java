package org.jejak.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.extract.reason.Basis;
import org.jejak.extract.reason.Teller;
import org.jejak.extract.time.Moment;
import org.jejak.model.Edtf;
import org.jejak.model.Evidence;
import org.jejak.model.Ground;
import org.jejak.model.Reason;
import org.jejak.model.Reason.Part;
import org.jejak.text.Match;

/** Tells from which words the parties, the place and the time of a figure come. One text, one thread. */
final class ScopeReasons {

    private final Page page;
    private final Teller teller;

    ScopeReasons(Page page, Teller teller) {
        this.page = page;
        this.teller = teller;
    }

    void tell(FigureReading figure, List<Reason> into) {
        Scoped scope = figure.scope();
        found(Part.ACTOR, scope.actor(), into);
        found(Part.TARGET, scope.target(), into);
        found(Part.PLACE, scope.place(), into);
        if (figure.timeFrom().isPresent()) {
            into.add(new Reason(
                    Part.TIME,
                    figure.figure().scope().time().map(Edtf::value),
                    Ground.TIME_REPEATED,
                    List.of(new Evidence.Other(figure.timeFrom().get()))));
        } else if (scope.when().statement().isPresent()) {
            asOf(scope.when(), scope.when().statement().get(), into);
        } else {
            scope.when().words().ifPresent(moment -> named(scope.when(), moment, into));
        }
    }

    private void found(Part part, Optional<Found> found, List<Reason> into) {
        found.ifPresent(each -> into.add(
                new Reason(part, Optional.of(each.value()), each.basis().ground(), teller.words(each.basis()))));
    }

    /** A count up to now holds as of the day on which it was stated. */
    private void asOf(FigureTimes.When when, StatementDays.AsOf statement, List<Reason> into) {
        if (statement.day().isEmpty()) {
            return;
        }
        List<Evidence> evidence = new ArrayList<>();
        when.words().ifPresent(now -> evidence.add(words(now)));
        evidence.add(statement
                .statement()
                .map(this::day)
                .orElseGet(() -> new Evidence.Day(statement.day().get(), Optional.empty())));
        when.ground()
                .ifPresent(ground -> into.add(new Reason(Part.TIME, when.time().map(Edtf::value), ground, evidence)));
        statement.statement().ifPresent(moment -> counted(moment, into));
    }

    private void named(FigureTimes.When when, Moment moment, List<Reason> into) {
        Optional<String> value = when.time().map(Edtf::value);
        into.add(new Reason(Part.TIME, value, Ground.TIME_IN_SENTENCE, List.of(words(moment))));
        counted(moment, into);
        when.ground().filter(ground -> ground != Ground.TIME_IN_SENTENCE).ifPresent(ground -> {
            String end = value.map(period -> period.substring(period.indexOf('/') + 1))
                    .orElse("");
            into.add(new Reason(Part.TIME, value, ground, List.of(new Evidence.Day(new Edtf(end), Optional.empty()))));
        });
    }

    /** From which day a date was counted, unless the words say all themselves. */
    private void counted(Moment moment, List<Reason> into) {
        Basis basis = moment.basis();
        if (basis.ground() == Ground.DATE_PRINTED || moment.edtf().isEmpty()) {
            return;
        }
        List<Evidence> evidence = basis.ground() == Ground.DATE_FROM_PUBLICATION ? told() : from(basis);
        into.add(new Reason(Part.TIME, moment.edtf().map(Edtf::value), basis.ground(), evidence));
    }

    private List<Evidence> told() {
        return page.told().<Evidence>map(day -> new Evidence.Day(day, Optional.empty())).stream()
                .toList();
    }

    /** The date of the text from which another is counted. */
    private List<Evidence> from(Basis basis) {
        List<Evidence> evidence = new ArrayList<>();
        for (Match words : basis.words()) {
            Match.Range at = new Match.Range(words.from(), words.to());
            page.moments().stream()
                    .filter(moment -> moment.tokens().equals(at))
                    .forEach(moment -> evidence.add(day(moment)));
        }
        return evidence;
    }

    private Evidence day(Moment moment) {
        return moment.edtf()
                .<Evidence>map(
                        day -> new Evidence.Day(day, Optional.of(words(moment).mention())))
                .orElseGet(() -> words(moment));
    }

    private Evidence.Words words(Moment moment) {
        return new Evidence.Words(
                teller.mention(moment.tokens().from(), moment.tokens().to()), Optional.empty());
    }
}
