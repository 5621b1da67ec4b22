package org.jejak.extract.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jejak.model.Claim;
import org.jejak.model.Figure;
import org.jejak.model.Span;
import org.jejak.model.Stance;
import org.jejak.text.Text;

/**
 * The positions of a text, without those that another says already: told twice by one holder in one breath, less closely told
 * than another in the same clause, or asserted by a figure. One thread.
 */
final class Holdings {

    private final Text text;
    /** The numbers of the text: first and last code point. */
    private final TreeMap<Integer, Integer> numbers = new TreeMap<>();

    private final Map<String, Holding> byKey = new LinkedHashMap<>();

    Holdings(Text text, List<? extends Claim> figures) {
        this.text = text;
        for (Claim claim : figures) {
            if (claim instanceof Figure figure) {
                Span phrase = figure.phrase().span();
                numbers.put(phrase.start(), phrase.end());
            }
        }
    }

    void add(Holding holding) {
        boolean told = holding.stance() == Stance.ASSERTS
                && (holding.proposition().contested() || isFigure(holding));
        if (!told) {
            byKey.putIfAbsent(holding.key(), holding);
        }
    }

    /** Whether a number in the clause says it already, and says more. */
    private boolean isFigure(Holding holding) {
        Span quote = text.mention(holding.quote().from(), holding.quote().to()).span();
        Map.Entry<Integer, Integer> last = numbers.lowerEntry(quote.end());
        return last != null && last.getValue() > quote.start();
    }

    /** In text order; of one clause and holder, the one that most of its words tell. */
    List<Holding> all() {
        Map<String, List<Holding>> byBreath = new HashMap<>();
        List<Holding> all = new ArrayList<>();
        List<Holding> closest = new ArrayList<>(byKey.values());
        closest.sort(Comparator.comparingInt(Holding::closeness).reversed());
        for (Holding holding : closest) {
            List<Holding> told = byBreath.computeIfAbsent(holding.breath(), breath -> new ArrayList<>());
            if (told.stream().noneMatch(holding::isPartOf)) {
                told.add(holding);
                all.add(holding);
            }
        }
        all.sort(Comparator.comparingInt((Holding holding) -> holding.quote().from())
                .thenComparing(Holding::key));
        return all;
    }
}
