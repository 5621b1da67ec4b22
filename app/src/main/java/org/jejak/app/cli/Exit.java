package org.jejak.app.cli;

/** What the exit code of a command says. */
final class Exit {

    static final int OK = 0;
    /** Some inputs had problems; the others went in. */
    static final int PROBLEMS = 1;
    /** The command line, or a file that it names, asks for something that cannot be. */
    static final int USAGE = 2;
    /** The case or the output cannot be opened, read or written. */
    static final int CASE = 3;
    /** A language or topic pack is broken. */
    static final int PACKS = 4;
    /** A defect of Jejak. */
    static final int DEFECT = 70;
    /** Interrupted (Ctrl-C). */
    static final int INTERRUPTED = 130;

    private Exit() {}
}
