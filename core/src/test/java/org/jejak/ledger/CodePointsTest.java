package org.jejak.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jejak.model.Span;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void a_slice_counts_code_points_whatever_stands_before_it() {
        Random random = new Random(1);
        for (int round = 0; round < 200; round++) {
            int[] points = random.ints(1 + random.nextInt(40), 0, 3)
                    .map(choice -> choice == 0 ? 'a' : choice == 1 ? 'é' : 0x1F30A)
                    .toArray();
            String text = new String(points, 0, points.length);
            int start = random.nextInt(points.length);
            int end = start + random.nextInt(points.length - start + 1);
            assertThat(new CodePoints(text).slice(new Span(start, end)))
                    .as("'%s' from %d to %d", text, start, end)
                    .isEqualTo(new String(points, start, end - start));
            assertThat(new CodePoints(text).length()).isEqualTo(points.length);
        }
    }
}
