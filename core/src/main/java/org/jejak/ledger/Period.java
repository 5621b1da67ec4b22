package org.jejak.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jejak.model.Edtf;

/**
 * The days that an EDTF date may mean, first and last included. Where one end is open or unknown the period reaches to
 * {@link #BEGINNING} or {@link #END}. The qualifiers {@code ?}, {@code ~} and {@code %} do not widen it.
 */
public record Period(LocalDate first, LocalDate last) {
    public static final LocalDate BEGINNING = LocalDate.of(0, 1, 1);
    public static final LocalDate END = LocalDate.of(9999, 12, 31);

    private static final String DAY = "0000-00-00";
    private static final Pattern MARKS = Pattern.compile("T.*|[?~%]$");

    /** Empty where the date does not exist (31 February) or ends before it begins. */
    public static Optional<Period> of(Edtf date) {
        String value = date.value();
        int slash = value.indexOf('/');
        String from = slash < 0 ? value : value.substring(0, slash);
        String to = slash < 0 ? value : value.substring(slash + 1);
        try {
            LocalDate first = isOpen(from) ? BEGINNING : day(from, false);
            LocalDate last = isOpen(to) ? END : day(to, true);
            return first.isAfter(last) ? Optional.empty() : Optional.of(new Period(first, last));
        } catch (DateTimeException noSuchDate) {
            return Optional.empty();
        }
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    /** The earliest or the latest day of one EDTF date. */
    private static LocalDate day(String date, boolean latest) {
        if (date.startsWith("-")) {
            return BEGINNING;
        }
        if (isDay(date)) {
            return LocalDate.of(number(date, 0, 4), number(date, 5, 7), number(date, 8, 10));
        }
        String[] parts = MARKS.matcher(date).replaceAll("").split("-", -1);
        int year = Integer.parseInt(parts[0].replace('X', latest ? '9' : '0'));
        int month = parts.length < 2 ? (latest ? 12 : 1) : match(parts[1], 12, latest);
        int length = YearMonth.of(year, month).lengthOfMonth();
        int day = parts.length < 3 ? (latest ? length : 1) : match(parts[2], length, latest);
        return LocalDate.of(year, month, day);
    }

    /** Nearly all dates are plain days, and days are compared often. */
    private static boolean isDay(String date) {
        if (date.length() != DAY.length()) {
            return false;
        }
        for (int i = 0; i < date.length(); i++) {
            char wanted = DAY.charAt(i);
            char written = date.charAt(i);
            if (wanted == '0' ? written < '0' || written > '9' : written != wanted) {
                return false;
            }
        }
        return true;
    }

    private static int number(String date, int from, int to) {
        return Integer.parseInt(date, from, to, 10);
    }

    /** The lowest or highest number from 1 to {@code highest} that the two digits allow, {@code X} being any digit. */
    private static int match(String digits, int highest, boolean latest) {
        int found = 0;
        for (int number = 1; number <= highest; number++) {
            boolean fits = fits(digits.charAt(0), number / 10) && fits(digits.charAt(1), number % 10);
            if (fits && (found == 0 || latest)) {
                found = number;
            }
        }
        if (found == 0) {
            throw new DateTimeException("No number from 1 to " + highest + " is written " + digits);
        }
        return found;
    }

    private static boolean fits(char written, int digit) {
        return written == 'X' || written == '0' + digit;
    }
}
