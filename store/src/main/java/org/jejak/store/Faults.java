package org.jejak.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jejak.ledger.DecisionException;
import org.jejak.ledger.StoreException;
import org.jejak.ledger.StoreException.Problem;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Turns what SQLite complains of into one clear line about the case. */
final class Faults {
    private final Path file;

    Faults(Path file) {
        this.file = file;
    }

    /** Work that may meet a fault of the database. */
    interface Work {
        void run() throws SQLException;
    }

    <T> T guard(Supplier<T> work) {
        try {
            return work.get();
        } catch (StoreException | DecisionException clear) {
            throw clear;
        } catch (RuntimeException fault) {
            throw translate(fault);
        }
    }

    void run(Work work) {
        try {
            work.run();
        } catch (StoreException | DecisionException clear) {
            throw clear;
        } catch (SQLException | RuntimeException fault) {
            throw translate(fault);
        }
    }

    StoreException translate(Exception fault) {
        SQLiteErrorCode code = codeOf(fault);
        // The extended codes of SQLite keep the plain one in their low byte.
        return switch (code == null ? -1 : code.code & 0xff) {
            case 11 ->
                of(
                        Problem.CORRUPT,
                        "the file is damaged",
                        "Restore it from a copy, or add the articles to a new case",
                        fault);
            case 26 -> notACase(fault);
            case 13 ->
                of(
                        Problem.FULL,
                        "the disk is full; whole articles only were kept",
                        "Free some space and add the articles again",
                        fault);
            case 5, 6 ->
                of(
                        Problem.LOCKED,
                        "another program is writing to it",
                        "Wait until it has finished, then try again",
                        fault);
            case 8 -> readOnly(fault);
            case 14 ->
                of(
                        Problem.FAILED,
                        "it cannot be opened",
                        "Check that its folder exists and that you may read and write there",
                        fault);
            default ->
                of(
                        Problem.FAILED,
                        "the database failed (" + deepest(fault) + ")",
                        "Check the disk, then try again",
                        fault);
        };
    }

    StoreException notACase(@Nullable Exception cause) {
        return of(
                Problem.NOT_A_CASE,
                "this is no Jejak case",
                "Name a case, or a file that does not exist yet to begin one",
                cause);
    }

    StoreException readOnly(@Nullable Exception cause) {
        return of(
                Problem.READ_ONLY, "it may only be read here", "Copy the case to a disk on which you may write", cause);
    }

    StoreException of(Problem problem, String what, String remedy, @Nullable Exception cause) {
        return new StoreException(problem, file.toString(), what, remedy, cause);
    }

    static @Nullable SQLiteErrorCode codeOf(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return sqlite.getResultCode();
            }
        }
        return null;
    }

    private static String deepest(Throwable fault) {
        Throwable cause = fault;
        for (Throwable next = fault.getCause(); next != null; next = next.getCause()) {
            cause = next;
        }
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return message.lines().findFirst().orElse("");
    }
}
