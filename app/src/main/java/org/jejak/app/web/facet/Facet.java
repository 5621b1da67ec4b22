package org.jejak.app.web.facet;

import java.util.Locale;

/** In what respect claims are told apart. */
public enum Facet {
    KIND,
    INDICATOR,
    SOURCE,
    SIDE,
    OUTLET,
    STANCE,
    LANGUAGE,
    YEAR;

    /** As addresses name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
