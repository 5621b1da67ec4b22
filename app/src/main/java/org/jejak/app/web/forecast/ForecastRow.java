package org.jejak.app.web.forecast;

import java.util.List;
import java.util.Optional;
import org.jejak.app.web.screen.Way;
import org.jejak.app.web.screen.Who;

/**
 * What one party expects, as a page tells it.
 *
 * @param not whether it expects that not
 * @param value how many
 * @param made when the first article that prints it came out
 * @param due for when it is expected
 * @param likelihood how surely
 * @param outcome a key for {@code outcome.…}
 * @param evidence what decides it
 * @param others further claims that do
 */
public record ForecastRow(
        Who who,
        boolean not,
        Optional<String> value,
        String made,
        Optional<String> due,
        Optional<Likelihood> likelihood,
        String outcome,
        String sign,
        Optional<Evidence> evidence,
        int others,
        Way way,
        String quote,
        String href) {

    /** The speaker's own words, and beside them what scales make of such words: never the reader's view. */
    public record Likelihood(String words, List<Scale> scales) {}

    /** The percentages that a scale gives for the word. */
    public record Scale(String name, String range, int from, int to) {}

    /** The claim that decides what came of it. */
    public record Evidence(Who who, String outlet, String quote, String href) {}
}
