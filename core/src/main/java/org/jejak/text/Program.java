package org.jejak.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A compiled token pattern: a list of instructions for {@link PatternRun}. Immutable once compiled. */
final class Program {

    sealed interface Op {}

    /** Any of these words; a word with a capital asks for that capitalisation or all capitals. Runs once it is {@link Numbered}. */
    record AnyOf(Set<String> forms, Set<String> printed) implements Op {

        Numbered in(Words words) {
            return new Numbered(WordSet.of(forms, words), printed);
        }
    }

    /** The same by the numbers of the forms. */
    record Numbered(WordSet words, Set<String> printed) implements Op {

        boolean accepts(int number, Token token) {
            return words.contains(number) || !printed.isEmpty() && printed.contains(Tokenizer.plain(token.text()));
        }
    }

    /**
     * An earlier match of the category, with one of the values unless that set is empty.
     *
     * @param number of the category
     * @param bit of the category, for {@link Annotations#mayStart}
     */
    record Category(int number, long bit, String name, Set<String> values) implements Op {

        Category(String name, Set<String> values) {
            this(Label.number(name), Annotations.bit(name), name, values);
        }

        boolean accepts(Match match) {
            return match.number() == number && (values.isEmpty() || values.contains(match.value()));
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
    /** The same once it is complete. */
    private Op[] code = {};
    /** By slot. */
    final List<String> names = new ArrayList<>();

    int add(Op op) {
        ops.add(op);
        return ops.size() - 1;
    }

    /** The same program, its words by their numbers. */
    Program in(Words words) {
        Program numbered = new Program();
        numbered.names.addAll(names);
        ops.forEach(op -> numbered.add(op instanceof AnyOf any ? any.in(words) : op));
        numbered.code = numbered.ops.toArray(new Op[0]);
        return numbered;
    }

    /** The instructions of a program that is {@link #in} its words: they are read again and again. */
    Op[] code() {
        return code;
    }

    /** The slot of a name. */
    int slot(String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
        return names.indexOf(name);
    }
}
