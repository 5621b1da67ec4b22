package org.jejak.app.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalInt;
import org.jejak.app.view.Paint;

/**
 * Where a command writes. Results go to {@code out}, everything else to {@code err}, so that results can be piped.
 *
 * @param out throws when nobody reads any more, unlike System.out
 * @param terminal whether {@code out} is a terminal
 * @param watched whether {@code err} is a terminal, so that progress may be drawn
 * @param width columns of the terminal; empty where there is none
 * @param environment of the process
 */
record Console(
        Writer out, Writer err, boolean terminal, boolean watched, OptionalInt width, Map<String, String> environment) {

    private static final int USUAL_WIDTH = 80;
    private static final int READABLE = 100;

    /**
     * The process's own. The launcher tells in {@code jejak.terminal} which of the streams are terminals ({@code out},
     * {@code err}) and in {@code jejak.columns} how wide; Java alone can only tell when all of them are.
     */
    static Console system() {
        String terminals = System.getProperty("jejak.terminal", isTerminal() ? "out,err" : "");
        boolean terminal = terminals.contains("out");
        return new Console(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                terminal,
                terminals.contains("err"),
                terminal ? OptionalInt.of(columns()) : OptionalInt.empty(),
                System.getenv());
    }

    /** Before Java 22 there is a console only where there is a terminal; since then it is asked. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        java.io.Console console = System.console();
        try {
            return console != null
                    && (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJava22) {
            return true;
        }
    }

    private static Writer writer(FileDescriptor to) {
        return new BufferedWriter(new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8), 1 << 16);
    }

    private static int columns() {
        try {
            String stated = System.getProperty("jejak.columns", "");
            int columns = Integer.parseInt(stated.isEmpty() ? String.valueOf(System.getenv("COLUMNS")) : stated);
            return columns < 20 ? USUAL_WIDTH : columns;
        } catch (NumberFormatException e) {
            return USUAL_WIDTH;
        }
    }

    /** Colours on a terminal only, unless NO_COLOR is set (no-color.org) or the terminal is dumb. */
    Paint paint() {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new Paint(terminal && !refused);
    }

    /** A width for running text: the terminal's, but no wider than reads well. */
    int textWidth() {
        return Math.min(width.orElse(READABLE), READABLE);
    }

    /** A line to {@code out}. */
    void print(String line) throws IOException {
        out.write(line);
        out.write('\n');
    }

    /** A line to {@code err}, at once. */
    void say(String line) {
        flushResults();
        try {
            // On a terminal, what is drawn of the progress is wiped away.
            err.write((watched ? "\r\u001b[K" : "") + line + "\n");
            err.flush();
        } catch (IOException nobodyToTell) {
            // Whoever read the messages is gone; the exit code still tells.
        }
    }

    /** So that lines of both streams come in order; whether {@code out} still takes anything is told at the end. */
    private void flushResults() {
        try {
            out.flush();
        } catch (IOException toldAtTheEnd) {
            // Nothing to do here: the buffer is kept.
        }
    }
}
