package org.jejak.extract.time;

import org.jejak.extract.time.Counts.Count;
import org.jspecify.annotations.Nullable;

/** Reads a unit of time with its count, where it has one: "three months", "46-day", "setahun", "fortnight", "pekan". */
final class Amounts {

    record Amount(@Nullable Count count, Unit unit, int to) {}

    private final Page page;
    private final Counts counts;

    Amounts(Page page) {
        this.page = page;
        this.counts = new Counts(page);
    }

    @Nullable
    Amount at(int i) {
        Count count = counts.at(i);
        int next = count == null ? i : overFilling(count.to());
        Mark span = page.at(next, Kind.SPAN);
        Mark unit = page.at(next, Kind.UNIT);
        if (unit != null && (count != null || span == null)) {
            return multiplied(count, unit);
        }
        return span == null || count != null ? null : whole(span);
    }

    /** "full", "consecutive", a hyphen. */
    private int overFilling(int start) {
        int at = start;
        for (Mark fill = page.at(at, Kind.LINK);
                fill != null && fill.value().equals("fill");
                fill = page.at(at, Kind.LINK)) {
            at = fill.to();
        }
        return page.isDash(at) && page.touches(at) ? at + 1 : at;
    }

    /** A word such as "setahun" is "1 year". */
    private static Amount whole(Mark span) {
        int blank = span.value().indexOf(' ');
        int number = Page.digits(span.value(), 0, blank);
        Count count = new Count(span.value().substring(0, blank), number < 0 ? null : (Integer) number, span.to());
        return new Amount(count, Unit.named(span.value().substring(blank + 1)), span.to());
    }

    /** A unit such as a fortnight is "2 week". */
    private static Amount multiplied(@Nullable Count count, Mark unit) {
        int blank = unit.value().indexOf(' ');
        if (blank < 0) {
            return new Amount(count, Unit.named(unit.value()), unit.to());
        }
        int factor = Page.digits(unit.value(), 0, blank);
        Count one = count == null ? new Count("1", 1, unit.to()) : count;
        return new Amount(one.times(factor), Unit.named(unit.value().substring(blank + 1)), unit.to());
    }
}
