package org.jejak.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Attempts of patterns at the tokens of one text, one after the other. Each is a depth-first search that visits each pair of
 * token and instruction with more than one way on once at most (the bit-state method of RE2), so its cost is bounded by the
 * pattern, whatever the text.
 * One thread.
 */
final class PatternRun {

    private static final int NOWHERE = -1;

    private final Text text;
    private final int[] numbers;
    /** A bit for each instruction and token, and the places in use: few attempts come far, and clearing all would cost more than trying. */
    private long[] visited = new long[64];

    private int[] used = new int[16];
    private int uses;
    private Program program = new Program();
    private Program.Op[] ops = program.code();
    /** Where the parts with a name begin on the path that is tried, and where they lay on the one that matched. */
    private int[] opened = new int[0];

    private int[] from = new int[0];
    private int[] to = new int[0];
    private int start;
    private int limit;
    private int end;
    private int steps;

    /** @param words those by which the patterns are numbered */
    PatternRun(Text text, Words words) {
        this.text = text;
        this.numbers = text.numbers(words);
    }

    /** The match of the pattern that starts at the token. */
    @Nullable
    Match match(Program tried, int token, Label label) {
        begin(tried, token);
        if (!matches(0, start) || end <= start) {
            return null;
        }
        Map<String, Match.Range> named = captures();
        Match.Range here = named.get("here");
        int first = here == null ? start : here.from();
        int last = here == null ? end : here.to();
        return first == last ? null : new Match(label, first, last, named);
    }

    private void begin(Program tried, int token) {
        program = tried;
        ops = tried.code();
        start = token;
        limit = text.sentenceAt(token).to();
        steps = 0;
        while (uses > 0) {
            visited[used[--uses]] = 0;
        }
        int names = tried.names.size();
        if (names > 0) {
            opened = filled(opened, names);
            from = filled(from, names);
            to = filled(to, names);
        }
    }

    private static int[] filled(int[] places, int size) {
        int[] enough = places.length < size ? new int[size] : places;
        Arrays.fill(enough, NOWHERE);
        return enough;
    }

    private Map<String, Match.Range> captures() {
        if (program.names.isEmpty()) {
            return Map.of();
        }
        Map<String, Match.Range> named = new HashMap<>();
        for (int i = 0; i < program.names.size(); i++) {
            if (to[i] != NOWHERE) {
                named.put(program.names.get(i), new Match.Range(from[i], to[i]));
            }
        }
        return Map.copyOf(named);
    }

    /** Instructions tried in the last attempt; tests hold it against the size of pattern and text. */
    int steps() {
        return steps;
    }

    /** Goes on in a loop while one way leads on, and calls itself only where ways part. */
    private boolean matches(int firstPc, int firstAt) {
        int pc = firstPc;
        int at = firstAt;
        while (pc < ops.length) {
            steps++;
            Program.Op op = ops[pc];
            if (op instanceof Program.Split split) {
                if (wasHere(pc, at)) {
                    return false;
                }
                if (matches(split.first(), at)) {
                    return true;
                }
                pc = split.second();
            } else if (op instanceof Program.Jump jump) {
                pc = jump.to();
            } else if (op instanceof Program.Save save) {
                return save(save, pc, at);
            } else if (op instanceof Program.Category category) {
                return at < limit
                        && text.annotations().mayStart(at, category.bit())
                        && !wasHere(pc, at)
                        && consumesCategory(category, pc, at);
            } else if (op instanceof Program.Edge edge) {
                if (!isAt(edge, at)) {
                    return false;
                }
                pc++;
            } else if (at < limit && accepts(op, at)) {
                pc++;
                at++;
            } else {
                return false;
            }
        }
        steps++;
        end = at;
        return true;
    }

    private boolean wasHere(int pc, int at) {
        int state = (at - start) * (ops.length + 1) + pc;
        int place = state >> 6;
        if (place >= visited.length) {
            visited = Arrays.copyOf(visited, 2 * place);
        }
        if (visited[place] == 0) {
            used = uses == used.length ? Arrays.copyOf(used, 2 * uses) : used;
            used[uses++] = place;
        }
        boolean was = (visited[place] & 1L << state) != 0;
        visited[place] |= 1L << state;
        return was;
    }

    private boolean save(Program.Save save, int pc, int at) {
        int slot = save.slot();
        int before = opened[slot];
        if (save.opens()) {
            opened[slot] = at;
        }
        boolean matched = matches(pc + 1, at);
        if (!matched) {
            opened[slot] = before;
        } else if (!save.opens() && to[slot] == NOWHERE) {
            // On the way back from the end: of two parts of one name, the later is kept.
            from[slot] = before;
            to[slot] = at;
        }
        return matched;
    }

    private boolean consumesCategory(Program.Category category, int pc, int at) {
        List<Match> matches = text.annotations().startingAt(at);
        for (int i = matches.size() - 1; i >= 0; i--) {
            Match match = matches.get(i);
            if (category.accepts(match) && match.to() <= limit && matches(pc + 1, match.to())) {
                return true;
            }
        }
        return false;
    }

    private boolean accepts(Program.Op op, int at) {
        Token token = text.token(at);
        if (op instanceof Program.Numbered words) {
            return words.accepts(numbers[at], token);
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
