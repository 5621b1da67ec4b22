package org.jejak.extract.time;

import org.jspecify.annotations.Nullable;

/**
 * A time expression read from a range of tokens, not yet resolved.
 *
 * @param clock the time of day as TIMEX3 appends it to a date, such as T06:18 or TMO
 */
record Draft(int from, int to, Phrase phrase, @Nullable String clock) {

    Phrase.@Nullable Named named() {
        return phrase instanceof Phrase.Named named ? named : null;
    }

    Draft says(Phrase other) {
        return new Draft(from, to, other, clock);
    }

    Draft from(int token) {
        return new Draft(token, to, phrase, clock);
    }

    int length() {
        return to - from;
    }
}
