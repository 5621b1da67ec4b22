package org.jejak.text;

import org.jspecify.annotations.Nullable;

/**
 * A pattern of tokens that a pack declares; see {@link PatternCompiler} for its language. Immutable; any thread.
 */
public final class TokenPattern {

    private final Program program;
    private final Opening opening;

    private TokenPattern(Program program, Opening opening) {
        this.program = program;
        this.opening = opening;
    }

    /** @throws PatternSyntaxException naming the place and what was expected */
    public static TokenPattern compile(String pattern) {
        Program program = PatternCompiler.compile(pattern);
        TokenPattern compiled = new TokenPattern(program, Opening.of(program));
        if (compiled.opening.mayEnd()) {
            throw new PatternSyntaxException(pattern, 0, "expected something that is not optional");
        }
        return compiled;
    }

    /** The same pattern, ready to run on texts whose words have these numbers; it adds its own. */
    TokenPattern in(Words words) {
        return new TokenPattern(program.in(words), opening);
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
