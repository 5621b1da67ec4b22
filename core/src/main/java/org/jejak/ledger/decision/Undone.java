package org.jejak.ledger.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which decisions no longer hold. Immutable; any thread. */
public final class Undone {

    private final Map<String, String> by = new HashMap<>();

    /**
     * One undo of the log.
     *
     * @param subject id of the decision that it undoes
     */
    public record Undo(String id, String subject) {}

    /** @param undos all undos of the log, oldest first: what is undone by one that is itself undone holds again */
    public Undone(List<Undo> undos) {
        for (int n = undos.size() - 1; n >= 0; n--) {
            Undo undo = undos.get(n);
            if (!by.containsKey(undo.id())) {
                by.putIfAbsent(undo.subject(), undo.id());
            }
        }
    }

    /** The undo that took the decision back; empty where it holds. */
    public Optional<String> by(String decision) {
        return Optional.ofNullable(by.get(decision));
    }
}
