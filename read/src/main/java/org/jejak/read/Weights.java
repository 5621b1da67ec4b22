package org.jejak.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How many characters of text for reading stand under each element of a page. */
final class Weights {

    private static final double MOST = 0.5;

    private final Map<Element, Integer> sums = new HashMap<>();

    private Weights() {}

    /** Weighs the lines of a page; lines in page furniture are marked so first, and weigh nothing. */
    static Weights of(Element body, List<Block> blocks) {
        Weights all = new Weights();
        blocks.forEach(all::add);
        int most = (int) (all.under(body) * MOST);
        Map<Element, Boolean> known = new HashMap<>();
        for (Block block : blocks) {
            if (all.inFurniture(block.element(), most, known)) {
                block.markBoilerplate();
            }
        }
        Weights wanted = new Weights();
        blocks.forEach(wanted::add);
        return wanted;
    }

    int under(Element element) {
        return sums.getOrDefault(element, 0);
    }

    private void add(Block block) {
        int weight = block.weight();
        if (weight > 0) {
            for (Element at = block.element(); at != null; at = at.parent()) {
                sums.merge(at, weight, Integer::sum);
            }
        }
    }

    private boolean inFurniture(Element element, int most, Map<Element, Boolean> known) {
        Boolean before = known.get(element);
        if (before != null) {
            return before;
        }
        Hint hint = Hint.of(element);
        boolean own = hint == Hint.STRONG || hint == Hint.WEAK && under(element) <= most;
        Element parent = element.parent();
        boolean result = own || parent != null && inFurniture(parent, most, known);
        known.put(element, result);
        return result;
    }
}
