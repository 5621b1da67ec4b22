package org.jejak.app.view;

import com.ibm.icu.util.ULocale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Countries by their names in the reader's language (CLDR), where the ledger files a party by its code of ISO 3166-1. */
public final class Countries {

    private Countries() {}

    /** The country's name, or those of several with a plus between; the party itself where it is no code. */
    public static String name(String party, String language) {
        return party.matches("[A-Z]{2}(\\+[A-Z]{2})*")
                ? Stream.of(party.split("\\+", -1))
                        .map(code -> ULocale.getDisplayCountry("und-" + code, language))
                        .collect(Collectors.joining(", "))
                : party;
    }
}
