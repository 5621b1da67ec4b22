package org.jejak.ledger.exchange;

import java.util.Comparator;
import java.util.Optional;

/** One way of one type: who gives, who gets it. */
record Way(String type, Optional<String> from, Optional<String> to) {

    /** An end that nobody names sorts last. */
    static final String UNNAMED = "\uffff";

    static final Comparator<Way> ORDER = Comparator.comparing((Way way) -> way.from.orElse(UNNAMED))
            .thenComparing(way -> way.to.orElse(UNNAMED))
            .thenComparing(Way::type);

    boolean isWhole() {
        return from.isPresent() && to.isPresent();
    }

    /** Whether what is said of one may be meant of the other: they name the same ends, or one names no more than one of them. */
    boolean covers(Way other) {
        boolean givers = from.isPresent() && from.equals(other.from);
        boolean receivers = to.isPresent() && to.equals(other.to);
        return type.equals(other.type)
                && (givers && receivers
                        || givers && (to.isEmpty() || other.to.isEmpty())
                        || receivers && (from.isEmpty() || other.from.isEmpty())
                        || equals(other));
    }
}
