package org.jejak.extract.attribution;

/**
 * A noun phrase, and what stands beside it between commas: "Lee, a member of parliament,".
 *
 * @param from first token
 * @param to token after the last
 * @param besideFrom first token of the apposition, or {@code to}
 * @param besideTo token after the apposition, or {@code to}
 */
record Phrase(int from, int to, int besideFrom, int besideTo) {

    static Phrase of(int from, int to) {
        return new Phrase(from, to, to, to);
    }

    boolean hasBeside() {
        return besideTo > besideFrom;
    }

    /** First token of everything. */
    int outerFrom() {
        return Math.min(from, hasBeside() ? besideFrom : from);
    }

    /** Token after everything. */
    int outerTo() {
        return Math.max(to, besideTo);
    }

    int length() {
        return to - from;
    }
}
