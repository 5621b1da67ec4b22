package org.jejak.extract.time;

import org.jspecify.annotations.Nullable;

/**
 * Reads periods named by the calendar, whatever the order of their parts: "Kamis (27/2)", "February 27, 2025", "akhir bulan
 * Maret lalu", "the spring of 1915". Each part fills a slot; a part that is already named ends the expression.
 */
final class NamedReader {

    private final Page page;
    private final NamedParts parts;
    private final UnitReader units;
    private final ClockReader clocks;

    NamedReader(Page page) {
        this.page = page;
        this.parts = new NamedParts(page);
        this.units = new UnitReader(page);
        this.clocks = new ClockReader(page);
    }

    @Nullable
    Draft at(int start) {
        Slots slots = new Slots();
        int at = units.opening(start);
        int article = at;
        at = leading(slots, at);
        int end = body(slots, at);
        if (slots.isEmpty() || end <= at && slots.isEmpty()) {
            return null;
        }
        end = trailing(slots, end);
        boolean opensWithPart = page.is(start, Kind.PART) || slots.clock != null && at > article;
        int from = slots.isBareYear() && !opensWithPart ? yearStart(start, article) : start;
        return isAcceptable(slots, start, end) ? new Draft(from, end, slots.named(), slots.clock) : null;
    }

    /** An article belongs to "the spring of 1915", not to "the 1915 campaign". */
    private static int yearStart(int start, int article) {
        return Math.max(start, article);
    }

    /** A part of the day or a direction before the date: "the morning of April 19", "last November". */
    private int leading(Slots slots, int start) {
        int at = start;
        ClockReader.Clock part = clocks.partAt(at);
        if (part != null) {
            int linked = overLinks(part.to());
            if (linked == part.to()) {
                return at;
            }
            slots.clock = part.value();
            at = linked;
        }
        Mark direction = page.at(at, Kind.BEFORE);
        if (direction != null) {
            slots.direction = Direction.of(direction);
            at = direction.to();
        }
        return at;
    }

    private int overLinks(int start) {
        int at = start;
        for (Mark link = page.at(at, Kind.LINK); link != null; link = page.at(at, Kind.LINK)) {
            at = link.to();
        }
        return at;
    }

    private int body(Slots slots, int start) {
        int end = start;
        int next = parts.fill(slots, start);
        while (next > 0) {
            end = next;
            ClockReader.Clock part = slots.clock == null && slots.weekday > 0 ? clocks.partAt(end) : null;
            if (part != null) {
                slots.clock = part.value();
                end = part.to();
            }
            next = continued(slots, end);
        }
        return end;
    }

    private int continued(Slots slots, int end) {
        if (end >= page.size()) {
            return 0;
        }
        int open = afterDirection(slots, end);
        if (page.isMark(open, "(") && slots.day == 0 && slots.weekday > 0) {
            return bracketed(slots, open);
        }
        int at = end;
        if (page.isMark(at, ",") && commaFits(slots, at + 1)) {
            at++;
        } else {
            at = overLinks(at);
        }
        Mark prep = page.at(at, Kind.PREP);
        if (prep != null && prep.value().equals("day")) {
            at = prep.to();
        }
        return page.sameSentence(end - 1, Math.min(at, page.size() - 1)) ? parts.fill(slots, at) : 0;
    }

    /** "Jumat lalu (24 Mei)" */
    private int afterDirection(Slots slots, int end) {
        Mark direction = page.at(end, Kind.AFTER);
        return direction != null && slots.weekday > 0 ? direction.to() : end;
    }

    /** A comma may stand after the weekday and before the year. */
    private boolean commaFits(Slots slots, int next) {
        boolean year = !slots.hasYear() && slots.month > 0 && page.digits(next) >= 1000;
        return year || slots.weekday > 0 && slots.month == 0 && slots.day == 0 && !page.is(next, Kind.WEEKDAY);
    }

    private int bracketed(Slots slots, int open) {
        Slots inside = new Slots();
        inside.weekday = slots.weekday;
        int end = parts.fill(inside, open + 1);
        for (int next = end; next > 0; next = continued(inside, end)) {
            end = next;
        }
        if (inside.day == 0 || inside.month == 0 || !page.isMark(end, ")")) {
            return 0;
        }
        slots.day = inside.day;
        slots.month = inside.month;
        slots.year = inside.year;
        return end + 1;
    }

    /** "pagi", "pukul 06.18 WIB", "lalu", in any order, each once. */
    private int trailing(Slots slots, int start) {
        int at = start;
        for (int next = at; next >= 0; next = trailingPart(slots, at)) {
            at = next;
        }
        return at;
    }

    private int trailingPart(Slots slots, int at) {
        if (at >= page.size() || !page.sameSentence(at - 1, at)) {
            return -1;
        }
        ClockReader.Clock time = slots.clock == null || slots.clock.indexOf(':') < 0 ? clocks.at(at) : null;
        time = time == null && slots.clock == null ? clocks.partAt(at) : time;
        if (time != null && (slots.day > 0 || slots.weekday > 0)) {
            slots.clock = time.value();
            return time.to();
        }
        Mark direction = page.at(at, Kind.AFTER);
        if (direction == null || slots.direction != null) {
            return -1;
        }
        slots.direction = Direction.of(direction);
        return direction.to();
    }

    private boolean isAcceptable(Slots slots, int start, int end) {
        if (slots.day > 0 && slots.month == 0 && slots.weekday == 0) {
            return page.before(start, Kind.PREP) != null || page.is(start, Kind.PREP, "day") || slots.within != null;
        }
        boolean alone = slots.doubtful && slots.day == 0 && !slots.hasYear() && slots.direction == null;
        return !alone || isLed(start) && !isPartOfName(end) && !page.isText(end, "'s");
    }

    /** "In May Harris's office"; a word in small letters is no part of a name, whatever follows. */
    private boolean isPartOfName(int end) {
        return page.isCapitalised(end - 1) && page.isCapitalised(end);
    }

    private boolean isLed(int start) {
        return page.is(start, Kind.PART)
                || page.is(start, Kind.UNIT)
                || page.before(start, Kind.PREP) != null
                || page.before(start, Kind.BOUND) != null
                || page.before(start, Kind.PART) != null
                || page.before(start, Kind.RANGE_TO) != null
                || page.before(start, Kind.RANGE_BETWEEN) != null
                || isBehindMonth(start);
    }

    /** "January and March". */
    private boolean isBehindMonth(int start) {
        return page.is(start - 1, Kind.JOIN) && page.before(start - 1, Kind.MONTH) != null;
    }
}
