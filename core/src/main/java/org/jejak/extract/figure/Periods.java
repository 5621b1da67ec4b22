package org.jejak.extract.figure;

import java.util.Optional;
import org.jejak.extract.time.Moment;
import org.jejak.model.Edtf;
import org.jejak.text.Text;

/** Tells which days the time named with a figure covers: "since May" runs to the day it is said. One text, one thread. */
final class Periods {

    private static final int DAY = "2025-02-27".length();

    private final NamedTimes named;
    private final StatementDays days;
    private final Since since;

    Periods(Text text, NamedTimes named, StatementDays days) {
        this.since = new Since(text, days);
        this.named = named;
        this.days = days;
    }

    /** The whole interval where there is one, else the point; a count that somebody has "by Monday" holds on that day. */
    Optional<Edtf> of(Moment moment, FigureReader.Bonded bonded, String indicator, Optional<String> source) {
        if (named.isDweltOn(moment, bonded)) {
            return moment.edtf();
        }
        if (moment.stretch().isPresent()) {
            return stretch(moment, bonded, source).or(moment::edtf);
        }
        boolean day = moment.edtf().filter(date -> date.value().length() == DAY).isPresent();
        if (moment.role() == Moment.Role.UNTIL && day && isCountOf(bonded, indicator) && isAlone(moment)) {
            return moment.edtf();
        }
        return moment.period()
                .map(Edtf::value)
                .map(period -> period.endsWith("/..")
                        ? since.closed(
                                period.substring(0, period.length() - 3), bonded.sentence(), bonded.from(), source)
                        : period)
                .map(Edtf::new)
                .or(moment::edtf);
    }

    /** "In the past three months" ends when it is said: at the date of the statement beside it, else on its day. */
    private Optional<Edtf> stretch(Moment moment, FigureReader.Bonded bonded, Optional<String> source) {
        Optional<Edtf> beside = named.within(bonded.sentence()).stream()
                .filter(other -> other != moment && other.stretch().isEmpty())
                .flatMap(other -> other.edtf().stream())
                .filter(date -> date.value().indexOf('X') < 0 && date.value().indexOf('/') < 0)
                .findFirst();
        return moment.stretch()
                .flatMap(length ->
                        beside.or(() -> days.asOf(bonded.from(), source).day()).flatMap(length::from));
    }

    /** A count up to now, not one to be reached. */
    private static boolean isCountOf(FigureReader.Bonded bonded, String indicator) {
        return bonded.bond().indicator().asOf()
                && bonded.bond().indicator().id().equals(indicator);
    }

    /** "by Monday", not the end of "from Friday to Monday". */
    private static boolean isAlone(Moment moment) {
        return moment.period().filter(period -> period.value().startsWith("/")).isPresent();
    }
}
