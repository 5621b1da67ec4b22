package org.jejak.app.web.screen;

import java.util.List;

/**
 * A page's share of a long list, so that no page grows with the case.
 *
 * @param page from 1
 * @param pages at least 1
 * @param all how many rows there are on all pages
 */
public record Stretch<T>(List<T> rows, int page, int pages, int all) {

    private static final int ROWS = 100;

    public Stretch {
        rows = List.copyOf(rows);
    }

    /** The page asked for; the last one where the list ends before it. */
    public static <T> Stretch<T> of(List<T> all, int page) {
        return of(all, page, ROWS);
    }

    /** @param size rows of a page */
    public static <T> Stretch<T> of(List<T> all, int page, int size) {
        int pages = Math.max(1, (all.size() + size - 1) / size);
        int shown = Math.min(page, pages);
        List<T> rows = all.subList((shown - 1) * size, Math.min(all.size(), shown * size));
        return new Stretch<>(rows, shown, pages, all.size());
    }
}
