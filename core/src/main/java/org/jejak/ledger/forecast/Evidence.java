package org.jejak.ledger.forecast;

import java.util.List;
import java.util.PriorityQueue;
import org.jejak.ledger.ClaimEntry;

/** The earliest claims that decide an outcome one way, and how many there are. One thread. */
final class Evidence {

    /** What a thousand articles say of a thousand expectations is told by so many each. */
    static final int MOST = 50;

    private final PriorityQueue<Printed> latestFirst = new PriorityQueue<>(Printed.EARLIEST.reversed());
    private int count;

    /** @param claims the earliest first; once one comes too late, so do those after it */
    void add(List<Printed> claims) {
        count += claims.size();
        for (Printed claim : claims) {
            if (latestFirst.size() == MOST) {
                if (Printed.EARLIEST.compare(claim, latestFirst.element()) > 0) {
                    return;
                }
                latestFirst.remove();
            }
            latestFirst.add(claim);
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    int count() {
        return count;
    }

    List<ClaimEntry> earliest() {
        return latestFirst.stream().sorted(Printed.EARLIEST).map(Printed::claim).toList();
    }
}
