package org.jejak.bench;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a data set besides its figures, from {@code sets.csv}.
 *
 * @param what it holds
 * @param role what it was used for
 * @param developedOn the set to which it is the held-out one
 * @param heldOut the outlets in it whose errors nobody read, where those of others were
 */
record KnownSet(String end, String what, String role, Optional<String> developedOn, List<String> heldOut) {

    static Optional<KnownSet> of(String name) {
        return CsvResource.rows("sets.csv").stream()
                .map(row -> new KnownSet(
                        row.get("set"),
                        row.get("what"),
                        row.get("role"),
                        Optional.of(row.get("compared-with")).filter(set -> !set.isEmpty()),
                        List.of(row.get("held-out").split(" "))))
                .filter(set -> name.equals(set.end) || name.endsWith("/" + set.end))
                .findFirst();
    }
}
