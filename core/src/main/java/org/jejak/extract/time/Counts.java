package org.jejak.extract.time;

import org.jspecify.annotations.Nullable;

/** Reads how many units of time: "3", "2,5", "dua belas", "several". */
final class Counts {

    /**
     * @param text as TIMEX3 writes it
     * @param whole the number where it is known and whole
     */
    record Count(String text, @Nullable Integer whole, int to) {

        Count times(int factor) {
            return whole == null || factor == 1 ? this : new Count(Integer.toString(whole * factor), whole * factor, to);
        }

        Count until(int token) {
            return new Count(text, whole, token);
        }
    }

    private static final int MOST = 100_000;

    private final Page page;

    Counts(Page page) {
        this.page = page;
    }

    @Nullable Count at(int i) {
        Count count = plain(i);
        Mark half = page.at(count == null ? i : count.to(), Kind.NUMBER_HALF);
        if (half == null) {
            return count;
        }
        if (count == null) {
            Mark one = page.at(half.to(), Kind.COUNT);
            return new Count("0.5", null, one == null ? half.to() : one.to());
        }
        return count.whole() == null ? count : new Count(count.whole() + ".5", null, half.to());
    }

    private @Nullable Count plain(int i) {
        Count found = page.isNumber(i) ? digits(i) : inWords(i);
        Mark vague = page.at(i, Kind.COUNT);
        if (vague != null && (found == null || vague.to() > found.to())) {
            return vague.value().equals("X") ? new Count("X", null, vague.to()) : whole(vague.number(), vague.to());
        }
        return found;
    }

    private static @Nullable Count whole(long value, int to) {
        return value < 0 || value > MOST ? null : new Count(Long.toString(value), (int) value, to);
    }

    private @Nullable Count digits(int i) {
        String printed = page.text.token(i).text();
        int mark = Math.max(printed.lastIndexOf('.'), printed.lastIndexOf(','));
        if (mark < 0) {
            return whole(printed.length() > 6 ? -1 : Page.digits(printed, 0, printed.length()), i + 1);
        }
        int before = Page.digits(printed, 0, mark);
        int after = printed.length() - mark - 1;
        if (before < 0 || before > MOST) {
            return null;
        }
        return after == 3
                ? whole(1000L * before + Page.digits(printed, mark + 1, printed.length()), i + 1)
                : new Count(before + "." + printed.substring(mark + 1), null, i + 1);
    }

    /** Units add, scales multiply: (2) (10) (5) is 25. Enough for what counts time. */
    private @Nullable Count inWords(int i) {
        long sum = 0;
        int at = i;
        while (true) {
            Mark unit = page.at(at, Kind.NUMBER_UNIT);
            Mark whole = page.at(at, Kind.NUMBER_WHOLE);
            Mark scale = page.at(at, Kind.NUMBER_SCALE);
            Mark mark = unit != null ? unit : whole != null ? whole : at > i ? scale : null;
            if (mark == null || sum > MOST) {
                break;
            }
            long value = amount(mark);
            sum = mark == scale ? sum * value : sum + value;
            at = page.isDash(mark.to()) && page.is(mark.to() + 1, Kind.NUMBER_UNIT) ? mark.to() + 1 : mark.to();
        }
        return at == i ? null : whole(sum, at);
    }

    private static long amount(Mark mark) {
        int value = Page.digits(mark.value(), 0, Math.min(7, mark.value().length()));
        return value < 0 ? MOST + 1L : value;
    }
}
