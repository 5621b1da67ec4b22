package org.jejak.ledger.distortion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jejak.ledger.Stories;
import org.jejak.ledger.origin.Origins;
import org.jejak.ledger.origin.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every story of {@code distortions.txt} gives its distortions and no others. */
class DistortionStoriesTest {

    static List<Stories> stories() throws IOException {
        return Stories.in("distortions.txt");
    }

    @ParameterizedTest
    @MethodSource("stories")
    void what_was_bent_is_found(Stories told) {
        Story story = told.story().hearing(told.claims().values());
        List<String> found = new Distortions(story)
                        .in(
                                new Origins(story, Map.of()).of(told.claims().values()),
                                told.claims().values())
                        .stream()
                        .map(one -> one.id() + " " + told.name(one.downstream()))
                        .toList();
        assertThat(found).as(told.title()).containsExactlyInAnyOrderElementsOf(told.conclusions());
    }
}
