package org.jejak.app.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jejak.read.SourceFile;

/**
 * Files on their way through a {@link Pipeline} on several threads. Outcomes come in the order of the files, whichever is done
 * first, and only a few are held at a time. For one thread; close it.
 */
public final class Batch implements Iterator<Outcome>, AutoCloseable {

    private final Pipeline pipeline;
    private final Iterator<SourceFile> files;
    private final ExecutorService threads;
    private final Deque<Future<Outcome>> ahead = new ArrayDeque<>();
    private final int window;

    public Batch(Pipeline pipeline, Iterator<SourceFile> files) {
        this(pipeline, files, Runtime.getRuntime().availableProcessors());
    }

    Batch(Pipeline pipeline, Iterator<SourceFile> files, int threads) {
        this.pipeline = pipeline;
        this.files = files;
        this.window = 2 * threads;
        this.threads = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "jejak-read");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public boolean hasNext() {
        fill();
        return !ahead.isEmpty();
    }

    @Override
    public Outcome next() {
        fill();
        Future<Outcome> first = ahead.poll();
        if (first == null) {
            throw new NoSuchElementException();
        }
        try {
            return first.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The pipeline returns its problems", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading", e);
        }
    }

    private void fill() {
        while (ahead.size() < window && files.hasNext()) {
            SourceFile file = files.next();
            ahead.add(threads.submit(() -> pipeline.run(file)));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
