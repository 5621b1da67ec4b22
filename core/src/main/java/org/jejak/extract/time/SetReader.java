package org.jejak.extract.time;

import org.jejak.extract.time.Amounts.Amount;
import org.jejak.extract.time.Counts.Count;
import org.jejak.model.TimeMention;
import org.jspecify.annotations.Nullable;

/** Reads recurring times: "every day", "setiap dua pekan", "daily". */
final class SetReader {

    private final Page page;
    private final Amounts amounts;
    private final ClockReader clocks;

    SetReader(Page page) {
        this.page = page;
        this.amounts = new Amounts(page);
        this.clocks = new ClockReader(page);
    }

    @Nullable
    Draft at(int start, Mark set) {
        boolean pattern = set.value().equals("each");
        if (!pattern && !set.value().equals("per")) {
            return set(start, set.to(), set.value());
        }
        if (!pattern && isDate(set.to())) {
            return null;
        }
        Draft named = eachNamed(start, set.to());
        Amount amount = named == null ? amounts.at(set.to()) : null;
        if (amount != null) {
            Count count = amount.count();
            boolean one = count == null || "1".equals(count.text());
            String value =
                    pattern && one ? each(amount.unit()) : amount.unit().duration(count == null ? "1" : count.text());
            return set(start, amount.to(), value);
        }
        return named;
    }

    /** "per Senin (3/5)", "per Januari": the day or month up to which something is counted. */
    private boolean isDate(int at) {
        return page.isCapitalised(at) && (page.is(at, Kind.WEEKDAY) || page.is(at, Kind.MONTH));
    }

    private @Nullable Draft eachNamed(int start, int at) {
        int next = page.is(at, Kind.UNIT) ? at + 1 : at;
        Mark weekday = page.at(next, Kind.WEEKDAY);
        Mark month = page.at(next, Kind.MONTH);
        ClockReader.Clock part = clocks.partAt(next);
        if (weekday != null) {
            return set(start, weekday.to(), "XXXX-WXX-" + weekday.number());
        }
        if (month != null) {
            return set(start, month.to(), "XXXX-" + Point.two(month.number()));
        }
        return part == null ? null : set(start, part.to(), "XXXX-XX-XX" + part.value());
    }

    private static Draft set(int from, int to, String value) {
        return new Draft(from, to, new Phrase.Fixed(TimeMention.Type.SET, value), null);
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
