package org.jejak.bench;

/** Counts for {@link CountingLoader}. One thread. */
public final class Steps {

    private static long taken;

    private Steps() {}

    /** Called at the beginning of each method and at each turn of a loop. */
    public static void step() {
        taken++;
    }

    static long taken() {
        return taken;
    }
}
