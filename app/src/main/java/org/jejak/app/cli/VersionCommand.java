package org.jejak.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jejak.app.pipeline.Home;

/** {@code jejak version}: what a defect report should say. */
@picocli.CommandLine.Command(name = "version")
final class VersionCommand implements Callable<Integer> {

    private final Console console;

    VersionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        console.print(Version.program());
        console.print("java " + System.getProperty("java.runtime.version") + " on " + System.getProperty("os.name")
                + " " + System.getProperty("os.arch"));
        console.print("packs below " + Home.find().folder());
        return Exit.OK;
    }
}
