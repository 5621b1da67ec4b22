package org.jejak.extract.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Turns what an expression says into a period of the calendar, as far as the context settles it. */
final class Resolver {

    private static final int DAYS_BESIDE = 60;

    private final Context context;
    private final Shifts shifts;

    Resolver(Context context) {
        this.context = context;
        this.shifts = new Shifts(context);
    }

    /** @param ahead whether the clause speaks of what is still to come */
    @Nullable
    Point resolve(Phrase phrase, int sentence, boolean ahead) {
        context.countFromNothing();
        Point point = phrase instanceof Phrase.Named named
                ? named(named, sentence, ahead)
                : phrase instanceof Phrase.Shift shift ? shifts.resolve(shift) : null;
        return point != null && point.isWritable() ? point : null;
    }

    private @Nullable Point named(Phrase.Named named, int sentence, boolean ahead) {
        Phrase.Shift within = named.within();
        if (within != null) {
            Point whole = shifts.resolve(within);
            return whole == null ? null : inside(whole, named);
        }
        if (named.hasYear()) {
            return Calendars.in(named.year(), named);
        }
        if (named.isWeekday()) {
            return weekday(named, sentence, ahead);
        }
        if (named.month() == 0 && named.day() > 0) {
            return dayOfMonth(named, sentence);
        }
        return yearless(named, sentence, ahead);
    }

    private static @Nullable Point inside(Point whole, Phrase.Named named) {
        if (named.isWeekday()) {
            return Point.of(Unit.DAY, Unit.WEEK.start(whole.first()).plusDays(named.weekday() - 1L));
        }
        if (named.month() == 0 && named.day() > 0) {
            return named.day() > whole.first().lengthOfMonth()
                    ? null
                    : Point.of(Unit.DAY, whole.first().withDayOfMonth(named.day()));
        }
        return Calendars.in(whole.first().getYear(), named);
    }

    private @Nullable Point weekday(Phrase.Named named, int sentence, boolean ahead) {
        Point there = context.there();
        Direction direction = named.direction();
        boolean fromText = direction != null && direction.fromText || context.followsText(sentence);
        LocalDate base = fromText ? there == null ? null : there.first() : dayOfNow();
        if (base == null) {
            return null;
        }
        if (fromText) {
            context.countFromThere();
        } else {
            context.countFromNow();
        }
        Direction side = direction == null && ahead ? Direction.NEXT : direction;
        return Point.of(Unit.DAY, Calendars.weekday(base, named.weekday(), side));
    }

    private @Nullable LocalDate dayOfNow() {
        Point now = context.now;
        return now == null || now.unit() != Unit.DAY ? null : now.first();
    }

    /** "the 20th", "tanggal 24": of the month spoken of, or the latest not after publication. */
    private @Nullable Point dayOfMonth(Phrase.Named named, int sentence) {
        Point there = context.there();
        Point now = context.now;
        LocalDate month = null;
        if (there != null
                && there.unit().compareTo(Unit.MONTH) <= 0
                && (context.followsText(sentence) || now == null)) {
            month = there.first();
            context.countFromThere();
        } else if (now != null && now.unit().compareTo(Unit.MONTH) <= 0) {
            month = now.last().getDayOfMonth() >= named.day()
                    ? now.first()
                    : now.first().minusMonths(1);
            context.countFromNow();
        }
        return month == null || named.day() > month.lengthOfMonth()
                ? null
                : Point.of(Unit.DAY, month.withDayOfMonth(named.day()));
    }

    private @Nullable Point yearless(Phrase.Named named, int sentence, boolean ahead) {
        Point there = context.near();
        Point now = context.now;
        Direction direction = named.direction();
        if (direction == null ? context.followsText(sentence) : direction.fromText) {
            context.countFromNear();
            return there == null ? null : fromText(there, named, direction);
        }
        if (now == null) {
            context.countFromNear();
            return there == null || direction != null ? null : beside(there, named);
        }
        context.countFromNow();
        if (now.unit().compareTo(Unit.YEAR) >= 0) {
            return direction == null || direction == Direction.THIS
                    ? Calendars.in(now.first().getYear(), named)
                    : null;
        }
        return fromNow(now, named, ahead);
    }

    /** Where nothing tells the date of the text: the same year as a full date that lies close by. */
    private static @Nullable Point beside(Point there, Phrase.Named named) {
        boolean full = there.unit() == Unit.DAY && named.weekday() == 0;
        Point near = full ? Calendars.near(there, named) : null;
        return near != null && Math.abs(Unit.DAY.between(there.first(), near.first())) <= DAYS_BESIDE ? near : null;
    }

    private static @Nullable Point fromNow(Point now, Phrase.Named named, boolean ahead) {
        LocalDate limit = now.last();
        Direction direction = named.direction();
        if (direction == null) {
            return ahead ? Calendars.notBefore(now.first(), named) : Calendars.notAfter(limit, named);
        }
        return switch (direction) {
            case LAST, PAST -> Calendars.notAfter(named.day() > 0 ? limit.minusDays(1) : monthBefore(limit), named);
            case NEXT, COMING -> Calendars.notBefore(monthAfter(limit, named), named);
            default -> Calendars.in(limit.getYear(), named);
        };
    }

    private @Nullable Point fromText(Point there, Phrase.Named named, @Nullable Direction direction) {
        Point near = Calendars.near(there, named);
        if (near == null
                || direction == null
                || direction == Direction.SAME
                || there.unit().compareTo(Unit.YEAR) >= 0) {
            return near;
        }
        boolean earlier = direction == Direction.EARLIER || direction == Direction.LAST;
        return earlier
                ? Calendars.notAfter(there.first().minusDays(1), named)
                : direction == Direction.THIS
                        ? near
                        : Calendars.notBefore(there.last().plusDays(1), named);
    }

    private static LocalDate monthBefore(LocalDate day) {
        return day.withDayOfMonth(1).minusDays(1);
    }

    private static LocalDate monthAfter(LocalDate day, Phrase.Named named) {
        return named.day() > 0 ? day.plusDays(1) : day.withDayOfMonth(1).plusMonths(1);
    }
}
