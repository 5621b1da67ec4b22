package org.jejak.app.web.brief;

import java.util.List;
import java.util.Optional;
import org.jejak.app.web.screen.Pages;

/**
 * What the page shows.
 *
 * @param since as it was asked for; empty for everything
 * @param articles how many bring it, and by what their days are told
 * @param markdown where the same can be had as Markdown
 */
public record BriefPage(String since, String articles, List<Section> sections, Pages pages, String markdown) {

    /**
     * One kind of news: a key for {@code brief-kind.…}.
     *
     * @param all how many of it are new, on other pages too
     */
    public record Section(String kind, long all, List<Row> rows) {}

    /**
     * One thing that is new.
     *
     * @param others who else prints it
     * @param before the words with which it is compared
     */
    public record Row(String told, Words words, List<Words> others, Optional<Before> before) {}

    /** Words, who prints them, and where they stand. */
    public record Words(String quote, String outlet, String href) {}

    /** A key for {@code brief-before.…}, and the words. */
    public record Before(String what, Words words) {}
}
