package org.jejak.app.eval;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jejak.ledger.origin.SourceCodes;
import org.jejak.ledger.origin.Story;
import org.jejak.pack.Packs;

/**
 * What the packs know of sources, so that gold in other words is not taken for another source: a country's code and its government are
 * one, and so are nameless sources of one kind in two languages.
 *
 * @param groups the kind by every word for a nameless source, in lower case
 * @param codes by which our output names sources without a name of their own
 */
public record Known(Story story, Map<String, String> groups, SourceCodes codes) {

    /** Begins what the gold calls a source without a name. */
    private static final String NAMELESS = "unnamed ";

    public static Known of(Packs packs, Optional<String> topic) {
        Map<String, String> groups = new HashMap<>(packs.forms("source.role"));
        groups.putAll(packs.forms("source.group"));
        return new Known(Story.of(packs, topic), groups, SourceCodes.of(packs));
    }

    /** Whether a source of the gold and one that was read may be one, as far as packs know. */
    boolean same(String gold, String found) {
        if (gold.startsWith(NAMELESS)) {
            Set<String> kinds = kinds(gold.substring(NAMELESS.length()));
            return kinds(found).stream().anyMatch(kinds::contains);
        }
        return Arrays.stream(gold.split("\\+", -1))
                .anyMatch(one -> story.members(found).stream().anyMatch(other -> story.kin(one.strip(), other)));
    }

    private Set<String> kinds(String phrase) {
        Set<String> kinds = new LinkedHashSet<>();
        Stream.of(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
                .flatMap(word -> Optional.ofNullable(groups.get(word)).stream())
                .forEach(kinds::add);
        return kinds;
    }
}
