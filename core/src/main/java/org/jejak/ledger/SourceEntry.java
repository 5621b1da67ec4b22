package org.jejak.ledger;

import java.util.List;
import java.util.Optional;
import org.jejak.model.Edtf;
import org.jejak.model.Source;

/**
 * One canonical source and what stands on its word, in the latest versions.
 *
 * @param types how far the articles identify it, in the order of the enum; empty where only claims name it
 * @param articles those with a claim or an attribution of it
 * @param first earliest published date among them
 * @param last latest published date among them
 * @param reliability as the analyst graded it
 */
public record SourceEntry(
        String name,
        List<Source.Type> types,
        int claims,
        int attributions,
        int articles,
        Optional<Edtf> first,
        Optional<Edtf> last,
        Reliability reliability) {

    public SourceEntry {
        types = List.copyOf(types);
    }
}
