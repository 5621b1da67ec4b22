package org.jejak.extract.figure;

import java.util.List;
import java.util.Optional;
import org.jejak.extract.time.Moment;
import org.jejak.model.Edtf;
import org.jejak.model.Ground;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/**
 * Finds when a figure holds: the time its clause names; else, of a count, the day it was stated. One text, one thread.
 */
final class FigureTimes {

    /** TIMEX3 value of "now", "currently". */
    private static final String PRESENT = "PRESENT_REF";

    private static final int MONTH = "2025-02".length();

    private final Page page;
    private final Text text;
    private final StatementDays days;
    private final EventDates events;
    private final History history;

    FigureTimes(Page page) {
        this.page = page;
        this.text = page.text();
        this.events = new EventDates(text, page.language().headFirst());
        this.days = new StatementDays(page, events);
        this.history = new History(page);
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

    /** @param source on whose word the figure stands */
    When of(FigureReader.Bonded bonded, String indicator, Optional<String> source) {
        Optional<Moment> moment = nearest(bonded, indicator);
        Optional<Edtf> named = moment.flatMap(words -> period(words, bonded, source));
        if (named.isPresent()) {
            return new When(named, moment, moment.map(words -> ground(words, named.get())), Optional.empty());
        }
        if (moment.isPresent()) {
            return stated(days.day(bonded.from(), source), moment);
        }
        Optional<Moment> past = history.of(bonded.sentence());
        if (past.isPresent()) {
            StatementDays.AsOf then = new StatementDays.AsOf(past.flatMap(Moment::edtf), past);
            return new When(then.day(), moment, Optional.of(Ground.TIME_TOLD_BEFORE), Optional.of(then));
        }
        boolean count = bonded.bond().indicator().asOf() || isState(bonded);
        return stated(count ? days.asOf(bonded.from(), source) : days.of(bonded.from(), source), moment);
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

    /** Of two as near, the later: what is told of a figure follows it. */
    private Optional<Moment> nearest(FigureReader.Bonded bonded, String indicator) {
        boolean count = bonded.bond().indicator().asOf();
        boolean planned = !indicator.equals(bonded.bond().indicator().id());
        Moment nearest = null;
        for (Moment moment : within(bonded.sentence())) {
            boolean dated = moment.edtf().isPresent()
                    || moment.stretch().isPresent()
                    || moment.value().equals(PRESENT);
            boolean fits = dated && !(count && isOfNews(moment)) && (planned || !isAhead(moment));
            if (fits && (nearest == null || distance(moment, bonded) <= distance(nearest, bonded))) {
                nearest = moment;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The event that the report is about, as opposed to one of another year. */
    private boolean isOfNews(Moment moment) {
        boolean year = moment.edtf().map(Edtf::value).orElse("").length() < MONTH;
        return !year && events.belongsToEvent(moment);
    }

    /** "by April", said in January. */
    private boolean isAhead(Moment moment) {
        String now = page.told().map(Edtf::value).orElse("");
        String then = moment.edtf().map(Edtf::value).orElse("");
        boolean later = !now.isEmpty() && then.indexOf('X') < 0 && then.compareTo(now) > 0 && !then.startsWith(now);
        return moment.role() == Moment.Role.UNTIL && later;
    }

    private List<Moment> within(Sentence sentence) {
        List<Moment> moments = page.moments();
        int from = first(moments, sentence.from());
        int to = first(moments, sentence.to());
        return moments.subList(from, to);
    }

    /** The first moment at or after a token. */
    private static int first(List<Moment> moments, int token) {
        int low = 0;
        int high = moments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (moments.get(middle).tokens().from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Tokens between; none where the time stands among the figure's own words. */
    private static int distance(Moment moment, FigureReader.Bonded bonded) {
        int behind = moment.tokens().from() - bonded.to();
        int before = bonded.quantity().from() - moment.tokens().to();
        return behind >= 0
                ? behind
                : Math.max(0, Math.min(before, bonded.from() - moment.tokens().to()));
    }

    /** The whole interval where there is one, else the point. */
    private Optional<Edtf> period(Moment moment, FigureReader.Bonded bonded, Optional<String> source) {
        if (moment.stretch().isPresent()) {
            return stretch(moment, bonded, source).or(moment::edtf);
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
        Optional<Edtf> beside = within(bonded.sentence()).stream()
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
        Optional<Moment> statement = days.in(bonded.sentence()).filter(this::isInFigures);
        String day = statement
                .flatMap(Moment::edtf)
                .or(() -> days.asOf(bonded.from(), source).day())
                .map(Edtf::value)
                .orElse("");
        boolean later = day.length() >= since.length() && day.compareTo(since) > 0 && day.indexOf('X') < 0;
        boolean whole = statement.isPresent() || since.length() < MONTH;
        return since + "/" + (!later ? ".." : whole ? day : day.substring(0, since.length()));
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
