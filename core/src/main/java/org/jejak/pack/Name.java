package org.jejak.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A party, institution, person, outlet or place that a pack knows by name.
 *
 * @param id as claims and exports call it
 * @param kind for example {@code country}, {@code organisation}, {@code person}, {@code outlet}, {@code place}
 * @param actor the country or party it belongs to, as actors are named
 * @param names its names per language code; {@code any} for all
 * @param speaksFor the ids of those whose word its word is
 * @param publisher who owns an outlet, where several have one owner
 * @param rule file and line
 */
public record Name(
        String id,
        String kind,
        Optional<String> actor,
        Map<String, List<String>> names,
        List<String> speaksFor,
        Optional<String> publisher,
        String rule) {

    public Name {
        names = Map.copyOf(names);
        speaksFor = List.copyOf(speaksFor);
    }
}
