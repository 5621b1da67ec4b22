package org.jejak.ledger.perspective;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the country that a source's phrase names first: "the envoy of A at the B". Immutable; any thread. */
final class Countries {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, String> byForm = new HashMap<>();
    private int longest;

    /** @param forms codes by every name that a language has for a country */
    Countries(Map<String, String> forms) {
        forms.forEach((form, code) -> {
            String words = String.join(" ", words(form));
            byForm.putIfAbsent(words, code);
            longest = Math.max(longest, words(form).size());
        });
    }

    Optional<String> first(String phrase) {
        List<String> words = words(phrase);
        for (int from = 0; from < words.size(); from++) {
            for (int to = Math.min(words.size(), from + longest); to > from; to--) {
                String code = byForm.get(String.join(" ", words.subList(from, to)));
                if (code != null) {
                    return Optional.of(code);
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> words(String text) {
        return List.of(BETWEEN.split(text.toLowerCase(Locale.ROOT).strip()));
    }
}
