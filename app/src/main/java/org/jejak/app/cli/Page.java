package org.jejak.app.cli;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;

/** All rows of a query, fetched some at a time, so that a long answer needs little memory. */
final class Page<T> implements Iterator<T> {

    static final int SIZE = 1_000;

    private final IntFunction<List<T>> fetch;
    private List<T> rows = List.of();
    private int next;
    private int fetched;
    private boolean last;

    /** @param fetch gives at most {@link #SIZE} rows after so many */
    Page(IntFunction<List<T>> fetch) {
        this.fetch = fetch;
    }

    @Override
    public boolean hasNext() {
        if (next == rows.size() && !last) {
            rows = fetch.apply(fetched);
            fetched += rows.size();
            next = 0;
            last = rows.size() < SIZE;
        }
        return next < rows.size();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return rows.get(next++);
    }
}
