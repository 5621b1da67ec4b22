package org.jejak.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;

/** {@code jejak completion}: a script to be sourced by the shell. */
@picocli.CommandLine.Command(
        name = "completion",
        footer = {"", "In ~/.bashrc or ~/.zshrc:  source <(jejak completion)"})
final class CompletionCommand implements Callable<Integer> {

    private final Console console;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        console.print(AutoComplete.bash("jejak", Jejak.commandLine(console, new Failures(console, false), "*")));
        return Exit.OK;
    }
}
