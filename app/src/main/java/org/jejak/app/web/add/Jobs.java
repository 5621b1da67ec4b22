package org.jejak.app.web.add;

import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jejak.app.pipeline.Adding;
import org.jejak.app.pipeline.ArticleExtraction;
import org.jejak.app.pipeline.Batch;
import org.jejak.app.pipeline.Pipeline;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.app.pipeline.Topics;
import org.jejak.extract.Extractor;
import org.jejak.extract.Languages;
import org.jejak.ledger.CustodyEntry;
import org.jejak.ledger.LedgerStore;
import org.jejak.pack.Packs;
import org.jejak.read.ArticleReader;

/** Uploads on their way into a case, one after another, as {@code jejak add} does it. Any thread. */
public final class Jobs implements AutoCloseable {

    /** The setting of a case that names its topic. */
    static final String TOPIC = "topic";

    /** So long closing waits for the file that is being read, in seconds. */
    private static final int PATIENCE = 5;

    /** Jobs that can still be looked up. */
    private static final int KEPT = 100;

    private final LedgerStore store;
    private final Packs packs;
    private final Clock clock;
    private final Map<Optional<String>, Extractor> extractors = new HashMap<>();
    private final Map<String, Job> jobs = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Job> eldest) {
            return size() > KEPT;
        }
    };
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "jejak-adding");
        thread.setDaemon(true);
        return thread;
    });

    /** @param clock tells when something was added, for the custody log */
    public Jobs(LedgerStore store, Packs packs, Clock clock) {
        this.store = store;
        this.packs = packs;
        this.clock = clock;
    }

    public synchronized Optional<Job> find(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /**
     * Begins to read an upload, which is deleted at the end.
     *
     * @param topic to read with; where none is named that of the case, else the one that fits
     * @param who adds it
     */
    public synchronized Job start(Upload upload, Optional<String> topic, String who) {
        Job job = new Job(UUID.randomUUID().toString(), upload.files().size());
        jobs.put(job.id(), job);
        worker.execute(() -> run(job, upload, topic, who));
        return job;
    }

    private void run(Job job, Upload upload, Optional<String> asked, String who) {
        String failure = "";
        try (upload) {
            add(job, upload, asked, who);
        } catch (IOException | RuntimeException e) {
            failure = String.valueOf(e.getMessage());
        } finally {
            job.end(failure);
        }
    }

    private void add(Job job, Upload upload, Optional<String> asked, String who) {
        Pipeline plain = new Pipeline(
                new ArticleReader().with(upload.stated()),
                new Languages(packs.languages().values()),
                extraction(Optional.empty()));
        Optional<String> topic = store.setting(TOPIC)
                .or(() -> asked)
                .or(() -> new Topics(packs).choose(plain, upload.files().iterator()));
        topic.filter(name -> store.setting(TOPIC).isEmpty()).ifPresent(name -> store.setting(TOPIC, name));
        job.reads(topic.orElse(""));
        Pipeline pipeline = plain.with(extraction(topic));
        try (Batch batch = new Batch(pipeline, upload.files().iterator())) {
            new Adding(store, job).add(batch, () -> Thread.currentThread().isInterrupted());
        }
        log("add", (job.rows().size() - job.refused()) + " files, " + job.refused() + " problems", who);
        job.undated().forEach(article -> log(Reasoning.UNDATED, article, who));
    }

    /** Compiled once for each topic; for the worker alone. */
    private ArticleExtraction extraction(Optional<String> topic) {
        return extractors.computeIfAbsent(topic, of -> new Extractor(packs, of))::read;
    }

    private void log(String action, String what, String who) {
        String at = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        store.log(new CustodyEntry(at, who, action, what));
    }

    @Override
    public void close() {
        worker.shutdownNow();
        try {
            worker.awaitTermination(PATIENCE, TimeUnit.SECONDS); // the article at hand goes in whole
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
