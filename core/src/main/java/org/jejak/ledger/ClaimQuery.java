package org.jejak.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which claims. Every condition given must hold; names match by any part, upper and lower case and accents alike.
 *
 * @param source part of the origin's name
 * @param indicator the whole indicator, upper or lower case
 * @param from first day of the period: the claim's own time, or where it has none the published date, touches it
 * @param to last day of the period
 * @param text part of the quote
 * @param article id or file name of an article
 * @param kind figure, position
 * @param allVersions claims of superseded articles too
 * @param rejected claims that the analyst rejected too
 * @param limit at most so many
 * @param offset after so many
 */
public record ClaimQuery(
        Optional<ClaimKind> kind,
        Optional<String> indicator,
        Optional<String> source,
        Optional<String> outlet,
        Optional<String> actor,
        Optional<String> place,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> text,
        Optional<String> article,
        boolean allVersions,
        boolean rejected,
        int limit,
        int offset) {

    public static ClaimQuery all() {
        return where().build();
    }

    public static Builder where() {
        return new Builder();
    }

    /** The same conditions, only for this kind. */
    public ClaimQuery withKind(ClaimKind only) {
        return new ClaimQuery(
                Optional.of(only),
                indicator,
                source,
                outlet,
                actor,
                place,
                from,
                to,
                text,
                article,
                allVersions,
                rejected,
                limit,
                offset);
    }

    /** Conditions one by one; an empty {@link Optional} sets none. */
    public static final class Builder {
        private Optional<ClaimKind> kind = Optional.empty();
        private Optional<String> indicator = Optional.empty();
        private Optional<String> source = Optional.empty();
        private Optional<String> outlet = Optional.empty();
        private Optional<String> actor = Optional.empty();
        private Optional<String> place = Optional.empty();
        private Optional<LocalDate> from = Optional.empty();
        private Optional<LocalDate> to = Optional.empty();
        private Optional<String> text = Optional.empty();
        private Optional<String> article = Optional.empty();
        private boolean allVersions;
        private boolean rejected;
        private int limit = Integer.MAX_VALUE;
        private int offset;

        private Builder() {}

        public Builder kind(ClaimKind only) {
            kind = Optional.of(only);
            return this;
        }

        public Builder indicator(Optional<String> name) {
            indicator = name;
            return this;
        }

        public Builder source(Optional<String> part) {
            source = part;
            return this;
        }

        public Builder outlet(Optional<String> part) {
            outlet = part;
            return this;
        }

        public Builder actor(Optional<String> part) {
            actor = part;
            return this;
        }

        public Builder place(Optional<String> part) {
            place = part;
            return this;
        }

        public Builder period(Optional<LocalDate> firstDay, Optional<LocalDate> lastDay) {
            from = firstDay;
            to = lastDay;
            return this;
        }

        public Builder text(Optional<String> part) {
            text = part;
            return this;
        }

        public Builder article(Optional<String> idOrFile) {
            article = idOrFile;
            return this;
        }

        public Builder allVersions() {
            allVersions = true;
            return this;
        }

        public Builder withRejected() {
            rejected = true;
            return this;
        }

        public Builder page(int atMost, int after) {
            limit = atMost;
            offset = after;
            return this;
        }

        public ClaimQuery build() {
            return new ClaimQuery(
                    kind,
                    indicator,
                    source,
                    outlet,
                    actor,
                    place,
                    from,
                    to,
                    text,
                    article,
                    allVersions,
                    rejected,
                    limit,
                    offset);
        }
    }
}
