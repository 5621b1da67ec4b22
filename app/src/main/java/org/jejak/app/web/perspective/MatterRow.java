package org.jejak.app.web.perspective;

import java.util.List;
import java.util.Optional;

/**
 * One matter with every side's part in it.
 *
 * @param kind a key for {@code kind.…}
 * @param cells one for each side of the topic, in its order
 * @param others sources on no side
 * @param unnamed claims for which nobody is named
 */
public record MatterRow(String label, String kind, int articles, List<Cell> cells, List<String> others, int unnamed) {

    /**
     * How a side is heard.
     *
     * @param heard a key for {@code heard.…}
     * @param first its first words
     */
    public record Cell(
            String side,
            String heard,
            String sign,
            int claims,
            String sources,
            String through,
            Optional<First> first) {}

    /** Words and where they stand. */
    public record First(String quote, String href) {}
}
