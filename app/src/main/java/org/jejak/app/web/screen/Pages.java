package org.jejak.app.web.screen;

import java.util.List;

/**
 * Which part of a long list a page shows.
 *
 * @param page from 1
 * @param last the number of the last page; 1 where all fits on one
 * @param rows of the whole list
 */
public record Pages(int page, int last, int rows) {

    /** So many rows a page shows. */
    public static final int SIZE = 100;

    /** The page asked for, or the last where the list is shorter. */
    public static Pages of(Asked asked, int rows) {
        int last = Math.max(1, (rows + SIZE - 1) / SIZE);
        return new Pages(Math.min(asked.page(), last), last, rows);
    }

    /** The rows of this page. */
    public <T> List<T> of(List<T> all) {
        return all.subList(from(), Math.min(all.size(), from() + SIZE));
    }

    /** Rows before this page. */
    public int from() {
        return (page - 1) * SIZE;
    }

    public boolean isFirst() {
        return page == 1;
    }

    public boolean isLast() {
        return page == last;
    }
}
