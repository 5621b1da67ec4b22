package org.jejak.ledger.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jejak.pack.Packs;
import org.jspecify.annotations.Nullable;

/**
 * Names sources that have no name of their own by what no language shapes: a government by its country's code, nameless people by their
 * country and what they are, or as unnamed where no country is told. Immutable; any thread.
 */
public final class SourceCodes {

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final Pattern JOINT = Pattern.compile(" \\+ ");
    private static final String GOVERNMENT = "government";
    private static final String UNNAMED = "unnamed";
    /** The kind of those whose noun does not say what they do. */
    private static final Set<String> UNTOLD = Set.of("person", "people");
    /** No country's name or adjective has more words. */
    private static final int MOST_WORDS = 6;

    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();

    private SourceCodes(Packs packs) {
        packs.forms("name.country").forEach((form, code) -> countries.put(form.toLowerCase(Locale.ROOT), code));
        packs.nationalities().forEach((code, adjective) -> adjectives.put(adjective.toLowerCase(Locale.ROOT), code));
        packs.forms("source.role").forEach(this::kind);
        packs.forms("source.group").forEach(this::kind);
    }

    private void kind(String form, String value) {
        if (!UNTOLD.contains(value)) {
            kinds.putIfAbsent(form.toLowerCase(Locale.ROOT), value);
        }
    }

    public static SourceCodes of(Packs packs) {
        return new SourceCodes(packs);
    }

    /** @param source as claims file it; empty for whoever has a name, or is described in other words */
    public Optional<String> of(String source) {
        List<Optional<String>> members =
                Arrays.stream(JOINT.split(source)).map(this::one).toList();
        return members.stream().allMatch(Optional::isPresent)
                ? Optional.of(members.stream().map(Optional::get).collect(Collectors.joining(" + ")))
                : Optional.empty();
    }

    private Optional<String> one(String source) {
        List<String> words = Arrays.stream(WORDS.split(source.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<String> codes = new TreeSet<>();
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int length = country(words, i, codes);
            if (length == 0) {
                rest.add(words.get(i));
            }
            i += Math.max(1, length);
        }
        boolean government = codes.size() == 1 && (rest.isEmpty() || rest.equals(List.of(GOVERNMENT)));
        if (government) {
            return Optional.of(codes.iterator().next());
        }
        String kind = kind(rest);
        if (kind == null || codes.size() > 1) {
            return Optional.empty();
        }
        return Optional.of((codes.isEmpty() ? UNNAMED : codes.iterator().next()) + " " + kind);
    }

    /** How many words name a country here; its code is added. */
    private int country(List<String> words, int from, Set<String> codes) {
        for (int length = Math.min(MOST_WORDS, words.size() - from); length > 0; length--) {
            String name = String.join(" ", words.subList(from, from + length));
            String code = adjectives.getOrDefault(name, countries.getOrDefault(name, ""));
            if (!code.isEmpty()) {
                codes.add(code);
                return length;
            }
        }
        return 0;
    }

    private @Nullable String kind(List<String> words) {
        for (String word : words) {
            String kind = kinds.get(word);
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }
}
