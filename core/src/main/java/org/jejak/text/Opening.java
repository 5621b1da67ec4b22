package org.jejak.text;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * What a program may take next at one or several of its instructions, so that it need not be tried where nothing of that
 * stands. Immutable once made.
 */
final class Opening {

    private final Program program;
    private final Set<String> words = new HashSet<>();
    private final Set<Program.Category> categories = new HashSet<>();
    private final BitSet takers = new BitSet();
    private boolean anything;
    private boolean end;

    private Opening(Program program) {
        this.program = program;
    }

    static Opening of(Program program) {
        Opening opening = new Opening(program);
        opening.visit(0, new BitSet());
        return opening;
    }

    /** What may be taken after that. */
    Opening next() {
        Opening next = new Opening(program);
        BitSet seen = new BitSet();
        takers.stream().forEach(pc -> next.visit(pc + 1, seen));
        return next;
    }

    private void visit(int pc, BitSet seen) {
        if (pc == program.ops.size()) {
            end = true;
            return;
        }
        if (seen.get(pc)) {
            return;
        }
        seen.set(pc);
        Program.Op op = program.ops.get(pc);
        if (op instanceof Program.Split split) {
            visit(split.first(), seen);
            visit(split.second(), seen);
        } else if (op instanceof Program.Jump jump) {
            visit(jump.to(), seen);
        } else if (op instanceof Program.Save || op instanceof Program.Edge) {
            visit(pc + 1, seen);
        } else {
            takers.set(pc);
            take(op);
        }
    }

    private void take(Program.Op op) {
        if (op instanceof Program.AnyOf asked) {
            words.addAll(asked.forms());
            asked.printed().forEach(word -> words.add(Tokenizer.form(word)));
        } else if (op instanceof Program.Category category) {
            categories.add(category);
        } else {
            anything = true;
        }
    }

    /** The forms of the words it may take. */
    Set<String> words() {
        return words;
    }

    Set<Program.Category> categories() {
        return categories;
    }

    /** Whether it may take any token of a class. */
    boolean takesAnything() {
        return anything;
    }

    /** Whether it may be over and take nothing. */
    boolean mayEnd() {
        return end;
    }
}
