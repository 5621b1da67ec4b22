package org.jejak.ledger.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jejak.ledger.origin.Independence.Ground;
import org.jejak.ledger.origin.Independence.State;

/**
 * All origins of one indicator.
 *
 * @param origins at least one, in the order of {@link Origins#of}
 * @param articles in how many any of it is printed
 * @param open how many origins are open; while any is, the number of origins is the most that there can be, since two open ones may be
 *     one
 * @param sources how many parties speak; an origin is one statement of a party
 */
public record FigureSeries(String indicator, List<Origin> origins, long articles, long open, long sources) {

    public FigureSeries {
        origins = List.copyOf(origins);
    }

    public FigureSeries(String indicator, List<Origin> origins) {
        this(
                indicator,
                origins,
                count(origins.stream()
                        .flatMap(origin -> origin.echoes().stream())
                        .map(echo -> echo.claim().article().id())),
                origins.stream().filter(Origin::isOpen).count(),
                count(origins.stream().flatMap(origin -> origin.party().stream())));
    }

    private static long count(Stream<String> names) {
        return names.distinct().count();
    }

    /** By indicator. */
    public static List<FigureSeries> of(Collection<Origin> origins) {
        Map<String, List<Origin>> series = new LinkedHashMap<>();
        origins.forEach(origin -> series.computeIfAbsent(origin.figure().indicator(), id -> new ArrayList<>())
                .add(origin));
        List<FigureSeries> found = new ArrayList<>();
        series.forEach((indicator, its) -> found.add(new FigureSeries(indicator, its)));
        return found;
    }

    /** Whether any two of its sources are established as independent; the first two by name that are. */
    public Independence independence(Story story) {
        Map<String, List<Origin>> byParty = byParty();
        List<Witness> known = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        byParty.forEach((party, its) -> {
            if (story.members(party).stream().allMatch(story::isListed)) {
                known.add(Witness.of(its, story));
            } else {
                unknown.add(party);
            }
        });
        Optional<Independence> best = best(known, story);
        if (best.isPresent() && best.get().state() == State.INDEPENDENT) {
            return best.get();
        }
        if (open > 0) {
            return new Independence(State.NOT_ESTABLISHED, Ground.OPEN_CHAIN, List.of());
        }
        if (byParty.size() == 1) {
            return new Independence(State.DEPENDENT, Ground.ONE_PARTY, List.copyOf(byParty.keySet()));
        }
        return unknown.isEmpty()
                ? best.orElseThrow()
                : new Independence(State.NOT_ESTABLISHED, Ground.UNKNOWN_PARTY, unknown);
    }

    private static Optional<Independence> best(List<Witness> witnesses, Story story) {
        Optional<Independence> best = Optional.empty();
        for (int i = 0; i < witnesses.size(); i++) {
            for (Witness other : witnesses.subList(i + 1, witnesses.size())) {
                Independence found = Independence.between(witnesses.get(i), other, story);
                if (found.state() == State.INDEPENDENT) {
                    return Optional.of(found);
                }
                best = best.filter(known -> Independence.BEST_FIRST.compare(known, found) <= 0)
                        .or(() -> Optional.of(found));
            }
        }
        return best;
    }

    private Map<String, List<Origin>> byParty() {
        Map<String, List<Origin>> byParty = new TreeMap<>();
        origins.forEach(origin -> origin.party()
                .ifPresent(party -> byParty.computeIfAbsent(party, name -> new ArrayList<>())
                        .add(origin)));
        return byParty;
    }
}
