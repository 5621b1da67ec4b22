package org.jejak.app.web.search;

import java.util.List;
import java.util.Map;
import org.jejak.app.web.screen.Pages;
import org.jejak.app.web.screen.Who;

/**
 * What the search shows.
 *
 * @param names sources and indicators whose names have the words
 * @param hits the articles that fit best, {@code further} the page with all of them; empty where these are all
 * @param kept what a new search keeps, as hidden fields
 */
public record SearchPage(
        String words,
        List<Name> names,
        List<Hit> hits,
        String further,
        List<ClaimRow> claims,
        Pages pages,
        List<Group> facets,
        List<Value> chosen,
        Map<String, List<String>> kept) {

    /** @param what a key for {@code search.…} */
    public record Name(String what, String label, String href) {}

    /** An article, its words cut where something was found. */
    public record Hit(String title, String href, String outlet, String day, List<Piece> snippet) {}

    /** @param found whether it is what was looked for */
    public record Piece(String text, boolean found) {}

    /** One claim. */
    public record ClaimRow(
            String kind, String label, String says, Who who, String quote, String href, String outlet, String day) {}

    /**
     * One facet.
     *
     * @param id a key for {@code facet.…}
     * @param more how many values are not listed, {@code all} the page that lists them
     */
    public record Group(String id, List<Value> values, int more, String all) {}

    /** @param href the page with this value added, or taken away where it is chosen */
    public record Value(String label, int count, String href, boolean chosen) {}
}
