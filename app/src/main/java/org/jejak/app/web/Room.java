package org.jejak.app.web;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.web.front.FrontView;
import org.jejak.app.web.screen.Annals;
import org.jejak.app.web.screen.CaseHead;
import org.jejak.app.web.screen.Catalogue;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Index;
import org.jejak.app.web.screen.Remembered;
import org.jejak.app.web.screen.Sections;
import org.jejak.ledger.CaseInfo;
import org.jejak.ledger.LedgerStore;
import org.jejak.store.SqliteLedgerStore;
import org.jspecify.annotations.Nullable;

/**
 * A case, and what was last concluded of it. When the case has changed, the conclusions are worked out again beside the old ones; who
 * asks meanwhile waits a moment and then gets the old. Any thread.
 */
final class Room implements AutoCloseable {

    /** So long a page waits for newer conclusions, in milliseconds: small cases are never seen in an old state. */
    private static final int PATIENCE = 2_000;

    private record Settled(String state, Concluded concluded, List<String> sections) {}

    private record Counted(String state, CaseInfo info) {}

    private final Path file;
    private final LedgerStore store;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "jejak-reasoning");
        thread.setDaemon(true);
        return thread;
    });

    private volatile @Nullable Settled settled;
    private volatile @Nullable Counted counted;
    private @Nullable CompletableFuture<Settled> working;
    private String workingOn = "";

    Room(Path file) {
        this.file = file;
        this.store = SqliteLedgerStore.open(file);
        refresh();
    }

    LedgerStore store() {
        return store;
    }

    Path file() {
        return file;
    }

    /** Whether the case has changed since what is shown was concluded. */
    boolean isWorking() {
        Settled last = settled;
        return last == null || !last.state.equals(state());
    }

    /**
     * Asks the case as it stands; one at a time, since reasoning is for one thread.
     *
     * @return empty while nothing has been concluded yet
     */
    <T> Optional<T> ask(Function<Concluded, T> question) {
        Settled now = settled;
        if (now == null || !now.state.equals(state())) {
            now = await(refresh()).orElse(settled);
        }
        if (now == null) {
            return Optional.empty();
        }
        synchronized (now.concluded) {
            return Optional.of(question.apply(now.concluded));
        }
    }

    private static Optional<Settled> await(CompletableFuture<Settled> work) {
        try {
            return Optional.of(work.get(PATIENCE, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private synchronized CompletableFuture<Settled> refresh() {
        String state = state();
        if (working == null || !workingOn.equals(state)) {
            workingOn = state;
            working = CompletableFuture.supplyAsync(() -> conclude(state), worker);
        }
        return working;
    }

    private Settled conclude(String state) {
        Reasoning reasoning = new Reasoning(store);
        Catalogue catalogue = new Catalogue(store, reasoning.sides());
        Index index = new Index(reasoning, catalogue.articles());
        reasoning.revisions();
        reasoning.forecasts();
        reasoning.perspectives();
        Annals annals = Annals.of(reasoning.chronicle());
        reasoning.review();
        Concluded concluded =
                new Concluded(store, reasoning, index, catalogue, annals, reasoning.sides(), new Remembered());
        FrontView.prepare(concluded);
        Settled done = new Settled(state, concluded, Sections.of(concluded));
        settled = done;
        return done;
    }

    /** What tells one state of the case from another. */
    private String state() {
        return Long.toString(store.state());
    }

    /** The case at a glance, counted once for each state. */
    CaseInfo info() {
        String state = state();
        Counted last = counted;
        if (last == null || !last.state.equals(state)) {
            last = new Counted(state, store.info());
            counted = last;
        }
        return last.info;
    }

    /** What every page tells of the case. */
    CaseHead head(Screens screens, String language) {
        CaseInfo info = info();
        Path name = file.getFileName();
        return new CaseHead(
                name == null ? file.toString() : name.toString(),
                info.topic().map(topic -> screens.topic(topic, language)).orElse(""),
                info.articles(),
                info.claims(),
                this::sections);
    }

    private List<String> sections() {
        Settled last = settled;
        return last == null ? Sections.all() : last.sections;
    }

    @Override
    public void close() {
        worker.shutdownNow();
        try {
            worker.awaitTermination(PATIENCE, TimeUnit.MILLISECONDS); // what it reads stays open meanwhile
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        store.close();
    }
}
