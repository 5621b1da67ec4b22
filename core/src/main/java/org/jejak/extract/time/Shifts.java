package org.jejak.extract.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Counts units from now or from the date spoken of last. */
final class Shifts {

    private static final int MOST = 100_000;

    private final Context context;

    Shifts(Context context) {
        this.context = context;
    }

    @Nullable
    Point resolve(Phrase.Shift shift) {
        Integer count = shift.count();
        if (shift.unit() == Unit.WEEKEND && shift.direction() == Direction.PAST) {
            return weekend();
        }
        boolean toldThis = context.narrative && shift.direction() == Direction.THIS && shift.unit() != Unit.DAY;
        if (toldThis && count != null && context.there() != null) {
            context.countFromThere();
            return fromThere(context.there(), shift.unit(), count);
        }
        boolean fromText = shift.direction().fromText && (context.there() != null || count == null || count != 0);
        Point base = fromText ? context.there() : now(shift.unit());
        if (count == null || base == null || shift.unit().isClock() || Math.abs((long) count) > MOST) {
            return null;
        }
        if (fromText) {
            context.countFromThere();
            return fromThere(base, shift.unit(), count);
        }
        context.countFromNow(shift.unit());
        return Point.of(shift.unit(), shift.unit().plus(base.first(), count));
    }

    /** "over the weekend": the last that has begun. */
    private @Nullable Point weekend() {
        Point now = now(Unit.WEEKEND);
        Point weekend = now == null ? null : Point.of(Unit.WEEKEND, now.first());
        context.countFromNow();
        return now != null && weekend != null && now.isBefore(weekend) ? weekend.shift(-1) : weekend;
    }

    /** A week or more may be counted from a date that the text only shows; a day needs the published one, or that of speech. */
    private @Nullable Point now(Unit unit) {
        Point now = unit == Unit.DAY ? context.counted() : context.now;
        return now != null && now.unit().compareTo(unit) <= 0 ? now : null;
    }

    private @Nullable Point fromThere(Point there, Unit unit, int count) {
        boolean sameDay = count == 0 && unit == Unit.DAY;
        LocalDate day = sameDay ? context.day() : there.first();
        boolean tooCoarse = there.unit().compareTo(unit) > 0 && !(unit == Unit.WEEK && there.unit() == Unit.DAY);
        if (day == null || tooCoarse && !sameDay) {
            return null;
        }
        boolean weeksOfDays = unit == Unit.WEEK && there.unit() == Unit.DAY && count != 0;
        return weeksOfDays ? Point.of(Unit.DAY, day.plusWeeks(count)) : Point.of(unit, unit.plus(day, count));
    }
}
