package org.jejak.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of a pattern at one token: a depth-first search that visits each pair of instruction and token once at most
 * (the bit-state method of RE2), so its cost is bounded by the pattern, whatever the text.
 */
final class PatternRun {

    private final List<Program.Op> ops;
    private final Text text;
    private final int start;
    private final Sentence sentence;
    private @Nullable BitSet visited;
    private @Nullable Map<String, Match.Range> captures;
    private @Nullable Map<String, Integer> opened;
    private int end;
    private int steps;

    PatternRun(Program program, Text text, int start) {
        this.ops = program.ops;
        this.text = text;
        this.start = start;
        this.sentence = text.sentenceAt(start);
    }

    @Nullable
    Match run(String category, String value, String rule) {
        if (!matches(0, start) || end <= start) {
            return null;
        }
        Map<String, Match.Range> named = captures == null ? Map.of() : Map.copyOf(captures);
        Match.Range here = named.getOrDefault("here", new Match.Range(start, end));
        return here.from() == here.to() ? null : new Match(category, value, here.from(), here.to(), rule, named);
    }

    /** Instructions tried so far; tests hold it against the size of pattern and text. */
    int steps() {
        return steps;
    }

    private boolean matches(int pc, int at) {
        steps++;
        if (pc == ops.size()) {
            end = at;
            return true;
        }
        Program.Op op = ops.get(pc);
        if (pc > 0 && wasHere(pc, at)) {
            return false;
        }
        if (op instanceof Program.Split split) {
            return matches(split.first(), at) || matches(split.second(), at);
        } else if (op instanceof Program.Jump jump) {
            return matches(jump.to(), at);
        } else if (op instanceof Program.Save save) {
            return save(save, pc, at);
        } else if (op instanceof Program.Edge edge) {
            return isAt(edge, at) && matches(pc + 1, at);
        }
        return at < sentence.to() && consumes(op, pc, at);
    }

    private boolean wasHere(int pc, int at) {
        if (visited == null) {
            visited = new BitSet();
        }
        int state = (at - start) * (ops.size() + 1) + pc;
        boolean was = visited.get(state);
        visited.set(state);
        return was;
    }

    private boolean save(Program.Save save, int pc, int at) {
        if (opened == null || captures == null) {
            opened = new HashMap<>(2);
            captures = new HashMap<>(2);
        }
        Integer before = opened.get(save.name());
        int from = before == null ? at : before;
        if (save.opens()) {
            opened.put(save.name(), at);
        }
        boolean matched = matches(pc + 1, at);
        if (matched && !save.opens()) {
            // On the way back from the end: of two parts of one name, the later is kept.
            captures.putIfAbsent(save.name(), new Match.Range(from, at));
        } else if (!matched && save.opens() && before != null) {
            opened.put(save.name(), before);
        }
        return matched;
    }

    private boolean consumes(Program.Op op, int pc, int at) {
        if (op instanceof Program.Category category) {
            return consumesCategory(category, pc, at);
        }
        return accepts(op, text.token(at)) && matches(pc + 1, at + 1);
    }

    private boolean consumesCategory(Program.Category category, int pc, int at) {
        List<Match> matches = text.annotations().startingAt(at);
        for (int i = matches.size() - 1; i >= 0; i--) {
            Match match = matches.get(i);
            if (category.accepts(match) && match.to() <= sentence.to() && matches(pc + 1, match.to())) {
                return true;
            }
        }
        return false;
    }

    private static boolean accepts(Program.Op op, Token token) {
        if (op instanceof Program.Words words) {
            return words.accepts(token);
        }
        return switch ((Program.Any) op) {
            case WORD -> token.isWord();
            case CAPITALISED -> token.isCapitalised();
            case DIGITS -> token.isNumber();
            case TOKEN -> true;
        };
    }

    private boolean isAt(Program.Edge edge, int at) {
        return switch (edge) {
            case LINE_START -> at == 0 || at < text.size() && text.token(at).breaksBefore() > 0;
            case LINE_END -> at == text.size() || text.token(at).breaksBefore() > 0;
        };
    }
}
