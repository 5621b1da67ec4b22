package org.jejak.app.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * The gold data's own scorers, in Python. They are no part of this project; where {@code JEJAK_SCORERS} names their folder, they
 * are asked whether our numbers are theirs.
 */
final class OtherScorers {

    private OtherScorers() {}

    static Optional<Path> folder() {
        return Optional.ofNullable(System.getenv("JEJAK_SCORERS")).map(Path::of);
    }

    /** What a scorer prints. */
    static String ask(Path scorer, Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", scorer.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Assumptions.assumeTrue(process.waitFor() == 0, said);
        return said;
    }
}
