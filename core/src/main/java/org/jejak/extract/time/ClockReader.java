package org.jejak.extract.time;

import org.jspecify.annotations.Nullable;

/** Reads times of the day: "pukul 14.30 WIB", "2 p.m.", "05:34", "pagi". */
final class ClockReader {

    /** @param value as TIMEX3 appends it to a date */
    record Clock(String value, int to) {}

    private static final int CLOCK = "16.40".length();

    private final Page page;

    ClockReader(Page page) {
        this.page = page;
    }

    /** A clock time, with the words that belong to it. */
    @Nullable
    Clock at(int i) {
        boolean announced = page.is(i, Kind.CLOCK, "at");
        int at = announced ? i + 1 : i;
        if (!page.isNumber(at)) {
            return null;
        }
        int[] time = numbers(at);
        int hour = time[0];
        int minute = time[1];
        int to = time[2];
        boolean half = page.is(to, Kind.CLOCK, "am") || page.is(to, Kind.CLOCK, "pm");
        boolean named = half || page.is(to, Kind.CLOCK, "hour") || announced;
        boolean colon = to > at + 1 && minute >= 0;
        boolean entry = minute >= 0 && isEntry(at, to);
        if (hour < 0 || hour > 24 || minute > 59 || !named && !colon && !entry) {
            return null;
        }
        return half ? halfDay(hour, minute, to) : wholeDay(hour, minute, page.is(to, Kind.CLOCK, "hour") ? to + 1 : to);
    }

    /** "18.20 WIB", or "16.40 Governor: …" at the head of a line, as live reports open their entries. */
    private boolean isEntry(int at, int to) {
        Mark zone = page.at(to, Kind.CLOCK);
        boolean opens = at == 0 || page.text.token(at).breaksBefore() > 0;
        boolean heads = page.length(at) == CLOCK
                && to < page.size()
                && page.text.token(to).breaksBefore() == 0
                && page.text.token(to).isCapitalised();
        return zone != null && zone.value().startsWith("zone") || opens && heads;
    }

    /** Hour, minute (or -1), and the token after them. */
    private int[] numbers(int at) {
        String printed = page.text.token(at).text();
        int dot = Math.max(printed.indexOf('.'), printed.indexOf(','));
        if (dot > 0 && dot <= 2 && (printed.length() == dot + 3 || printed.length() == dot + 6)) {
            return new int[] {Page.digits(printed, 0, dot), Page.digits(printed, dot + 1, dot + 3), at + 1};
        }
        int hour = printed.length() <= 2 ? page.digits(at) : -1;
        boolean minutes =
                page.isMark(at + 1, ":") && page.touches(at + 1) && page.isNumber(at + 2) && page.length(at + 2) == 2;
        if (!minutes) {
            return new int[] {hour, -1, at + 1};
        }
        boolean seconds =
                page.isMark(at + 3, ":") && page.touches(at + 3) && page.isNumber(at + 4) && page.length(at + 4) == 2;
        return new int[] {hour, page.digits(at + 2), seconds ? at + 5 : at + 3};
    }

    private Clock halfDay(int hour, int minute, int to) {
        boolean evening = page.is(to, Kind.CLOCK, "pm");
        int whole = hour > 12 ? hour : hour % 12 + (evening ? 12 : 0);
        return zone(
                value(whole, minute),
                java.util.Objects.requireNonNull(page.at(to, Kind.CLOCK)).to());
    }

    private Clock wholeDay(int hour, int minute, int to) {
        Mark part = page.at(to, Kind.DAYPART);
        if (part == null) {
            return zone(value(hour, minute), to);
        }
        boolean late = part.value().equals("AF")
                || part.value().equals("EV")
                || part.value().equals("NI") && hour > 5;
        return zone(value(late && hour < 12 ? hour + 12 : hour, minute), part.to());
    }

    private Clock zone(String value, int to) {
        Mark zone = page.at(to, Kind.CLOCK);
        return new Clock(value, zone != null && zone.value().startsWith("zone") ? zone.to() : to);
    }

    private static String value(int hour, int minute) {
        return "T" + Point.two(hour) + ":" + Point.two(Math.max(0, minute));
    }

    /** A part of the day, such as "morning": a TIMEX3 code, or an hour. */
    @Nullable
    Clock partAt(int i) {
        Mark part = page.at(i, Kind.DAYPART);
        return part == null ? null : new Clock("T" + part.value(), part.to());
    }
}
