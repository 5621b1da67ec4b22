package org.jejak.app.pipeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jejak.extract.Extractor;
import org.jejak.model.ExplainedReading;
import org.jejak.model.Reading;
import org.jejak.pack.Packs;

/**
 * Reads articles again to tell why they read as they do. Reading is deterministic, so with the packs of the first time the reasons are
 * those of the first time; with others the reading may be another, and whoever asks can compare. One thread.
 */
public final class Explainer {

    private final Packs packs;
    private final Map<Optional<String>, Extractor> extractors = new HashMap<>();

    public Explainer(Packs packs) {
        this.packs = packs;
    }

    /**
     * The article of a reading as the packs that are here read it, in the same language and with the same topic.
     *
     * @throws MissingPackException where one of these packs is not here
     */
    public ExplainedReading explain(Reading before) {
        for (String pin : before.packs()) {
            String name = name(pin);
            if (!packs.languages().containsKey(name) && !packs.topics().containsKey(name)) {
                throw new MissingPackException(pin, before.article().file());
            }
        }
        Optional<String> topic =
                before.packs().stream().skip(1).map(Explainer::name).findFirst();
        return extractors.computeIfAbsent(topic, of -> new Extractor(packs, of)).explain(before.article());
    }

    private static String name(String pin) {
        return pin.substring(0, pin.indexOf('@'));
    }
}
