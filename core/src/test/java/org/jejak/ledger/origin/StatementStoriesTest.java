package org.jejak.ledger.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jejak.ledger.Stories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In every story of {@code statements.txt} these prints are of one statement and no others. */
class StatementStoriesTest {

    static List<Stories> stories() throws IOException {
        return Stories.in("statements.txt");
    }

    @ParameterizedTest
    @MethodSource("stories")
    void prints_of_one_statement_are_found_together(Stories told) {
        Story story = told.story().hearing(told.claims().values());
        List<String> found = new Origins(story, Map.of())
                .of(told.claims().values()).stream()
                        .filter(origin -> origin.echoes().size() > 1)
                        .map(origin -> origin.echoes().stream()
                                .map(echo -> told.name(echo.claim()))
                                .sorted()
                                .collect(Collectors.joining(" ")))
                        .toList();
        assertThat(found).as(told.title()).containsExactlyInAnyOrderElementsOf(told.conclusions());
    }
}
