package org.jejak.app.web.search;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jejak.app.web.facet.Facet;
import org.jejak.app.web.screen.Asked;
import org.jejak.app.web.screen.Links;

/**
 * What the search is asked for.
 *
 * @param words may be blank: then everything is found
 * @param chosen values by facet; of one facet any may hold, of several facets each must
 * @param more the facet whose values are all listed; empty for none
 */
record Question(String words, Map<Facet, Set<String>> chosen, String more) {

    static Question of(Asked asked) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> values = new LinkedHashSet<>(asked.all(facet.id()));
            if (!values.isEmpty()) {
                chosen.put(facet, values);
            }
        }
        return new Question(
                asked.one("q").orElse("").strip(), chosen, asked.one("more").orElse(""));
    }

    boolean has(Facet facet, String value) {
        return chosen.getOrDefault(facet, Set.of()).contains(value);
    }

    /** The page with this value chosen, or no longer chosen where it was. */
    String toggled(Facet facet, String value) {
        Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
        chosen.forEach((each, values) -> changed.put(each, new LinkedHashSet<>(values)));
        Set<String> values = changed.computeIfAbsent(facet, each -> new LinkedHashSet<>());
        if (!values.remove(value)) {
            values.add(value);
        }
        return href(changed, "");
    }

    /** The page with every value of a facet. */
    String all(Facet facet) {
        return href(chosen, facet.id());
    }

    private String href(Map<Facet, Set<String>> values, String all) {
        StringBuilder query = new StringBuilder();
        if (!words.isEmpty()) {
            query.append("&q=").append(Links.encoded(words));
        }
        values.forEach((facet, each) -> each.forEach(
                value -> query.append('&').append(facet.id()).append('=').append(Links.encoded(value))));
        if (!all.isEmpty()) {
            query.append("&more=").append(all);
        }
        return "/search" + (query.length() == 0 ? "" : "?" + query.substring(1));
    }
}
