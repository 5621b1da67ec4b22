package org.jejak.app.pipeline;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jejak.ledger.AddBatch;
import org.jejak.ledger.AddOutcome;
import org.jejak.ledger.LedgerStore;
import org.jejak.ledger.StoreException;

/** Puts outcomes of a pipeline into a case, whole articles only; one bad article does not keep out the others. */
public final class Adding {

    /** What a power cut can cost at most; adding the same files again brings them back. */
    private static final int ARTICLES_PER_COMMIT = 64;

    private final LedgerStore store;
    private final Watcher watcher;

    public Adding(LedgerStore store, Watcher watcher) {
        this.store = store;
        this.watcher = watcher;
    }

    /** Told of every file as it goes by. */
    public interface Watcher {
        void added(Outcome.Understood article, AddOutcome outcome);

        void refused(Outcome.Refused file);
    }

    /**
     * What was done.
     *
     * @param refused files that gave no article
     * @param interrupted whether files were left
     */
    public record Tally(Map<AddOutcome, Long> added, long refused, boolean interrupted) {

        public long of(AddOutcome outcome) {
            return added.getOrDefault(outcome, 0L);
        }
    }

    /**
     * @param stop asked before each file; what has gone in by then is kept
     * @throws StoreException if the case itself fails; what was committed before stays
     */
    public Tally add(Iterator<Outcome> outcomes, BooleanSupplier stop) {
        Map<AddOutcome, Long> added = new EnumMap<>(AddOutcome.class);
        long refused = 0;
        boolean interrupted = stop.getAsBoolean();
        try (AddBatch batch = store.batch(ARTICLES_PER_COMMIT)) {
            while (!interrupted && outcomes.hasNext()) {
                Outcome outcome = put(outcomes.next(), batch, added);
                if (outcome instanceof Outcome.Refused bad) {
                    watcher.refused(bad);
                    refused++;
                }
                interrupted = stop.getAsBoolean() && outcomes.hasNext();
            }
        }
        return new Tally(added, refused, interrupted);
    }

    private Outcome put(Outcome outcome, AddBatch batch, Map<AddOutcome, Long> added) {
        if (outcome instanceof Outcome.Understood article) {
            try {
                AddOutcome result = batch.add(article.reading(), article.original());
                added.merge(result, 1L, Long::sum);
                watcher.added(article, result);
            } catch (StoreException e) {
                if (!e.problem().concernsOneArticle()) {
                    throw e;
                }
                return Outcome.Refused.defect(article.file(), e);
            }
        }
        return outcome;
    }
}
