package org.jejak.ledger;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the analyst decided of one part of the ledger, with who, when and why. It stands beside what the machine read and never changes the
 * article's words.
 *
 * @param subjects what it is about: ids of claims; of a grade of reliability the source's name; of an undo the id of a decision
 * @param fields what it says: of a correction the values that take the place of what was read, of an acceptance all values as they were
 *     accepted, of a grade the grade. An empty value says that there is none. Hops of {@link Field#VIA} stand on lines of their own,
 *     nearest the origin first
 * @param why the reason, in the analyst's words; only an acceptance needs none
 * @param who a person
 * @param at ISO 8601, as the caller's clock has it
 */
public record Decision(
        Kind kind, List<String> subjects, SortedMap<Field, String> fields, String why, String who, String at) {

    public Decision {
        subjects = List.copyOf(subjects);
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /** One that sets no field. */
    public static Decision of(Kind kind, List<String> subjects, String why, String who, String at) {
        return new Decision(kind, subjects, new TreeMap<>(), why, who, at);
    }

    /** The same with other fields. */
    public Decision with(Map<Field, String> other) {
        return new Decision(kind, subjects, new TreeMap<>(other), why, who, at);
    }

    /** The claims it is about. */
    public List<ClaimId> claims() {
        return kind == Kind.UNDO || fields.containsKey(Field.RELIABILITY)
                ? List.of()
                : subjects.stream()
                        .map(ClaimId::parse)
                        .flatMap(Optional::stream)
                        .toList();
    }

    /** What is done. */
    public enum Kind {
        /** The claim is right as it stands; it stays so whatever is read there later. */
        ACCEPT,
        /** Some of its fields are otherwise. */
        CORRECT,
        /** The words make no such claim: it is left out. */
        REJECT,
        /** Claims are prints of one origin, with all prints of the origins they stand in. */
        MERGE,
        /** A claim is no print of the origin it stands in. */
        SPLIT,
        /** The reliability of a source, or the credibility of a claim. */
        GRADE,
        /** An earlier decision no longer holds. To undo an undo is to decide it again. */
        UNDO;

        /** For example {@code accept}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a decision may set. */
    public enum Field {
        INDICATOR,
        MIN,
        MAX,
        MODIFIER,
        UNIT,
        SOURCE,
        VIA,
        STANCE,
        MODALITY,
        ACTOR,
        TARGET,
        PLACE,
        TIME,
        RELIABILITY,
        CREDIBILITY;

        /** For example {@code indicator}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Field> named(String id) {
            return List.of(values()).stream()
                    .filter(field -> field.id().equals(id))
                    .findFirst();
        }
    }
}
