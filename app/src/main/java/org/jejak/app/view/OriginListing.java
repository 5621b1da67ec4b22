package org.jejak.app.view;

import java.util.stream.Stream;
import org.jejak.app.json.OriginJson;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.ledger.origin.Origin;

/** Origins as rows for machines, each with its prints. */
public final class OriginListing {

    private OriginListing() {}

    public static Listing<Origin> of(Reasoning reasoning) {
        return Listing.of(Stream.concat(
                                OriginColumns.<Origin>of(origin -> origin).stream(),
                                OriginColumns.<Origin>independence(reasoning::backing).stream())
                        .toList())
                .inJson((origin, json) -> OriginJson.write(origin, reasoning.backing(origin), json));
    }
}
