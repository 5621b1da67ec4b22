package org.jejak.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point; for now it only prints its help. */
@Command(
        name = "jejak",
        mixinStandardHelpOptions = true,
        subcommands = ExtractCommand.class,
        description = "From news reports to a ledger of attributed figures.")
public final class Jejak implements Runnable {

    public static void main(String[] args) {
        System.exit(new CommandLine(new Jejak()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
