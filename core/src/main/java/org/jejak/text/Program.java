package org.jejak.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A compiled token pattern: a list of instructions for {@link PatternRun}. Immutable once compiled. */
final class Program {

    sealed interface Op {}

    /** Any of these words; a word with a capital asks for that capitalisation or all capitals. */
    record Words(Set<String> forms, Set<String> printed) implements Op {

        boolean accepts(Token token) {
            return forms.contains(token.form())
                    || !printed.isEmpty() && printed.contains(Tokenizer.plain(token.text()));
        }
    }

    /** An earlier match of the category, with one of the values unless that set is empty. */
    record Category(String name, Set<String> values) implements Op {

        boolean accepts(Match match) {
            return match.category().equals(name) && (values.isEmpty() || values.contains(match.value()));
        }
    }

    enum Any implements Op {
        WORD,
        CAPITALISED,
        DIGITS,
        TOKEN
    }

    enum Edge implements Op {
        LINE_START,
        LINE_END
    }

    record Split(int first, int second) implements Op {}

    record Jump(int to) implements Op {}

    /** The beginning or the end of a part with a name. */
    record Save(int slot, boolean opens) implements Op {}

    final List<Op> ops = new ArrayList<>();
    /** By slot. */
    final List<String> names = new ArrayList<>();

    int add(Op op) {
        ops.add(op);
        return ops.size() - 1;
    }

    /** The slot of a name. */
    int slot(String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
        return names.indexOf(name);
    }
}
