package org.jejak.ledger;

import java.math.BigDecimal;
import org.jejak.model.Interval;

/** The digits of numbers, as a typist sees them. */
public final class Digits {

    /** With fewer digits two numbers differ in one by chance. */
    private static final int ENOUGH = 3;

    private Digits() {}

    /** Whether one slip of a finger makes the one number of the other: another digit, or two neighbours in the wrong order. */
    public static boolean slip(Interval one, Interval other) {
        String a = of(one);
        String b = of(other);
        if (a.length() < ENOUGH || a.length() != b.length()) {
            return false;
        }
        int first = 0;
        while (first < a.length() && a.charAt(first) == b.charAt(first)) {
            first++;
        }
        return first < a.length() && (sameAfter(a, b, first + 1) || isTurned(a, b, first));
    }

    private static boolean sameAfter(String a, String b, int from) {
        return a.substring(from).equals(b.substring(from));
    }

    private static boolean isTurned(String a, String b, int at) {
        return at + 1 < a.length()
                && a.charAt(at) == b.charAt(at + 1)
                && a.charAt(at + 1) == b.charAt(at)
                && sameAfter(a, b, at + 2);
    }

    /** Empty for ranges and vague counts. */
    public static String of(Interval value) {
        return value.point().map(BigDecimal::toPlainString).orElse("");
    }
}
