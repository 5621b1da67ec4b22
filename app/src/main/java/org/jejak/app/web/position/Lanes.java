package org.jejak.app.web.position;

import java.util.List;
import java.util.Optional;
import org.jejak.model.Stance;

/**
 * Who held what, drawn: a lane for each source, time from left to right, the lanes grouped by where the source came to stand. All places
 * are in the units of the drawing's own box, from its left upper corner.
 *
 * @param above whether names stand above their lanes; else to the left of them
 * @param undated the left end of the place for what has no day
 * @param more lanes that there is no room for
 */
public record Lanes(
        int width,
        int height,
        double left,
        double bottom,
        boolean above,
        List<Tick> months,
        List<Group> groups,
        List<Lane> lanes,
        Optional<Double> undated,
        int more) {

    /** A line for a month. */
    public record Tick(double at, String label) {}

    /** Before the lanes of those that came to stand here: a key for {@code held.…}. */
    public record Group(double y, String side) {}

    /**
     * One source.
     *
     * @param name as there is room for it, {@code whole} all of it
     */
    public record Lane(double y, String name, String whole, String style, List<Stay> stays, List<Mark> marks) {}

    /** From one statement to the next; {@code turned} where the next one takes another side. */
    public record Stay(double from, double to, boolean turned) {}

    /**
     * A statement, or several of the same stance in about the same days.
     *
     * @param turned whether it changed the position
     * @param says what it is, in one line
     */
    public record Mark(double x, Stance stance, boolean turned, String href, String says, String quote) {}
}
