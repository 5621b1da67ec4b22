package org.jejak.extract.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.jejak.pack.NumberStyle;

/** Reads a number in digits by the conventions of a language. Immutable; any thread. */
final class Digits {

    private static final int LONGEST = 24;

    private final char decimal;
    private final String grouping;

    Digits(NumberStyle style) {
        this.decimal = style.decimal().charAt(0);
        this.grouping = String.join("", style.grouping());
    }

    /** Empty where the marks make no number, as in version numbers and scores. */
    Optional<BigDecimal> read(String digits) {
        if (digits.length() > LONGEST) {
            return Optional.empty();
        }
        int mark = digits.indexOf(decimal);
        boolean repeated = mark >= 0 && digits.indexOf(decimal, mark + 1) >= 0;
        if (repeated) {
            // "1.250.000" in an English text: the mark cannot be a decimal one
            return isGrouped(digits, String.valueOf(decimal)) ? plain(digits, String.valueOf(decimal)) : Optional.empty();
        }
        String whole = mark < 0 ? digits : digits.substring(0, mark);
        if (!isGrouped(whole, grouping)) {
            return Optional.empty();
        }
        return plain(whole, grouping).map(value -> mark < 0 ? value : value.add(fraction(digits.substring(mark + 1))));
    }

    private static BigDecimal fraction(String digits) {
        return new BigDecimal("0." + ascii(digits.replaceAll("[^\\p{Nd}]", "")));
    }

    private static Optional<BigDecimal> plain(String digits, String marks) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (marks.indexOf(digits.charAt(i)) < 0) {
                plain.append(digits.charAt(i));
            }
        }
        return Optional.of(new BigDecimal(ascii(plain.toString())));
    }

    private static String ascii(String digits) {
        StringBuilder ascii = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            ascii.append(Character.digit(digits.charAt(i), 10));
        }
        return ascii.toString();
    }

    /** No mark, or marks before groups of exactly three digits. */
    private static boolean isGrouped(String digits, String marks) {
        int sinceMark = -1;
        int leading = 0;
        for (int i = 0; i < digits.length(); i++) {
            boolean isMark = marks.indexOf(digits.charAt(i)) >= 0;
            if (!isMark && !Character.isDigit(digits.charAt(i))) {
                return false;
            }
            if (isMark) {
                if (sinceMark >= 0 && sinceMark != 3 || sinceMark < 0 && (leading == 0 || leading > 3)) {
                    return false;
                }
                sinceMark = 0;
            } else if (sinceMark >= 0) {
                sinceMark++;
            } else {
                leading++;
            }
        }
        return sinceMark < 0 || sinceMark == 3;
    }
}
