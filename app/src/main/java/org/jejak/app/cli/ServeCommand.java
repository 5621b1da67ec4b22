package org.jejak.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.jejak.app.web.Access;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code jejak serve}: the case room in a browser. */
@picocli.CommandLine.Command(
        name = "serve",
        sortOptions = false,
        footer = {
            "",
            "Only this machine is let in. With --share other machines are, if they know the token in the printed address;",
            "what they see travels unencrypted, so share only in a network you trust."
        })
final class ServeCommand implements Callable<Integer> {

    private static final String PORT = "4545";

    @Mixin
    private CaseFile caseFile = new CaseFile();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = PORT,
            description = "Where to listen (if not given: " + PORT + "); 0 takes any port that is free.")
    private int port;

    @Option(names = "--share", description = "Let other machines in that know the token.")
    private boolean share;

    private final Console console;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(caseFile.file)) {
            caseFile.open().close();
        }
        Hosting.of(caseFile.file, share ? Access.shared(port) : Access.local(port), console);
        return Exit.OK;
    }
}
