package org.jejak.extract.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jejak.model.Claim;
import org.jejak.model.Figure;
import org.jejak.model.Span;
import org.jejak.model.Stance;
import org.jejak.text.Text;

/**
 * The positions of a text, without those that another says already: told twice by one holder in one breath, made true by a
 * narrower one beside it, or asserted by a figure. One thread.
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
        if (holding.stance() != Stance.ASSERTS || !isFigure(holding)) {
            byKey.putIfAbsent(holding.key(), holding);
        }
    }

    /** Whether a number in the clause says it already, and says more. */
    private boolean isFigure(Holding holding) {
        Span quote = text.mention(holding.quote().from(), holding.quote().to()).span();
        return !numbers.subMap(quote.start(), quote.end()).isEmpty();
    }

    /** In text order. */
    List<Holding> all() {
        Map<String, Set<String>> implied = new HashMap<>();
        for (Holding holding : byKey.values()) {
            implied.computeIfAbsent(breath(holding), key -> new HashSet<>())
                    .addAll(holding.proposition().implies());
        }
        List<Holding> all = new ArrayList<>();
        for (Holding holding : byKey.values()) {
            if (!implied.getOrDefault(breath(holding), Set.of())
                    .contains(holding.proposition().id())) {
                all.add(holding);
            }
        }
        all.sort(Comparator.comparingInt(holding -> holding.quote().from()));
        return all;
    }

    private String breath(Holding holding) {
        return holding.backing().source().orElse("") + "|" + holding.stance() + "|"
                + text.sentenceNumberAt(holding.quote().from());
    }
}
