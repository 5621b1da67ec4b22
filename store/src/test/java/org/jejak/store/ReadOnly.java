package org.jejak.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * A folder that cannot be written, until closed. Permissions do not stop root, so root mounts a small read-only disk
 * there if the machine allows it.
 */
final class ReadOnly implements AutoCloseable {
    private final Path folder;
    private final boolean mounted;

    private ReadOnly(Path folder, boolean mounted) {
        this.folder = folder;
        this.mounted = mounted;
    }

    /** Makes the folder read-only after {@code fill} has filled it. */
    static ReadOnly of(Path folder, Callable<?> fill) throws Exception {
        boolean root = System.getProperty("user.name").equals("root");
        boolean mounted = root && run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", folder.toString());
        fill.call();
        if (mounted) {
            run("mount", "-o", "remount,ro", folder.toString());
        } else {
            permit(folder, "r--r--r--", "r-xr-xr-x");
        }
        return new ReadOnly(folder, mounted);
    }

    boolean isReadOnly() {
        return !Files.isWritable(folder);
    }

    @Override
    public void close() throws Exception {
        if (mounted) {
            run("umount", folder.toString());
        } else {
            permit(folder, "rw-r--r--", "rwxr-xr-x");
        }
    }

    private static void permit(Path folder, String forFiles, String forFolder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(forFiles));
            }
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(forFolder));
    }

    private static boolean run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
