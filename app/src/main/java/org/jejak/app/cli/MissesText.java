package org.jejak.app.cli;

import java.io.IOException;
import java.util.List;
import org.jejak.app.eval.Fault;
import org.jejak.app.eval.Misses;
import org.jejak.app.view.Paint;
import org.jejak.app.view.Words;

/**
 * Groups of faults for people: a paragraph for each kind of fault, a line for each value of an aspect. Examples stand below the
 * values of the aspect that tells most, which is the first.
 */
final class MissesText {

    /** So many values of an aspect are told; the rest would hide the next aspect. */
    private static final int VALUES = 12;

    /** Code points of an example's words. */
    private static final int WORDS = 100;

    private final Console console;

    MissesText(Console console) {
        this.console = console;
    }

    void write(List<Misses.Group> groups, int examples) throws IOException {
        String aspect = "";
        boolean leads = true;
        int told = 0;
        for (Misses.Group group : groups) {
            if (group.aspect().equals(Misses.ALL)) {
                heading(group);
                aspect = "";
                leads = true;
                continue;
            }
            if (!group.aspect().equals(aspect)) {
                leads = aspect.isEmpty();
                told = 0;
            }
            told++;
            if (told <= VALUES) {
                value(group, group.aspect().equals(aspect) ? "" : group.aspect());
                for (Fault fault : EvalReport.examples(group, leads ? examples : 0)) {
                    example(fault);
                }
            } else if (told == VALUES + 1) {
                console.print(" ".repeat(14) + "and others, which --as csv lists");
            }
            aspect = group.aspect();
        }
        console.print("");
    }

    private void heading(Misses.Group group) throws IOException {
        String line = group.layer() + ", " + Words.spaced(group.kind()) + ": " + Words.number(group.count()) + " ("
                + EvalTables.thousandths(group.share()) + " of all faults)";
        console.print("");
        console.print(console.paint().paint(Paint.As.HEADING, line));
    }

    private void value(Misses.Group group, String aspect) throws IOException {
        console.print("  %-11s %6s  %s  %s"
                .formatted(
                        aspect,
                        Words.number(group.count()),
                        EvalTables.thousandths(group.share()),
                        Words.oneLine(group.value())));
    }

    private void example(Fault fault) throws IOException {
        String line =
                fault.place() + "  " + Words.oneLine(fault.what()) + ": " + shortened(Words.oneLine(fault.words()));
        console.print(" ".repeat(29) + console.paint().paint(Paint.As.FAINT, line));
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, WORDS)) + "…";
    }
}
