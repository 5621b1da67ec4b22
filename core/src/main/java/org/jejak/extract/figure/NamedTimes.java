package org.jejak.extract.figure;

import java.util.List;
import java.util.Optional;
import org.jejak.extract.time.Moment;
import org.jejak.extract.time.MomentIndex;
import org.jejak.model.Edtf;
import org.jejak.text.Sentence;

/** Finds the time that a figure's own sentence names. One text, one thread. */
final class NamedTimes {

    /** TIMEX3 value of "now", "currently". */
    private static final String PRESENT = "PRESENT_REF";

    private static final int MONTH = "2025-02".length();
    /** So many words nearer must a time be that says when the figure was told, not when it happened. */
    private static final int TOLD = 4;

    private final Page page;
    private final MomentIndex moments;
    private final EventDates events;
    private final Nearness nearness;

    NamedTimes(Page page, EventDates events) {
        this.page = page;
        this.moments = new MomentIndex(page.moments());
        this.events = events;
        this.nearness = new Nearness(page);
    }

    /** Of two as near, the later: what is told of a figure follows it. */
    Optional<Moment> nearest(FigureReader.Bonded bonded, String indicator, StatementDays days) {
        boolean count = bonded.bond().indicator().asOf();
        boolean planned = !indicator.equals(bonded.bond().indicator().id());
        Moment nearest = null;
        int least = Integer.MAX_VALUE;
        for (Moment moment : within(bonded.sentence())) {
            boolean dated = moment.edtf().isPresent()
                    || moment.stretch().isPresent()
                    || moment.value().equals(PRESENT);
            boolean other = count && (isOfNews(moment, bonded) || nearness.isOfCountBefore(moment, bonded))
                    || nearness.isAside(moment, bonded);
            other |= nearness.isCompared(moment) && !isDweltOn(moment, bonded);
            boolean ahead = planned ? !isOfOther(moment, bonded) : !isAhead(moment);
            boolean fits = dated && !other && ahead;
            int distance = nearness.of(moment, bonded) + (days.isStatement(moment) ? TOLD : 0);
            if (fits && distance <= least) {
                nearest = moment;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }

    boolean isDweltOn(Moment moment, FigureReader.Bonded bonded) {
        return nearness.isDweltOn(moment, bonded);
    }

    /** The event that the report is about, as opposed to one of another year. */
    private boolean isOfNews(Moment moment, FigureReader.Bonded bonded) {
        boolean year = moment.edtf().map(Edtf::value).orElse("").length() < MONTH;
        return !year && (events.belongsToEvent(moment) || events.isInClauseOfEvent(moment, bonded));
    }

    /** "plans to send 40 more on top of the 90 sent last year": what is yet to come takes no past time of another figure. */
    private boolean isOfOther(Moment moment, FigureReader.Bonded bonded) {
        String now = page.told().map(Edtf::value).orElse("");
        String then = moment.edtf().map(Edtf::value).orElse(now);
        return then.compareTo(now) < 0 && !now.startsWith(then) && nearness.isBehindOther(moment, bonded);
    }

    /** "by April", said in January. */
    private boolean isAhead(Moment moment) {
        String now = page.told().map(Edtf::value).orElse("");
        String then = moment.edtf().map(Edtf::value).orElse("");
        boolean later = !now.isEmpty() && then.indexOf('X') < 0 && then.compareTo(now) > 0 && !then.startsWith(now);
        return moment.role() == Moment.Role.UNTIL && later;
    }

    List<Moment> within(Sentence sentence) {
        return moments.within(sentence.from(), sentence.to());
    }
}
