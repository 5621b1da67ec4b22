package org.jejak.extract.figure;

import java.util.Optional;
import org.jejak.extract.time.Moment;
import org.jejak.model.Edtf;
import org.jejak.text.Text;

/** Tells which days the time named with a figure covers: "since May" runs to the day it is said. One text, one thread. */
final class Periods {

    private static final int MONTH = "2025-02".length();
    private static final int DAY = "2025-02-27".length();

    private final Text text;
    private final NamedTimes named;
    private final StatementDays days;

    Periods(Text text, NamedTimes named, StatementDays days) {
        this.text = text;
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
                        ? closed(period.substring(0, period.length() - 3), bonded, source)
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

    /** "Since X" runs to the day it is said, told no more finely than X, or than the statement beside it; unknown, it stays open. */
    private String closed(String since, FigureReader.Bonded bonded, Optional<String> source) {
        Optional<Moment> statement = days.in(bonded.sentence())
                .filter(this::isInFigures)
                .or(() -> days.in(bonded.sentence(), source).filter(Periods::isMonth));
        String day = statement
                .flatMap(Moment::edtf)
                .or(() -> days.asOf(bonded.from(), source).day())
                .map(Edtf::value)
                .orElse("");
        boolean later = day.length() >= since.length() && day.compareTo(since) > 0 && day.indexOf('X') < 0;
        boolean whole = statement.isPresent() || since.length() < MONTH;
        return since + "/" + (!later ? ".." : whole ? day : day.substring(0, since.length()));
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

    private static boolean isMonth(Moment moment) {
        return moment.edtf().filter(date -> date.value().length() == MONTH).isPresent();
    }

    /** "on 27 February", not "on Tuesday". */
    private boolean isInFigures(Moment moment) {
        for (int i = moment.tokens().from(); i < moment.tokens().to(); i++) {
            if (text.token(i).isNumber()) {
                return true;
            }
        }
        return false;
    }
}
