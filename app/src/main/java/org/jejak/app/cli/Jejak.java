package org.jejak.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The entry point. */
@CommandLine.Command(
        name = "jejak",
        description = "From news reports to a ledger of attributed figures.",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExit codes: ",
        footer = {
            "0 all went well, 1 some inputs had problems and the others went in, 2 the command line is wrong,",
            "3 the case or the output cannot be opened or written, 4 a pack is broken, 70 a defect of Jejak,",
            "130 interrupted.",
            "",
            "Begin with 'jejak demo'. Every command has --help; docs/guide.md has the whole story."
        })
@SuppressWarnings("UnusedVariable") // picocli acts on the options that are not read here
public final class Jejak implements Runnable {

    @CommandLine.Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and end.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and end.")
    private boolean version;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show stack traces (also with JEJAK_DEBUG set).")
    private boolean debug;

    private Jejak() {}

    public static void main(String[] args) {
        System.exit(run(Console.system(), args));
    }

    /** Runs one command line to its end and returns the exit code. */
    static int run(Console console, String... args) {
        boolean debug = Arrays.asList(args).contains("--debug")
                || !console.environment().getOrDefault("JEJAK_DEBUG", "").isEmpty();
        Failures failures = new Failures(console, debug);
        int code = commandLine(console, failures, called(args)).execute(withoutHelpCommand(args));
        try {
            console.out().flush();
            return code;
        } catch (IOException e) {
            return code == Exit.OK ? failures.handle(e) : code;
        }
    }

    /** The first word that is no option. */
    private static String called(String... args) {
        return Arrays.stream(args)
                .filter(arg -> !arg.startsWith("-"))
                .findFirst()
                .orElse("");
    }

    /** {@code jejak help add} is {@code jejak add --help}. */
    private static String[] withoutHelpCommand(String... args) {
        if (args.length == 0 || !args[0].equals("help")) {
            return args;
        }
        return args.length == 1 ? new String[] {"--help"} : new String[] {args[1], "--help"};
    }

    /** @param called the command that will run; the others are known by name only. "*" builds all of them */
    static CommandLine commandLine(Console console, Failures failures, String called) {
        CommandLine top = new CommandLine(new Jejak());
        for (Command command : Command.ALL) {
            boolean build = called.equals("*") || called.equals("help") || called.equals(command.name());
            CommandLine sub = build
                    ? new CommandLine(command.make().apply(console))
                    : new CommandLine(CommandSpec.create().name(command.name()));
            sub.getCommandSpec().usageMessage().description(command.summary());
            top.addSubcommand(command.name(), sub);
        }
        return top.setOut(new PrintWriter(console.out()))
                .setErr(new PrintWriter(console.err()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        console.paint().on() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(Math.max(55, console.textWidth()))
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
