package org.jejak.extract.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jejak.extract.attribution.Roster.Known;
import org.jejak.model.Source;
import org.jejak.text.Match;
import org.jspecify.annotations.Nullable;

/**
 * The named persons who have spoken, by the kind of role they were introduced by: "the legislator" is the lawmaker, and so is "the
 * politician". Kinds are the values of {@code source.role}. Grows as the article is read; one thread.
 */
final class Ranks {

    /** The kind of those who have no kind; they have nothing in common. */
    private static final String ANYBODY = "person";

    /** What else holders of a role may be called. */
    private static final Map<String, List<String>> WIDER = Map.of(
            "lawmaker", List.of("politician"),
            "president", List.of("politician"),
            "minister", List.of("politician", "official"),
            "spokesperson", List.of("official"),
            "diplomat", List.of("official"),
            "ambassador", List.of("diplomat", "official"));

    private final Map<String, Known> byKind = new HashMap<>();

    Ranks() {}

    /** Enters who was introduced by a role; only a person with a name can be meant by another word. */
    void enter(@Nullable Match role, Known known) {
        if (role == null || role.value().equals(ANYBODY) || known.type() != Source.Type.PERSON) {
            return;
        }
        byKind.put(role.value(), known);
        WIDER.getOrDefault(role.value(), List.of()).forEach(kind -> byKind.put(kind, known));
    }

    @Nullable
    Known meantBy(String kind) {
        return byKind.get(kind);
    }
}
