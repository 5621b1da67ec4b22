package org.jejak.ledger;

import org.jspecify.annotations.Nullable;

/** A case could not be opened, read or written. The message is one line: where, what, and what to do next. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Problem problem;

    /**
     * @param place the case or file it is about
     * @param what what is wrong, as a clause
     * @param remedy what to do next, as a sentence without a full stop
     */
    public StoreException(Problem problem, String place, String what, String remedy, @Nullable Throwable cause) {
        super(place + ": " + what + ". " + remedy + ".", cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /** What went wrong, for those who decide on it. */
    public enum Problem {
        /** There is no such file. */
        MISSING,
        /** The file is no case. */
        NOT_A_CASE,
        /** A later Jejak wrote it. */
        NEWER_VERSION,
        /** An earlier Jejak wrote it and it may not be changed here. */
        OLDER_VERSION,
        /** It may be read but not written. */
        READ_ONLY,
        /** The disk is full. */
        FULL,
        /** Another program is writing to it. */
        LOCKED,
        /** The file is damaged. */
        CORRUPT,
        /** The article contradicts itself; the others are not concerned. */
        UNSOUND,
        /** Anything else the database or the disk complains of. */
        FAILED;

        /** Whether only the article at hand is concerned, so that the next may go in. */
        public boolean concernsOneArticle() {
            return this == UNSOUND;
        }
    }
}
