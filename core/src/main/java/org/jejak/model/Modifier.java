package org.jejak.model;

import java.util.Locale;

/** How the words bound a number. Read from the words alone. */
public enum Modifier {
    EXACT,
    ABOUT,
    NEARLY,
    AT_LEAST,
    MORE_THAN,
    UP_TO,
    LESS_THAN,
    BETWEEN,
    /** Vague counts: the words give an order of magnitude and no number. */
    SEVERAL,
    DOZENS,
    HUNDREDS,
    THOUSANDS,
    TENS_OF_THOUSANDS,
    HUNDREDS_OF_THOUSANDS,
    MILLIONS;

    /** The name in exports and packs, for example {@code at_least}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isVague() {
        return compareTo(SEVERAL) >= 0;
    }
}
