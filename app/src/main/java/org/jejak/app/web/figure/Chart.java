package org.jejak.app.web.figure;

import java.util.List;
import java.util.Optional;

/**
 * A chart of one series as a template draws it; all places are in the units of its own box, from its left upper corner.
 *
 * @param down lines for round numbers
 * @param along lines for months
 * @param undated the left end of the place for what has no day; empty where all have
 */
public record Chart(
        int width,
        int height,
        double left,
        double bottom,
        List<Tick> down,
        List<Tick> along,
        List<Mark> marks,
        List<Line> revisions,
        List<Cross> denials,
        Optional<Double> undated,
        boolean logarithmic) {

    /** A line with its number or month. */
    public record Tick(double at, String label) {}

    /** From an older statement to the one that takes its place. */
    public record Line(double x1, double y1, double x2, double y2) {}

    /** A denial, on the lowest line. */
    public record Cross(double x, double y, String side, String href, String says, String quote) {}

    /** The form of a mark: how the number was come by. */
    public enum Form {
        STATED,
        ESTIMATED,
        COUNTED
    }

    /**
     * One origin's figure.
     *
     * @param y the place of the number; the middle of its interval where it has none
     * @param top of the interval, {@code foot} its lowest place
     * @param up whether the words leave the upper end open, {@code down} the lower
     * @param hedged whether it is told with a hedge
     * @param from the place of the first day, {@code to} of the last
     * @param size its radius: the more articles print it, the larger
     * @param href the words in the article
     * @param says what it is, in one line
     */
    public record Mark(
            double x,
            double y,
            double top,
            double foot,
            boolean up,
            boolean down,
            boolean hedged,
            double from,
            double to,
            double size,
            Form form,
            String side,
            String href,
            String says,
            String quote) {

        /** A diamond around its place. */
        public String diamond() {
            double r = size * 1.25;
            return x + "," + (y - r) + " " + (x + r) + "," + y + " " + x + "," + (y + r) + " " + (x - r) + "," + y;
        }
    }
}
