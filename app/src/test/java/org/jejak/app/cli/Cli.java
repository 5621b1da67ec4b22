package org.jejak.app.cli;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * One command line, run in this process, with what it wrote.
 *
 * @param code the exit code
 */
record Cli(int code, String out, String err) {

    /** Writing into a pipe: no terminal, no width. */
    static Cli run(String... args) {
        return run(Map.of(), OptionalInt.empty(), args);
    }

    /** On a terminal of so many columns. */
    static Cli onTerminal(int columns, String... args) {
        return run(Map.of("TERM", "xterm"), OptionalInt.of(columns), args);
    }

    static Cli run(Map<String, String> environment, OptionalInt width, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Jejak.run(new Console(out, err, width.isPresent(), false, width, environment), args);
        return new Cli(code, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** The line of standard error that speaks of a file. */
    String about(String file) {
        return err.lines()
                .filter(line -> line.contains(file))
                .findFirst()
                .orElse("nothing is said of " + file + " in:\n" + err);
    }
}
