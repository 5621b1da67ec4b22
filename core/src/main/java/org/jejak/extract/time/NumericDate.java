package org.jejak.extract.time;

import org.jspecify.annotations.Nullable;

/** Reads dates in figures: 27/2/2025, 27-02-2025, 27.02.2025, 2025-02-27, and within brackets or after a weekday 27/2. */
final class NumericDate {

    record Figures(int year, int month, int day, int to) {}

    private final Page page;

    NumericDate(Page page) {
        this.page = page;
    }

    /** @param shortForm whether a day and a month without a year may stand here */
    @Nullable
    Figures at(int i, boolean shortForm) {
        if (!page.isNumber(i)) {
            return null;
        }
        if (!isMark(i + 1) || !page.isNumber(i + 2)) {
            return dotted(i);
        }
        boolean threefold = page.isText(i + 3, page.text.token(i + 1).form()) && page.isNumber(i + 4);
        if (threefold) {
            return threefold(i);
        }
        boolean slash = page.isMark(i + 1, "/") && shortForm && !page.isMark(i + 3, "/");
        return slash ? dayMonth(Phrase.NONE, page.digits(i), page.digits(i + 2), i + 3) : null;
    }

    private boolean isMark(int i) {
        return (page.isMark(i, "/") || page.isDash(i)) && page.touches(i) && page.touches(i + 1);
    }

    private @Nullable Figures threefold(int i) {
        int first = page.digits(i);
        int second = page.digits(i + 2);
        int third = page.digits(i + 4);
        if (page.length(i) == 4) {
            return checked(first, second, third, i + 5);
        }
        int year = page.length(i + 4) == 2 && page.isMark(i + 1, "/")
                ? century(third)
                : page.length(i + 4) == 4 ? third : -1;
        return year < 0 ? null : dayMonth(year, first, second, i + 5);
    }

    /** "27.02.2025" is one token. */
    private @Nullable Figures dotted(int i) {
        String printed = page.text.token(i).text();
        int first = printed.indexOf('.');
        int second = printed.lastIndexOf('.');
        if (first < 1 || first > 2 || second - first < 2 || second - first > 3 || printed.length() - second != 5) {
            return null;
        }
        int year = Page.digits(printed, second + 1, printed.length());
        return checked(year, Page.digits(printed, first + 1, second), Page.digits(printed, 0, first), i + 1);
    }

    private @Nullable Figures dayMonth(int year, int first, int second, int to) {
        boolean swapped = second > 12 || page.monthFirst() && first <= 12;
        return swapped ? checked(year, first, second, to) : checked(year, second, first, to);
    }

    /** Two digits stand for the years 1970 to 2069. */
    private static int century(int twoDigits) {
        return twoDigits < 70 ? 2000 + twoDigits : 1900 + twoDigits;
    }

    private static @Nullable Figures checked(int year, int month, int day, int to) {
        boolean yearFits = year == Phrase.NONE || year >= 1000 && year <= 2999;
        return yearFits && month >= 1 && month <= 12 && day >= 1 && day <= longest(year, month)
                ? new Figures(year, month, day, to)
                : null;
    }

    private static int longest(int year, int month) {
        return java.time.YearMonth.of(year == Phrase.NONE ? 2000 : year, month).lengthOfMonth();
    }
}
