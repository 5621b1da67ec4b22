package org.jejak.ledger;

import java.math.BigDecimal;
import org.jejak.model.Interval;

/** The digits of numbers, as a typist sees them. */
public final class Digits {

    /** With fewer digits two numbers differ in one by chance. */
    private static final int ENOUGH = 3;

    private Digits() {}

    /** Whether one slip of a finger makes the one number of the other. */
    public static boolean slip(Interval one, Interval other) {
        String a = of(one);
        String b = of(other);
        if (a.length() < ENOUGH || a.length() != b.length()) {
            return false;
        }
        int differing = 0;
        for (int i = 0; i < a.length(); i++) {
            differing += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return differing == 1;
    }

    /** Empty for ranges and vague counts. */
    public static String of(Interval value) {
        return value.point().map(BigDecimal::toPlainString).orElse("");
    }
}
