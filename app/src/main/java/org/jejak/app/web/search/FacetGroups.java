package org.jejak.app.web.search;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jejak.app.view.Words;
import org.jejak.app.web.facet.Facet;
import org.jejak.app.web.facet.Facets;
import org.jejak.app.web.screen.Screen;
import org.jejak.app.web.search.SearchPage.Group;
import org.jejak.app.web.search.SearchPage.Value;

/** Facets as lists of links, what most claims have first; years in their order. */
final class FacetGroups {

    /** Values of a facet that are listed at first, and where all are asked for. */
    private static final int FEW = 10;

    private static final int MANY = 300;

    private final Question question;
    private final Screen screen;

    FacetGroups(Question question, Screen screen) {
        this.question = question;
        this.screen = screen;
    }

    List<Group> of(Map<Facet, Map<String, Integer>> counts) {
        List<Group> groups = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            List<String> values =
                    new ArrayList<>(counts.getOrDefault(facet, Map.of()).keySet());
            values.sort(order(facet, counts.getOrDefault(facet, Map.of())));
            int listed = question.more().equals(facet.id()) ? MANY : FEW;
            List<Value> shown = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                if (i < listed || question.has(facet, values.get(i))) {
                    shown.add(value(
                            facet,
                            values.get(i),
                            counts.getOrDefault(facet, Map.of()).getOrDefault(values.get(i), 0)));
                }
            }
            if (values.size() > 1 || shown.stream().anyMatch(Value::chosen)) {
                groups.add(new Group(facet.id(), shown, values.size() - shown.size(), question.all(facet)));
            }
        }
        return groups;
    }

    /** What is chosen, each with the page without it. */
    List<Value> chosen() {
        List<Value> chosen = new ArrayList<>();
        question.chosen().forEach((facet, values) -> values.forEach(value -> chosen.add(value(facet, value, 0))));
        return chosen;
    }

    private static Comparator<String> order(Facet facet, Map<String, Integer> counts) {
        return facet == Facet.YEAR
                ? Comparator.reverseOrder()
                : Comparator.comparing((String value) -> -counts.getOrDefault(value, 0))
                        .thenComparing(value -> value);
    }

    private Value value(Facet facet, String value, int count) {
        return new Value(label(facet, value), count, question.toggled(facet, value), question.has(facet, value));
    }

    private String label(Facet facet, String value) {
        if (value.equals(Facets.NONE)) {
            return screen.say("facet-none." + facet.id());
        }
        return switch (facet) {
            case KIND -> known("kind.", value, Set.of("figure", "position", "event", "transfer", "forecast"));
            case STANCE ->
                known("stance.", value, Set.of("asserts", "confirms", "denies", "doubts", "declines_to_say"));
            case INDICATOR, SIDE -> screen.label(value);
            case LANGUAGE -> ULocale.getDisplayLanguage(value, screen.language());
            case SOURCE -> screen.name(value);
            case OUTLET, YEAR -> Words.oneLine(value);
        };
    }

    /** Whoever writes an address may write anything into it. */
    private String known(String prefix, String value, Set<String> ids) {
        return ids.contains(value) ? screen.say(prefix + value) : Words.oneLine(value);
    }
}
