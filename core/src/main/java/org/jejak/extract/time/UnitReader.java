package org.jejak.extract.time;

import org.jejak.extract.time.Amounts.Amount;
import org.jejak.extract.time.Counts.Count;
import org.jspecify.annotations.Nullable;

/** Reads expressions made of units: "three months ago", "pekan lalu", "the next day", "40 menit", "akhir tahun ini". */
final class UnitReader {

    private final Page page;
    private final Amounts amounts;
    private final SetReader sets;
    private final ClockReader clocks;

    UnitReader(Page page) {
        this.page = page;
        this.amounts = new Amounts(page);
        this.sets = new SetReader(page);
        this.clocks = new ClockReader(page);
    }

    @Nullable
    Draft at(int start) {
        Mark set = page.at(start, Kind.SET);
        if (set != null) {
            return sets.at(start, set);
        }
        int at = opening(start);
        Mark before = page.at(at, Kind.BEFORE);
        int afterBefore = before == null ? at : before.to();
        Draft daypart = before == null ? null : partOfDay(start, before);
        if (daypart != null) {
            return daypart;
        }
        Amount amount = amounts.at(afterBefore);
        if (amount == null) {
            return null;
        }
        Mark after = page.at(amount.to(), Kind.AFTER);
        Phrase phrase = phrase(amount, before, after, at > start && page.is(start, Kind.PART));
        return phrase == null
                ? null
                : new Draft(start, before != null || after == null ? amount.to() : after.to(), phrase, null);
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
        boolean counts = direction != null && (before == null ? moves(direction) : direction == Direction.HENCE);
        return counts && direction != null
                ? new Phrase.Shift(signed(count, direction), amount.unit(), direction)
                : new Phrase.Length(count.text(), count.whole(), amount.unit(), direction);
    }

    /** "dua hari lalu" is a date; "dua hari ini" and "tiga bulan terakhir" are lengths. A word for "hence" may stand in front. */
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
        if (unit.isClock() || direction == null && !opened && unit != Unit.WEEKEND) {
            return null;
        }
        Direction known = direction != null ? direction : unit == Unit.WEEKEND ? Direction.PAST : Direction.SAME;
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
}
