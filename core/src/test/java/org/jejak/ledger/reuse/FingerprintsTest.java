package org.jejak.ledger.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

    private static long[] of(String text) {
        return Fingerprints.of(WordSequence.of(text));
    }

    @Test
    void as_many_words_in_a_row_as_the_paper_promises_leave_a_fingerprint_in_common() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String shared = String.join(" ", Edits.words(random, Fingerprints.SHARED));
            String one = shared + " " + String.join(" ", Edits.words(random, 1 + random.nextInt(20)));
            String other = String.join(" ", Edits.words(random, 1 + random.nextInt(20))) + ", " + shared;
            long[] here = of(one);
            assertThat(Arrays.stream(of(other))
                            .filter(print -> Arrays.binarySearch(here, print) >= 0)
                            .count())
                    .as("%s | %s", one, other)
                    .isPositive();
        }
    }

    @Test
    void fewer_than_half_of_the_runs_are_kept_of_a_long_text() {
        String text = String.join(" ", Edits.words(new Random(8), 10_000));
        assertThat(of(text)).hasSizeBetween(3_500, 4_500);
    }

    @Test
    void texts_too_short_for_a_window_have_one_and_texts_too_short_for_a_run_none() {
        assertThat(of("one two three")).isEmpty();
        assertThat(of("one two three four")).hasSize(1);
        assertThat(of("")).isEmpty();
    }

    @Test
    void marks_and_case_do_not_matter() {
        assertThat(of("Water rose, and the bridge – the old one – fell in 1.200 pieces"))
                .isNotEmpty()
                .isEqualTo(of("water rose and the bridge the old one fell in 1,200 pieces."));
    }
}
