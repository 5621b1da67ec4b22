package org.jejak.ledger.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jejak.ledger.Stories;
import org.jejak.ledger.origin.Origins;
import org.jejak.ledger.origin.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every story of {@code contests.txt} gives its contests and no others. */
class ContestStoriesTest {

    static List<Stories> stories() throws IOException {
        return Stories.in("contests.txt");
    }

    @ParameterizedTest
    @MethodSource("stories")
    void figures_that_seem_to_clash_are_explained(Stories told) {
        Story story = told.story().hearing(told.claims().values());
        List<String> found = new Contests(story)
                .among(new Origins(story, Map.of()).of(told.claims().values())).stream()
                        .map(contest -> contest.explanation().id() + " "
                                + contest.claims().stream().map(told::name).collect(Collectors.joining(" ")))
                        .toList();
        assertThat(found).as(told.title()).containsExactlyInAnyOrderElementsOf(told.conclusions());
    }
}
