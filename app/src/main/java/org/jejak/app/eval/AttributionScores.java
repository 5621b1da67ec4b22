package org.jejak.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Attributions: the content is found if it shares at least half of its extent with the gold content (intersection over
 * union); with the source if moreover the words that name the source overlap.
 */
final class AttributionScores {

    private static final double HALF = 0.5;

    final Score content = new Score("attribution_content");
    final Score source = new Score("attribution_source");

    /** @param attributions an array; each may be marked as optional */
    void score(Page page, JsonNode attributions) {
        List<Quoted> gold = new ArrayList<>();
        List<Boolean> free = new ArrayList<>();
        attributions.forEach(node -> {
            gold.add(Quoted.of(node));
            free.add(node.path("optional").asBoolean());
        });
        Pairing pairing = new Pairing(
                gold, page.reading().attributions().stream().map(Quoted::of).toList());
        IntStream.range(0, gold.size())
                .boxed()
                .sorted(Comparator.comparing(free::get))
                .forEach(i -> pair(i, free.get(i), pairing));
        for (int j = 0; j < pairing.read().size(); j++) {
            if (!pairing.isPairedRead(j)) {
                content.falseAlarm();
                source.falseAlarm();
            }
        }
        new AttributionFaults(page, pairing).write();
    }

    private void pair(int i, boolean free, Pairing pairing) {
        Quoted wanted = pairing.gold().get(i);
        int best = best(wanted, pairing);
        boolean same = best >= 0 && sameSource(wanted, pairing.read().get(best));
        if (best >= 0) {
            (same || free ? pairing.right() : pairing.otherSource()).put(i, best);
        }
        if (free) {
            pairing.free().add(i);
        } else {
            content.add(best < 0 ? 0 : 1, 1, best < 0 ? 0 : 1);
            source.add(same ? 1 : 0, 1, best < 0 ? 0 : 1);
        }
    }

    private static int best(Quoted wanted, Pairing pairing) {
        List<Quoted> read = pairing.read();
        return IntStream.range(0, read.size())
                .filter(j -> !pairing.isPairedRead(j) && likeness(wanted, read.get(j)) >= HALF)
                .boxed()
                .max(Comparator.<Integer, Boolean>comparing(j -> sameSource(wanted, read.get(j)))
                        .thenComparing(j -> likeness(wanted, read.get(j))))
                .orElse(-1);
    }

    private static double likeness(Quoted one, Quoted other) {
        int both = one.shared(other);
        int all = Quoted.length(one.content()) + Quoted.length(other.content()) - both;
        return all == 0 ? 0 : (double) both / all;
    }

    private static boolean sameSource(Quoted one, Quoted other) {
        return one.source().isEmpty() && other.source().isEmpty() || Quoted.shared(one.source(), other.source()) > 0;
    }
}
