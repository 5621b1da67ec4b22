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
            return whole == null || factor == 1
                    ? this
                    : new Count(Integer.toString(whole * factor), whole * factor, to);
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

    @Nullable
    Count at(int i) {
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
        Mark number = page.at(i, Kind.NUMBER);
        Count found = number != null ? marked(number) : page.isNumber(i) ? digits(i) : null;
        Mark word = page.at(i, Kind.COUNT);
        if (word != null && (found == null || word.to() > found.to())) {
            return word.value().equals("X") ? new Count("X", null, word.to()) : whole(word.number(), word.to());
        }
        return found;
    }

    private static @Nullable Count whole(long value, int to) {
        return value < 0 || value > MOST ? null : new Count(Long.toString(value), (int) value, to);
    }

    /** A number that the number reader has marked: digits, or the name of a vague amount. */
    private static @Nullable Count marked(Mark number) {
        String value = number.value();
        if (!Character.isDigit(value.charAt(0))) {
            return new Count("X", null, number.to());
        }
        boolean whole = value.length() <= 6 && Page.digits(value, 0, value.length()) >= 0;
        return whole
                ? whole(Page.digits(value, 0, value.length()), number.to())
                : value.indexOf('.') > 0 ? new Count(value, null, number.to()) : null;
    }

    private @Nullable Count digits(int i) {
        int value = page.digits(i);
        return value < 0 ? null : whole(value, i + 1);
    }
}
