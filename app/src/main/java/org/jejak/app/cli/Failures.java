package org.jejak.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jejak.app.eval.GoldException;
import org.jejak.app.pipeline.MissingPackException;
import org.jejak.app.pipeline.UnknownTopicException;
import org.jejak.ledger.StoreException;
import org.jejak.pack.PackException;
import org.jejak.read.MetadataFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into one line and an exit code. Stack traces are for {@code --debug} only. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private final Console console;
    private final boolean debug;

    Failures(Console console, boolean debug) {
        this.console = console;
        this.debug = debug;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        CommandLine command = fault.getCommandLine();
        console.say("jejak: " + fault.getMessage());
        StringWriter suggestions = new StringWriter();
        UnmatchedArgumentException.printSuggestions(fault, new PrintWriter(suggestions));
        if (!suggestions.toString().isBlank()) {
            console.say(suggestions.toString().strip());
        }
        console.say("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        trace(fault);
        return Exit.USAGE;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        return handle(fault);
    }

    int handle(Throwable fault) {
        trace(fault);
        if (fault instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return handle(unchecked.getCause());
        }
        if (fault instanceof PackException || fault instanceof MissingPackException) {
            return end(fault.getMessage(), Exit.PACKS);
        }
        if (fault instanceof StoreException) {
            return end(fault.getMessage(), Exit.CASE);
        }
        if (fault instanceof UnknownTopicException
                || fault instanceof MetadataFileException
                || fault instanceof UsageException
                || fault instanceof GoldException) {
            return end(fault.getMessage(), Exit.USAGE);
        }
        if (fault instanceof IOException io) {
            return isBrokenPipe(io)
                    ? Exit.OK
                    : end("cannot write: " + io.getMessage() + "; check the disk and the path", Exit.CASE);
        }
        return end(
                "a defect of Jejak: " + fault + "; run it again with --debug and report what it prints", Exit.DEFECT);
    }

    /** Whoever was reading, such as {@code head}, has had enough. Java has no type for that, only the system's words. */
    private static boolean isBrokenPipe(IOException fault) {
        String message = String.valueOf(fault.getMessage());
        return message.contains("Broken pipe")
                || message.contains("pipe is being closed")
                || message.contains("Connection reset");
    }

    private int end(@org.jspecify.annotations.Nullable String message, int code) {
        console.say("jejak: " + message);
        return code;
    }

    void trace(Throwable fault) {
        if (debug) {
            StringWriter trace = new StringWriter();
            fault.printStackTrace(new PrintWriter(trace));
            console.say(trace.toString().stripTrailing());
        }
    }
}
