package org.jejak.text;

import org.jspecify.annotations.Nullable;

/**
 * A pattern of tokens that a pack declares; see {@link PatternCompiler} for its language. Immutable; any thread.
 */
public final class TokenPattern {

    private final Program program;
    private final Opening opening;

    private TokenPattern(Program program) {
        this.program = program;
        this.opening = Opening.of(program);
    }

    /** @throws PatternSyntaxException naming the place and what was expected */
    public static TokenPattern compile(String pattern) {
        TokenPattern compiled = new TokenPattern(PatternCompiler.compile(pattern));
        if (compiled.opening.mayEnd()) {
            throw new PatternSyntaxException(pattern, 0, "expected something that is not optional");
        }
        return compiled;
    }

    /** What a match may begin with. */
    Opening opening() {
        return opening;
    }

    /** The match that starts at the token, preferring what the pattern names first; within one sentence. */
    @Nullable
    Match matchAt(PatternRun run, int token, Label label) {
        return run.match(program, token, label);
    }
}
