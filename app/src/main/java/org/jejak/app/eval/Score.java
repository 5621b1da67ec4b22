package org.jejak.app.eval;

/** Hits, false alarms and misses of one layer. Not for several threads. */
public final class Score {

    private final String layer;
    private int hits;
    private int falseAlarms;
    private int misses;

    Score(String layer) {
        this.layer = layer;
    }

    void hit() {
        hits++;
    }

    void falseAlarm() {
        falseAlarms++;
    }

    void miss() {
        misses++;
    }

    /** For example {@code figure_strict}. */
    public String layer() {
        return layer;
    }

    public int hits() {
        return hits;
    }

    public int falseAlarms() {
        return falseAlarms;
    }

    public int misses() {
        return misses;
    }

    /** Of what was found, how much is right; 0 to 1, in thousandths. */
    public double precision() {
        return share(hits, hits + falseAlarms);
    }

    /** Of what there is, how much was found; 0 to 1, in thousandths. */
    public double recall() {
        return share(hits, hits + misses);
    }

    /** The harmonic mean of the two. */
    public double f1() {
        return share(2 * hits, 2 * hits + falseAlarms + misses);
    }

    static double share(int part, int whole) {
        return whole == 0 ? 0 : Math.round(1000.0 * part / whole) / 1000.0;
    }
}
