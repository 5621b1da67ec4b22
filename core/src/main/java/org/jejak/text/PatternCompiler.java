package org.jejak.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the pattern language of the packs:
 *
 * <pre>
 * word            that word, in any case; "Word" with that capital
 * a|b|c           one of these words
 * ","             that punctuation mark
 * {month}         something recognised before; {month=1|2} with one of these values
 * {:word} {:cap} {:digits} {:any}   any word, capitalised word, number in digits, token
 * (a b | c d)     one of these sequences; the bar stands between blanks
 * x?              x or nothing
 * ..4             up to four tokens, as few as possible
 * &lt;name: x&gt;       x, remembered under that name; what is named "here" is all that the pattern marks
 * ^ $             start and end of a line
 * </pre>
 *
 * There is no unbounded repetition, so a match has a longest length and a run takes linear time.
 */
final class PatternCompiler {

    /** The run recurses once for each instruction. */
    private static final int MOST_INSTRUCTIONS = 500;

    private static final int DEEPEST = 20;

    private static final java.util.regex.Pattern NAME = java.util.regex.Pattern.compile("[a-zA-Z][a-zA-Z0-9._-]*");
    private static final Tokenizer TOKENIZER = new Tokenizer(Set.of());

    private final String pattern;
    private final Program program = new Program();
    private int at;
    private int depth;

    private PatternCompiler(String pattern) {
        this.pattern = pattern;
    }

    static Program compile(String pattern) {
        PatternCompiler compiler = new PatternCompiler(pattern);
        compiler.alternatives("");
        return compiler.program;
    }

    private void alternatives(String closers) {
        if (depth++ > DEEPEST) {
            throw expected("fewer brackets within brackets");
        }
        int start = program.ops.size();
        List<Integer> exits = new ArrayList<>();
        sequence(closers);
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            if (at == 0 || pattern.charAt(at - 1) != ' ') {
                throw expected("a blank before '|', since it parts sequences here; write (x y | z)");
            }
            at++;
            shift(start);
            exits.add(program.add(new Program.Jump(-1)));
            int second = program.ops.size();
            program.ops.set(start, new Program.Split(start + 1, second));
            start = second;
            sequence(closers);
        }
        for (int exit : exits) {
            program.ops.set(exit, new Program.Jump(program.ops.size()));
        }
        depth--;
    }

    /** Makes room for a split in front of everything from {@code start} on, and mends the jumps behind it. */
    private void shift(int start) {
        program.ops.add(start, new Program.Jump(start + 1));
        for (int i = start + 1; i < program.ops.size(); i++) {
            Program.Op op = program.ops.get(i);
            if (op instanceof Program.Split split) {
                program.ops.set(i, new Program.Split(split.first() + 1, split.second() + 1));
            } else if (op instanceof Program.Jump jump && jump.to() >= 0) {
                program.ops.set(i, new Program.Jump(jump.to() + 1));
            }
        }
    }

    private void sequence(String closers) {
        skipBlanks();
        if (at >= pattern.length() || pattern.charAt(at) == '|' || closers.indexOf(pattern.charAt(at)) >= 0) {
            throw expected("at least one word here");
        }
        while (at < pattern.length() && pattern.charAt(at) != '|' && closers.indexOf(pattern.charAt(at)) < 0) {
            int start = program.ops.size();
            if (start > MOST_INSTRUCTIONS) {
                throw expected("a shorter pattern; part this one into several");
            }
            element();
            if (at < pattern.length() && pattern.charAt(at) == '?') {
                at++;
                shift(start);
                program.ops.set(start, new Program.Split(start + 1, program.ops.size()));
            }
            skipBlanks();
        }
    }

    private void element() {
        switch (pattern.charAt(at)) {
            case '(' -> group();
            case '<' -> capture();
            case '{' -> category();
            case '^' -> edge(Program.Edge.LINE_START);
            case '$' -> edge(Program.Edge.LINE_END);
            case ')', '>', '}', '?' -> throw expected("a word or class, not '" + pattern.charAt(at) + "'");
            default -> {
                if (pattern.startsWith("..", at)) {
                    gap();
                } else {
                    words();
                }
            }
        }
    }

    private void edge(Program.Edge edge) {
        at++;
        program.add(edge);
    }

    private void group() {
        at++;
        alternatives(")");
        close(')');
    }

    private void capture() {
        int colon = pattern.indexOf(':', at);
        String name = colon < 0 ? "" : pattern.substring(at + 1, colon).strip();
        if (!NAME.matcher(name).matches()) {
            throw expected("a name and a colon, as in <source: …>");
        }
        at = colon + 1;
        int slot = program.slot(name);
        program.add(new Program.Save(slot, true));
        alternatives(">");
        close('>');
        program.add(new Program.Save(slot, false));
    }

    private void close(char closer) {
        if (at >= pattern.length() || pattern.charAt(at) != closer) {
            throw expected("'" + closer + "'");
        }
        at++;
    }

    private void category() {
        int end = pattern.indexOf('}', at);
        if (end < 0) {
            throw expected("'}'");
        }
        String body = pattern.substring(at + 1, end).strip();
        if (body.startsWith(":")) {
            program.add(any(body));
            at = end + 1;
            return;
        }
        int equals = body.indexOf('=');
        String name = equals < 0 ? body : body.substring(0, equals);
        if (!NAME.matcher(name).matches()) {
            throw expected("the name of a category between { and }");
        }
        at = end + 1;
        Set<String> values =
                equals < 0 ? Set.of() : Set.of(body.substring(equals + 1).split("\\|", -1));
        program.add(new Program.Category(name.intern(), values));
    }

    private Program.Any any(String body) {
        return switch (body) {
            case ":word" -> Program.Any.WORD;
            case ":cap" -> Program.Any.CAPITALISED;
            case ":digits" -> Program.Any.DIGITS;
            case ":any" -> Program.Any.TOKEN;
            default -> throw expected("{:word}, {:cap}, {:digits} or {:any}, not {" + body + "}");
        };
    }

    private void gap() {
        at += 2;
        int start = at;
        while (at < pattern.length() && Character.isDigit(pattern.charAt(at))) {
            at++;
        }
        int most = start == at || at - start > 2 ? 0 : Integer.parseInt(pattern.substring(start, at));
        if (most < 1 || most > 20) {
            throw expected("a number from 1 to 20 after '..'");
        }
        List<Integer> splits = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            splits.add(program.add(new Program.Jump(-1)));
            program.add(Program.Any.TOKEN);
        }
        int end = program.ops.size();
        for (int split : splits) {
            program.ops.set(split, new Program.Split(end, split + 1));
        }
    }

    private void words() {
        Set<String> forms = new HashSet<>();
        Set<String> printed = new HashSet<>();
        boolean more = true;
        while (more) {
            String word = Tokenizer.plain(word());
            String form = Tokenizer.form(word);
            if (form.equals(word)) {
                forms.add(form);
            } else {
                printed.add(word);
                printed.add(word.toUpperCase(Locale.ROOT));
            }
            more = at + 1 < pattern.length() && pattern.charAt(at) == '|' && pattern.charAt(at + 1) != ' ';
            at += more ? 1 : 0;
        }
        program.add(new Program.AnyOf(Set.copyOf(forms), Set.copyOf(printed)));
    }

    private String word() {
        int start = at;
        if (pattern.charAt(at) == '"') {
            int end = pattern.indexOf('"', at + 1);
            if (end < 0) {
                throw expected("a closing quotation mark");
            }
            return oneToken(pattern.substring(start + 1, end), end + 1);
        }
        while (at < pattern.length() && " |()<>{}?".indexOf(pattern.charAt(at)) < 0) {
            at++;
        }
        if (start == at) {
            throw expected("a word");
        }
        return oneToken(pattern.substring(start, at), at);
    }

    /** A text is cut into tokens before patterns run, so that a word such as "said," never comes. */
    private String oneToken(String word, int next) {
        List<Token> tokens = TOKENIZER.tokens(word);
        if (tokens.size() != 1) {
            throw expected("one word or mark, but '" + word + "' is cut into " + tokens.size()
                    + "; write them with blanks between");
        }
        at = next;
        return word;
    }

    private void skipBlanks() {
        while (at < pattern.length() && pattern.charAt(at) == ' ') {
            at++;
        }
    }

    private PatternSyntaxException expected(String what) {
        return new PatternSyntaxException(pattern, at, "expected " + what);
    }
}
