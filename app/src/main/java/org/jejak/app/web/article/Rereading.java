package org.jejak.app.web.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jejak.app.pipeline.Explainer;
import org.jejak.app.pipeline.Home;
import org.jejak.app.pipeline.Reread;
import org.jejak.ledger.StoredReading;
import org.jejak.model.ExplainedReading;
import org.jejak.model.Metadata;
import org.jejak.pack.Packs;
import org.jspecify.annotations.Nullable;

/** Articles read again to tell why they read as they do, the last few kept. Any thread; one article at a time. */
final class Rereading {

    private static final int KEPT = 64;

    /** What a reading depends on: the bytes, of which the id is made, what is stated of them, and the packs. */
    private record Key(String article, Metadata metadata, List<String> packs) {}

    private final Map<Key, ExplainedReading> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, ExplainedReading> eldest) {
            return size() > KEPT;
        }
    };

    private @Nullable Explainer explainer;

    /** @throws org.jejak.app.pipeline.MissingPackException where a pack that the article was read with is not here */
    synchronized Reread of(StoredReading stored) {
        Key key = new Key(
                stored.entry().id(),
                stored.reading().article().metadata(),
                stored.reading().packs());
        ExplainedReading now = kept.get(key);
        if (now == null) {
            if (explainer == null) {
                explainer = new Explainer(Packs.below(Home.find().folder()));
            }
            now = explainer.explain(stored.reading());
            kept.put(key, now);
        }
        return new Reread(stored, now);
    }
}
