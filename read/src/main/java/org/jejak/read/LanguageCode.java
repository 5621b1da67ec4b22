package org.jejak.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/** Language tags of every make (BCP 47, POSIX, ISO 639-2 and 639-3) to ISO 639-1. */
final class LanguageCode {

    private static final Map<String, String> RENAMED = Map.of("in", "id", "iw", "he", "ji", "yi");
    private static final Map<String, String> CODES = codes();

    private LanguageCode() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            String current = RENAMED.getOrDefault(code, code);
            codes.put(code, current);
            codes.put(current, current);
            try {
                codes.put(new Locale(code).getISO3Language(), current);
            } catch (MissingResourceException e) {
                codes.put(code, current); // it has no three-letter form
            }
        }
        return Map.copyOf(codes);
    }

    /** The two-letter code, for example {@code id} of {@code id-ID}, {@code in_ID} and {@code ind}; empty where there is none. */
    static Optional<String> of(String tag) {
        String first = tag.strip().toLowerCase(Locale.ROOT).split("[-_.]", 2)[0];
        return Optional.ofNullable(CODES.get(first));
    }
}
