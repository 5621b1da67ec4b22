package org.jejak.text;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of tokens that a pack declares; see {@link PatternCompiler} for its language. Immutable; any thread.
 */
public final class TokenPattern {

    private final Program program;
    private final Set<String> firstWords = new HashSet<>();
    private final Set<String> firstCategories = new HashSet<>();
    private boolean anyFirst;

    private TokenPattern(Program program) {
        this.program = program;
        first(0, new boolean[program.ops.size() + 1]);
    }

    /** @throws PatternSyntaxException naming the place and what was expected */
    public static TokenPattern compile(String pattern) {
        TokenPattern compiled = new TokenPattern(PatternCompiler.compile(pattern));
        if (compiled.matchesNothing()) {
            throw new PatternSyntaxException(pattern, 0, "expected something that is not optional");
        }
        return compiled;
    }

    private boolean emptyMatch;

    private boolean matchesNothing() {
        return emptyMatch;
    }

    private void first(int pc, boolean[] seen) {
        if (pc == program.ops.size()) {
            emptyMatch = true;
            return;
        }
        if (seen[pc]) {
            return;
        }
        seen[pc] = true;
        Program.Op op = program.ops.get(pc);
        if (op instanceof Program.Split split) {
            first(split.first(), seen);
            first(split.second(), seen);
        } else if (op instanceof Program.Jump jump) {
            first(jump.to(), seen);
        } else if (op instanceof Program.Save || op instanceof Program.Edge) {
            first(pc + 1, seen);
        } else if (op instanceof Program.Words words) {
            firstWords.addAll(words.forms());
            words.printed().forEach(word -> firstWords.add(Tokenizer.form(word)));
        } else if (op instanceof Program.Category category) {
            firstCategories.add(category.name());
        } else {
            anyFirst = true;
        }
    }

    Set<String> firstWords() {
        return firstWords;
    }

    Set<String> firstCategories() {
        return firstCategories;
    }

    boolean startsAnywhere() {
        return anyFirst;
    }

    /** The match that starts at the token, preferring what the pattern names first; within one sentence. */
    @Nullable
    Match matchAt(PatternRun run, int token, String category, String value, String rule) {
        return run.match(program, token, category, value, rule);
    }
}
