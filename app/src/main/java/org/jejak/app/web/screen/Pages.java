package org.jejak.app.web.screen;

import java.util.List;

/**
 * Which part of a long list a page shows.
 *
 * @param page from 1
 * @param last the number of the last page; 1 where all fits on one
 * @param rows of the whole list
 * @param size rows that a page shows
 */
public record Pages(int page, int last, int rows, int size) {

    /** So many rows a page shows where nothing else is said. */
    public static final int SIZE = 100;

    /** The page asked for, or the last where the list is shorter. */
    public static Pages of(Asked asked, int rows) {
        return of(asked, rows, SIZE);
    }

    /** The same for rows that fill more of a page than a line. */
    public static Pages of(Asked asked, int rows, int size) {
        int last = Math.max(1, (rows + size - 1) / size);
        return new Pages(Math.min(asked.page(), last), last, rows, size);
    }

    /** The rows of this page. */
    public <T> List<T> of(List<T> all) {
        return all.subList(from(), Math.min(all.size(), from() + size));
    }

    /** Rows before this page. */
    public int from() {
        return (page - 1) * size;
    }

    public boolean isFirst() {
        return page == 1;
    }

    public boolean isLast() {
        return page == last;
    }
}
