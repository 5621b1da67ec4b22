package org.jejak.app.web.screen;

import com.ibm.icu.util.ULocale;

/** Countries by their names in the reader's language (CLDR), where the ledger files a party by its code of ISO 3166-1. */
public final class Countries {

    private Countries() {}

    /** The country's name; the party itself where it is no code. */
    public static String name(String party, String language) {
        return party.matches("[A-Z]{2}") ? ULocale.getDisplayCountry("und-" + party, language) : party;
    }
}
