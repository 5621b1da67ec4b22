package org.jejak.extract.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jejak.pack.NumberStyle;

/** Reads a number in digits by the conventions of a language. Immutable; any thread. */
final class Digits {

    private static final int LONGEST = 24;
    /** "1.5" in an Indonesian text, "1,5" in an English one; three digits behind the mark would be thousands. */
    private static final Pattern OTHER_DECIMAL = Pattern.compile("([0-9]{1,3})[.,]([0-9]{1,2})");

    private final char decimal;
    private final String grouping;

    Digits(NumberStyle style) {
        this.decimal = style.decimal().charAt(0);
        this.grouping = String.join("", style.grouping());
    }

    /** Whether a blank parts groups of three digits. */
    boolean groupsByBlanks() {
        return grouping.indexOf(' ') >= 0;
    }

    /** Empty where the marks make no number, as in version numbers and scores. */
    Optional<BigDecimal> read(String printed) {
        if (printed.length() > LONGEST) {
            return Optional.empty();
        }
        String digits = ascii(printed);
        int mark = digits.indexOf(decimal);
        boolean repeated = mark >= 0 && digits.indexOf(decimal, mark + 1) >= 0;
        if (repeated) {
            // "1.250.000" in an English text: the mark cannot be a decimal one
            return grouped(digits, String.valueOf(decimal));
        }
        String fraction = mark < 0 ? "" : digits.substring(mark + 1);
        Optional<BigDecimal> whole = grouped(mark < 0 ? digits : digits.substring(0, mark), grouping);
        if (fraction.isEmpty() || whole.isEmpty()) {
            return whole;
        }
        return fraction.chars().allMatch(Character::isDigit)
                ? Optional.of(whole.get().add(new BigDecimal("0." + fraction)))
                : Optional.empty();
    }

    /** Reads the decimal mark of the other convention; only for numbers before a scale, as in "1.5 juta". */
    Optional<BigDecimal> readWithOtherMark(String printed) {
        Matcher matcher = OTHER_DECIMAL.matcher(ascii(printed));
        return matcher.matches()
                ? Optional.of(new BigDecimal(matcher.group(1) + "." + matcher.group(2)))
                : Optional.empty();
    }

    private static Optional<BigDecimal> grouped(String digits, String marks) {
        if (!isGrouped(digits, marks)) {
            return Optional.empty();
        }
        char[] plain = new char[digits.length()];
        int size = 0;
        for (int i = 0; i < digits.length(); i++) {
            if (marks.indexOf(digits.charAt(i)) < 0) {
                plain[size++] = digits.charAt(i);
            }
        }
        return Optional.of(new BigDecimal(plain, 0, size));
    }

    /** The digits of any script as 0 to 9. */
    private static String ascii(String printed) {
        if (isAscii(printed)) {
            return printed;
        }
        StringBuilder ascii = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i += Character.charCount(printed.codePointAt(i))) {
            int c = printed.codePointAt(i);
            if (Character.isDigit(c)) {
                ascii.append((char) ('0' + Character.digit(c, 10)));
            } else {
                ascii.appendCodePoint(c);
            }
        }
        return ascii.toString();
    }

    private static boolean isAscii(String printed) {
        for (int i = 0; i < printed.length(); i++) {
            if (printed.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    /** No mark, or marks before groups of exactly three digits; in India the groups before the last have two. */
    private static boolean isGrouped(String digits, String marks) {
        return isGrouped(digits, marks, 3) || isGrouped(digits, marks, 2);
    }

    private static boolean isGrouped(String digits, String marks, int size) {
        int sinceMark = -1;
        int leading = 0;
        for (int i = 0; i < digits.length(); i++) {
            boolean isMark = marks.indexOf(digits.charAt(i)) >= 0;
            if (!isMark && !Character.isDigit(digits.charAt(i))) {
                return false;
            }
            if (isMark) {
                if (sinceMark >= 0 && sinceMark != size || sinceMark < 0 && (leading == 0 || leading > size)) {
                    return false;
                }
                sinceMark = 0;
            } else if (sinceMark >= 0) {
                sinceMark++;
            } else {
                leading++;
            }
        }
        return !digits.isEmpty() && (sinceMark < 0 || sinceMark == 3);
    }
}
