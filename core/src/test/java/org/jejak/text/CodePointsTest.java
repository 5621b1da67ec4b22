package org.jejak.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jejak.model.Mention;
import org.jejak.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodePointsTest {

    /** The slowest way to say the same: one code point after the other. */
    private static String slice(String text, Span span) {
        StringBuilder slice = new StringBuilder();
        text.codePoints().skip(span.start()).limit(span.length()).forEach(slice::appendCodePoint);
        return slice.toString();
    }

    @ParameterizedTest
    @MethodSource("org.jejak.text.RandomText#texts")
    void aMentionIsTheSliceAtItsSpan(String text) {
        CodePoints codePoints = new CodePoints(text);
        Random random = new Random(text.hashCode());
        for (int i = 0; i < 20; i++) {
            int start = boundary(text, random.nextInt(text.length() + 1));
            int end = boundary(text, start + random.nextInt(text.length() - start + 1));
            Mention mention = codePoints.mention(start, end);
            assertThat(mention.text())
                    .as(mention.span() + " of " + RandomText.shown(text))
                    .isEqualTo(slice(text, mention.span()));
        }
    }

    private static int boundary(String text, int at) {
        boolean inside =
                at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return inside ? at + 1 : at;
    }

    @ParameterizedTest
    @MethodSource("org.jejak.text.RandomText#texts")
    void everyTokenIsTheSliceAtItsSpan(String text) {
        Text cut = Text.of(text, new Tokenizer(java.util.Set.of()), java.util.Set.of());
        for (int i = 0; i < cut.size(); i++) {
            Mention mention = cut.mention(i, i + 1);
            assertThat(slice(text, mention.span()))
                    .as(mention.span() + " of " + RandomText.shown(text))
                    .isEqualTo(cut.token(i).text());
        }
    }

    @Test
    void astralCharactersCountOnce() {
        CodePoints codePoints = new CodePoints("a😀b");
        assertThat(codePoints.span(0, 4)).isEqualTo(new Span(0, 3));
        assertThat(codePoints.span(3, 4)).isEqualTo(new Span(2, 3));
    }

    @Test
    void halfASurrogatePairCountsAsOne() {
        assertThat(new CodePoints("\ud83dx\ude00").span(1, 2)).isEqualTo(new Span(1, 2));
    }
}
