package org.jejak.pack;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jejak.model.Edtf;

/**
 * A treaty, a sanctions measure or a body that watches over one, as a topic pack declares it from the public record.
 *
 * @param id for example {@code river-treaty}
 * @param kind for example {@code treaty}, {@code sanctions}, {@code body}; for people
 * @param parties who concluded it, or makes it up
 * @param adoptedBy who adopted it
 * @param against whom it is directed at
 * @param date of its adoption or signature, on public record
 * @param lifetime while it was made and in force: what is dated outside is of another
 * @param partOf the instrument that it belongs to
 * @param names ids of the topic's names by which reports speak of it
 * @param number by which its words may call it, such as that of a resolution
 * @param moves which events move its state, in the order of the states
 * @param violated ids of propositions that say that it is broken, whatever clause
 * @param clauses in the order of the file
 * @param rule file and line
 */
public record Instrument(
        String id,
        Map<String, String> labels,
        String kind,
        Set<String> parties,
        Set<String> adoptedBy,
        Set<String> against,
        Optional<Edtf> date,
        Optional<Edtf> lifetime,
        Optional<String> partOf,
        Set<String> names,
        Optional<String> number,
        List<Move> moves,
        Set<String> violated,
        List<Clause> clauses,
        String rule) {

    public Instrument {
        labels = Map.copyOf(labels);
        parties = Set.copyOf(parties);
        adoptedBy = Set.copyOf(adoptedBy);
        against = Set.copyOf(against);
        names = Set.copyOf(names);
        moves = List.copyOf(moves);
        violated = Set.copyOf(violated);
        clauses = List.copyOf(clauses);
    }

    /** Where an instrument stands, in the order in which it gets there. */
    public enum State {
        NEGOTIATED,
        SIGNED,
        SUBMITTED,
        APPROVED,
        RATIFIED,
        ADOPTED,
        ESTABLISHED,
        IN_FORCE,
        INVOKED,
        VETOED,
        EXPIRED,
        DISSOLVED;

        /** For example {@code in-force}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What moves it.
     *
     * @param events types of events
     * @param by who must act in them; empty where its parties do
     */
    public record Move(State state, Set<String> events, Set<String> by) {
        public Move {
            events = Set.copyOf(events);
            by = Set.copyOf(by);
        }
    }

    /**
     * A part of it.
     *
     * @param triggered ids of propositions that say that it applies now
     * @param violated ids of propositions that say that it is broken
     */
    public record Clause(
            String id, Map<String, String> labels, Set<String> triggered, Set<String> violated, Optional<Ban> ban) {
        public Clause {
            labels = Map.copyOf(labels);
            triggered = Set.copyOf(triggered);
            violated = Set.copyOf(violated);
        }
    }

    /**
     * What a clause forbids to go from one to another; what is empty is any.
     *
     * @param types of transfers, events or indicators
     * @param goods noun classes, concepts or themes, as details of claims name them
     * @param above the amount up to which it is allowed, in the units that figures have
     */
    public record Ban(Set<String> types, Set<String> goods, Set<String> from, Set<String> to, Optional<Limit> above) {
        public Ban {
            types = Set.copyOf(types);
            goods = Set.copyOf(goods);
            from = Set.copyOf(from);
            to = Set.copyOf(to);
        }
    }

    /** An amount in a unit such as {@code barrel}. */
    public record Limit(BigDecimal amount, String unit) {}
}
