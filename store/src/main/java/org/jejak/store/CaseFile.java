package org.jejak.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import org.jejak.ledger.StoreException.Problem;
import org.jejak.store.Connections.Access;

/** Opens the file of a case, after making sure that it is one. */
final class CaseFile {
    /** "JEJK", as the first migration sets it. */
    private static final int APPLICATION_ID = 0x4A454A4B;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final Path file;
    private final Duration patience;
    private final Faults faults;

    CaseFile(Path file, Duration patience, Faults faults) {
        this.file = file.toAbsolutePath();
        this.patience = patience;
        this.faults = faults;
    }

    Connections openForWriting() {
        if (!Files.exists(file)) {
            requireFolder();
        } else {
            checkHeader();
            if (!Files.isWritable(file) || !Files.isWritable(folder())) {
                throw faults.readOnly(null);
            }
        }
        return checked(new Connections(file, Access.WRITE, patience), true);
    }

    Connections openForReading() {
        if (!Files.exists(file)) {
            throw faults.of(
                    Problem.MISSING, "there is no such case", "Check the name, or begin it by adding articles", null);
        }
        checkHeader();
        if (Files.isWritable(file) && Files.isWritable(folder())) {
            return checked(new Connections(file, Access.QUERY, patience), true);
        }
        return openUnwritable();
    }

    /** A write-ahead log needs shared memory beside the file; where that cannot be made, the file is read as it lies. */
    private Connections openUnwritable() {
        Connections connections = new Connections(file, Access.READ, patience);
        try (Connection connection = connections.openConnection()) {
            number(connection, "PRAGMA schema_version");
        } catch (SQLException noSharedMemory) {
            if (hasUnsettledChanges()) {
                throw faults.of(
                        Problem.READ_ONLY,
                        "its last changes lie in " + file.getFileName() + "-wal and cannot be read here",
                        "Copy both files to a disk on which you may write, and open the copy",
                        noSharedMemory);
            }
            connections = new Connections(file, Access.FROZEN, patience);
        }
        return checked(connections, false);
    }

    private Connections checked(Connections connections, boolean mayChange) {
        faults.run(() -> {
            try (Connection connection = connections.openConnection()) {
                int version = number(connection, "PRAGMA user_version");
                checkIsCase(connection, version);
                if (version < Migrations.CURRENT && mayChange) {
                    Migrations.run(file, faults);
                }
                checkVersion(mayChange ? Math.max(version, Migrations.CURRENT) : version);
            }
        });
        return connections;
    }

    private void checkIsCase(Connection connection, int version) throws SQLException {
        int application = number(connection, "PRAGMA application_id");
        boolean empty = version == 0
                && number(
                                connection,
                                "SELECT count(*) FROM sqlite_master WHERE tbl_name <> '" + Migrations.HISTORY + "'")
                        == 0;
        if (application != APPLICATION_ID && !(application == 0 && empty && Files.isWritable(file))) {
            throw faults.notACase(null);
        }
    }

    private void checkVersion(int version) {
        if (version > Migrations.CURRENT) {
            throw faults.of(
                    Problem.NEWER_VERSION,
                    "a newer Jejak wrote this case (schema " + version + "; this one knows up to " + Migrations.CURRENT
                            + ")",
                    "Update Jejak",
                    null);
        }
        if (version < Migrations.CURRENT) {
            throw faults.of(
                    Problem.OLDER_VERSION,
                    "an older Jejak wrote this case (schema " + version + ") and it cannot be brought up to date here",
                    "Copy it to a disk on which you may write, and open the copy",
                    null);
        }
    }

    /** Looks before SQLite does, which would take any small file for the beginning of a database. */
    private void checkHeader() {
        if (Files.isDirectory(file)) {
            throw faults.notACase(null);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(MAGIC.length);
            if (start.length > 0 && !Arrays.equals(start, MAGIC)) {
                throw faults.notACase(null);
            }
        } catch (IOException unreadable) {
            throw faults.of(Problem.FAILED, "it cannot be read", "Check that you may read it", unreadable);
        }
    }

    private void requireFolder() {
        if (!Files.isDirectory(folder())) {
            throw faults.of(Problem.MISSING, "its folder does not exist", "Make the folder, or name another", null);
        }
        if (!Files.isWritable(folder())) {
            throw faults.of(
                    Problem.READ_ONLY, "nothing can be written there", "Name a folder in which you may write", null);
        }
    }

    private boolean hasUnsettledChanges() {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        try {
            return Files.exists(log) && Files.size(log) > 0;
        } catch (IOException unreadable) {
            return true;
        }
    }

    private Path folder() {
        Path folder = file.getParent();
        return folder == null ? file : folder;
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }
}
