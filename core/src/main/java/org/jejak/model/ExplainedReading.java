package org.jejak.model;

import java.util.List;
import java.util.Map;

/**
 * A reading with its reasons.
 *
 * @param reasons by the id of the attribution or claim within the article, in the order in which they are best told
 */
public record ExplainedReading(Reading reading, Map<String, List<Reason>> reasons) {

    public ExplainedReading {
        reasons = Map.copyOf(reasons);
    }

    public List<Reason> of(String id) {
        return reasons.getOrDefault(id, List.of());
    }
}
