package org.jejak.app.web.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.ledger.distortion.Distortion;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.position.Series;

/** Conclusions by the party whose word they are about. Immutable once made. */
public final class ByParty {

    private final Map<String, List<Origin>> origins = new HashMap<>();
    private final Map<String, List<Series>> positions = new HashMap<>();
    private final Map<String, List<Distortion>> distortions = new HashMap<>();

    ByParty(Reasoning reasoning) {
        reasoning.origins().forEach(origin -> origin.party().ifPresent(party -> put(origins, party, origin)));
        reasoning.positions().forEach(series -> series.party().ifPresent(party -> put(positions, party, series)));
        reasoning
                .distortions()
                .forEach(each ->
                        each.upstream().claim().voice().source().ifPresent(party -> put(distortions, party, each)));
    }

    private static <T> void put(Map<String, List<T>> map, String party, T value) {
        map.computeIfAbsent(party, name -> new ArrayList<>()).add(value);
    }

    /** The figures that it gave. */
    public List<Origin> origins(String party) {
        return origins.getOrDefault(party, List.of());
    }

    /** What it held. */
    public List<Series> positions(String party) {
        return positions.getOrDefault(party, List.of());
    }

    /** Where its word was bent by others. */
    public List<Distortion> distortions(String party) {
        return distortions.getOrDefault(party, List.of());
    }
}
