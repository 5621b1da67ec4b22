package org.jejak.extract.figure;

import java.util.Optional;
import org.jejak.extract.layout.Zone;
import org.jejak.extract.time.Moment;
import org.jejak.model.Edtf;
import org.jejak.model.Ground;
import org.jejak.text.Text;

/**
 * Finds when a figure holds: the time its clause names; else, of a count, the day it was stated. One text, one thread.
 */
final class FigureTimes {

    private final Page page;
    private final Text text;
    private final StatementDays days;
    private final NamedTimes named;
    private final Periods periods;
    private final History history;
    private final Foregoing foregoing;
    private final Totals totals;
    private final Superseded superseded;

    FigureTimes(Page page) {
        this.page = page;
        this.text = page.text();
        EventDates events = new EventDates(text, page.language().headFirst());
        this.days = new StatementDays(page, events);
        this.named = new NamedTimes(page, events);
        this.periods = new Periods(text, named, days);
        this.history = new History(page);
        this.foregoing = new Foregoing(page, days);
        this.totals = new Totals(text, days);
        this.superseded = new Superseded(text);
    }

    /**
     * When a figure holds.
     *
     * @param words the time that the figure's own sentence names
     * @param ground the rule; empty where there is no time
     * @param statement of a figure that holds on the day it was stated, that day
     */
    record When(
            Optional<Edtf> time,
            Optional<Moment> words,
            Optional<Ground> ground,
            Optional<StatementDays.AsOf> statement) {}

    /**
     * To be asked in text order: what goes on from the figure before takes its time.
     *
     * @param source on whose word the figure stands
     */
    When of(FigureReader.Bonded bonded, String indicator, Optional<String> source) {
        When when = superseded.known(bonded, totals.known(bonded, source, plain(bonded, indicator, source)));
        foregoing.add(bonded, source, when);
        return when;
    }

    private When plain(FigureReader.Bonded bonded, String indicator, Optional<String> source) {
        Optional<Moment> moment = named.nearest(bonded, indicator, days);
        Optional<Edtf> period = moment.flatMap(words -> periods.of(words, bonded, indicator, source));
        if (period.isPresent()) {
            return new When(period, moment, moment.map(words -> ground(words, period.get())), Optional.empty());
        }
        if (moment.isPresent()) {
            return stated(days.day(bonded.from(), source), moment);
        }
        return history.of(bonded.sentence())
                .map(past -> at(past.edtf(), Ground.TIME_TOLD_BEFORE, past))
                .or(() -> foregoing.of(bonded, source))
                .orElseGet(() -> undated(bonded, source));
    }

    static When at(Optional<Edtf> time, Ground ground, Moment told) {
        return new When(
                time,
                Optional.empty(),
                Optional.of(ground),
                Optional.of(new StatementDays.AsOf(told.edtf(), Optional.of(told))));
    }

    private When undated(FigureReader.Bonded bonded, Optional<String> source) {
        boolean count = bonded.bond().indicator().asOf() || isState(bonded);
        if (!count) {
            return stated(days.of(bonded.from(), source), Optional.empty());
        }
        boolean headline = page.layout().zoneOf(bonded.sentence()) == Zone.HEADLINE;
        return stated(
                headline ? days.ofHeadline(bonded.from(), source) : days.asOf(bonded.from(), source), Optional.empty());
    }

    private static When stated(StatementDays.AsOf stated, Optional<Moment> moment) {
        Ground ground = stated.statement().isPresent() ? Ground.TIME_OF_STATEMENT : Ground.TIME_OF_PUBLICATION;
        return new When(stated.day(), moment, stated.day().map(day -> ground), Optional.of(stated));
    }

    private static Ground ground(Moment moment, Edtf named) {
        boolean open = moment.period().filter(p -> p.value().endsWith("/..")).isPresent();
        boolean closed = open && !named.value().endsWith("/..");
        boolean stretched = moment.stretch().isPresent() && !moment.edtf().equals(Optional.of(named));
        return stretched ? Ground.TIME_STRETCH : closed ? Ground.TIME_CLOSED : Ground.TIME_IN_SENTENCE;
    }

    /** "10,000 are stationed there" holds on the day it is said; "10,000 were sent" was so on some day before. */
    private boolean isState(FigureReader.Bonded bonded) {
        return text.annotations().within(bonded.from(), bonded.to(), "concept").stream()
                .anyMatch(concept -> bonded.bond().indicator().states().contains(concept.value()));
    }
}
