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
        if (scope.statement().isPresent()) {
            asOf(scope, scope.statement().get(), into);
        } else {
            scope.moment().ifPresent(moment -> named(scope, moment, into));
        }
    }

    private void found(Part part, Optional<Found> found, List<Reason> into) {
        found.ifPresent(each -> into.add(
                new Reason(part, Optional.of(each.value()), each.basis().ground(), teller.words(each.basis()))));
    }

    /** A count up to now holds as of the day on which it was stated. */
    private void asOf(Scoped scope, StatementDays.AsOf statement, List<Reason> into) {
        if (statement.day().isEmpty()) {
            return;
        }
        List<Evidence> evidence = new ArrayList<>();
        scope.moment().ifPresent(now -> evidence.add(words(now)));
        evidence.add(statement
                .statement()
                .map(this::day)
                .orElseGet(() -> new Evidence.Day(statement.day().get(), Optional.empty())));
        into.add(new Reason(
                Part.TIME,
                scope.time().map(Edtf::value),
                statement.statement().isPresent() ? Ground.TIME_OF_STATEMENT : Ground.TIME_OF_PUBLICATION,
                evidence));
        statement.statement().ifPresent(moment -> counted(moment, into));
    }

    private void named(Scoped scope, Moment moment, List<Reason> into) {
        into.add(new Reason(Part.TIME, scope.time().map(Edtf::value), Ground.TIME_IN_SENTENCE, List.of(words(moment))));
        counted(moment, into);
        boolean open = moment.period().filter(p -> p.value().endsWith("/..")).isPresent();
        boolean closed = scope.time().filter(t -> !t.value().endsWith("/..")).isPresent();
        if (open && closed) {
            into.add(new Reason(
                    Part.TIME, scope.time().map(Edtf::value), Ground.TIME_CLOSED_BY_PUBLICATION, published()));
        }
    }

    /** From which day a date was counted, unless the words say all themselves. */
    private void counted(Moment moment, List<Reason> into) {
        Basis basis = moment.basis();
        if (basis.ground() == Ground.DATE_PRINTED || moment.edtf().isEmpty()) {
            return;
        }
        List<Evidence> evidence = basis.ground() == Ground.DATE_FROM_PUBLICATION ? published() : from(basis);
        into.add(new Reason(Part.TIME, moment.edtf().map(Edtf::value), basis.ground(), evidence));
    }

    private List<Evidence> published() {
        return page.published().<Evidence>map(day -> new Evidence.Day(day, Optional.empty())).stream()
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
