package org.jejak.app.eval;

/**
 * How many of the things of one layer agree. Gold and reading may count their agreements apart: of the gold things some are
 * found, of the things read some are right. Not for several threads.
 */
public final class Score {

    private final String layer;
    private int found;
    private int gold;
    private int right;
    private int read;

    Score(String layer) {
        this.layer = layer;
    }

    void hit() {
        add(1, 1, 1, 1);
    }

    void falseAlarm() {
        add(0, 0, 0, 1);
    }

    void miss() {
        add(0, 1, 0, 0);
    }

    /** Things that agree one to one. */
    void add(int agreeing, int ofGold, int ofRead) {
        add(agreeing, ofGold, agreeing, ofRead);
    }

    void add(int foundOfGold, int ofGold, int rightOfRead, int ofRead) {
        found += foundOfGold;
        gold += ofGold;
        right += rightOfRead;
        read += ofRead;
    }

    /** For example {@code figure_strict}. */
    public String layer() {
        return layer;
    }

    public int hits() {
        return found;
    }

    public int falseAlarms() {
        return read - right;
    }

    public int misses() {
        return gold - found;
    }

    /** All that we read, right or wrong. */
    public int read() {
        return read;
    }

    public boolean isEmpty() {
        return gold + read == 0;
    }

    /** Of what was read, how much is right; 0 to 1, in thousandths. */
    public double precision() {
        return thousandths(share(right, read));
    }

    /** Of what there is, how much was found; 0 to 1, in thousandths. */
    public double recall() {
        return thousandths(share(found, gold));
    }

    /** The harmonic mean of the two. */
    public double f1() {
        double p = share(right, read);
        double r = share(found, gold);
        return thousandths(p + r == 0 ? 0 : 2 * p * r / (p + r));
    }

    static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    static double thousandths(double share) {
        return Math.round(1000 * share) / 1000.0;
    }
}
