package org.jejak.extract.time;

import org.jejak.extract.time.Counts.Count;
import org.jejak.model.TimeMention;
import org.jspecify.annotations.Nullable;

/** Reads expressions made of units: "three months ago", "pekan lalu", "the next day", "40 menit", "akhir tahun ini". */
final class UnitReader {

    private final Page page;
    private final Counts counts;
    private final ClockReader clocks;

    UnitReader(Page page) {
        this.page = page;
        this.counts = new Counts(page);
        this.clocks = new ClockReader(page);
    }

    /** A count of units, perhaps both in one word. */
    private record Amount(@Nullable Count count, Unit unit, int to) {}

    @Nullable Draft at(int start) {
        Mark set = page.at(start, Kind.SET);
        if (set != null) {
            return recurring(start, set);
        }
        int at = opening(start);
        Mark before = page.at(at, Kind.BEFORE);
        int afterBefore = before == null ? at : before.to();
        Draft daypart = before == null ? null : partOfDay(start, before);
        if (daypart != null) {
            return daypart;
        }
        Amount amount = amount(afterBefore);
        if (amount == null) {
            return null;
        }
        Mark after = page.at(amount.to(), Kind.AFTER);
        Phrase phrase = phrase(amount, before, after, page.is(start, Kind.PART));
        return phrase == null ? null : new Draft(start, before != null || after == null ? amount.to() : after.to(), phrase, null);
    }

    /** Over "the end of", "awal", "the". */
    int opening(int start) {
        Mark part = page.at(start, Kind.PART);
        Mark whole = page.at(start, Kind.UNIT);
        if (part == null || whole != null && whole.to() > part.to()) {
            boolean article = page.is(start, Kind.LINK, "the") && !page.is(start, Kind.BEFORE);
            return article ? start + 1 : start;
        }
        int at = page.isDash(part.to()) && page.touches(part.to()) ? part.to() + 1 : part.to();
        for (Mark link = page.at(at, Kind.LINK); link != null && isLink(at, link); link = page.at(at, Kind.LINK)) {
            at = link.to();
        }
        return at;
    }

    private boolean isLink(int at, Mark link) {
        return !link.value().equals("fill") && !page.is(at, Kind.BEFORE);
    }

    private @Nullable Amount amount(int at) {
        Count count = counts.at(at);
        int next = count == null ? at : count.to();
        for (Mark fill = page.at(next, Kind.LINK); fill != null && fill.value().equals("fill"); fill = page.at(next, Kind.LINK)) {
            next = fill.to();
        }
        next = count != null && page.isDash(next) && page.touches(next) ? next + 1 : next;
        Mark span = page.at(next, Kind.SPAN);
        Mark unit = page.at(next, Kind.UNIT);
        if (span != null && (count == null || unit == null)) {
            int blank = span.value().indexOf(' ');
            String number = span.value().substring(0, blank);
            int whole = Page.digits(number, 0, number.length());
            Unit of = Unit.named(span.value().substring(blank + 1));
            return count != null ? null : new Amount(new Count(number, whole < 0 ? null : (Integer) whole, span.to()), of, span.to());
        }
        return unit == null ? null : multiplied(count, unit);
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

    private @Nullable Phrase phrase(Amount amount, @Nullable Mark before, @Nullable Mark after, boolean opened) {
        Count count = amount.count();
        Mark mark = before != null ? before : after;
        Direction direction = mark == null ? null : Direction.of(mark);
        if (count == null) {
            return single(amount.unit(), direction, opened);
        }
        if (amount.unit() == Unit.QUARTER) {
            return null;
        }
        boolean counts = before == null && direction != null && moves(direction);
        return counts && direction != null
                ? new Phrase.Shift(signed(count, direction), amount.unit(), direction)
                : new Phrase.Length(count.text(), count.whole(), amount.unit(), direction);
    }

    /** "dua hari lalu" is a date; "dua hari ini" and "tiga bulan terakhir" are lengths. */
    private static boolean moves(Direction direction) {
        return direction == Direction.LAST
                || direction == Direction.HENCE
                || direction == Direction.EARLIER
                || direction == Direction.LATER;
    }

    private static @Nullable Integer signed(Count count, Direction direction) {
        Integer whole = count.whole();
        return whole == null ? null : (Integer) (whole * direction.sign);
    }

    private static @Nullable Phrase single(Unit unit, @Nullable Direction direction, boolean opened) {
        if (direction == Direction.PAST || direction == Direction.COMING) {
            return new Phrase.Length("1", 1, unit, direction);
        }
        if (unit.isClock() || direction == null && !opened) {
            return null;
        }
        Direction known = direction == null ? Direction.SAME : direction;
        return new Phrase.Shift(known.sign, unit, known);
    }

    /** "that afternoon", "the next morning". */
    private @Nullable Draft partOfDay(int start, Mark before) {
        ClockReader.Clock part = clocks.partAt(before.to());
        if (part == null) {
            return null;
        }
        Direction direction = Direction.of(before);
        return new Draft(start, part.to(), new Phrase.Shift(direction.sign, Unit.DAY, direction), part.value());
    }

    /** "every day", "setiap dua pekan", "daily". */
    private @Nullable Draft recurring(int start, Mark set) {
        boolean pattern = set.value().equals("each");
        if (!pattern && !set.value().equals("per")) {
            return new Draft(start, set.to(), new Phrase.Fixed(TimeMention.Type.SET, set.value()), null);
        }
        Draft named = eachNamed(start, set.to());
        Amount amount = named == null ? amount(set.to()) : null;
        if (amount != null) {
            Count count = amount.count();
            boolean one = count == null || "1".equals(count.text());
            String value = pattern && one ? each(amount.unit()) : amount.unit().duration(count == null ? "1" : count.text());
            return new Draft(start, amount.to(), new Phrase.Fixed(TimeMention.Type.SET, value), null);
        }
        return named;
    }

    private @Nullable Draft eachNamed(int start, int at) {
        int next = page.is(at, Kind.UNIT) ? at + 1 : at;
        Mark weekday = page.at(next, Kind.WEEKDAY);
        Mark month = page.at(next, Kind.MONTH);
        ClockReader.Clock part = clocks.partAt(next);
        Mark mark = weekday != null ? weekday : month;
        if (mark == null && part == null) {
            return null;
        }
        String value = weekday != null
                ? "XXXX-WXX-" + weekday.number()
                : month != null ? "XXXX-" + Point.two(month.number()) : "XXXX-XX-XX" + java.util.Objects.requireNonNull(part).value();
        int to = mark != null ? mark.to() : java.util.Objects.requireNonNull(part).to();
        return new Draft(start, to, new Phrase.Fixed(TimeMention.Type.SET, value), null);
    }

    private static String each(Unit unit) {
        return switch (unit) {
            case DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case YEAR -> "XXXX";
            default -> unit.duration("1");
        };
    }
}
