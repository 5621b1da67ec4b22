package org.jejak.ledger.contest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Figure;

/**
 * Each new figure against what those who count the same said last. Only so many of them are remembered, so that work grows with the
 * figures and not with their pairs. Immutable; any thread.
 */
final class OverTime {

    /** Whoever is not among the last so many to speak of a matter is no longer heard. */
    private static final int VOICES = 8;

    /** Of what does not add up over time, and where no party's people are counted, later figures are of another occasion. */
    private static final int ONE_MATTER = 90;

    /** Of a matter that is told by how a party is called: others may be called so too. */
    private static final String NAME = "name";

    private final Collection<Origin> origins;
    private final Story story;

    OverTime(Collection<Origin> origins, Story story) {
        this.origins = origins;
        this.story = story;
    }

    void pairs(BiConsumer<Side, Side> compared) {
        List<Side> figures = new ArrayList<>();
        origins.stream().filter(origin -> origin.party().isPresent()).forEach(origin -> {
            ClaimEntry quoted = origin.echoes().get(0).claim();
            figures.add(Side.of(origin, quoted, quoted.claim().indicator(), origin.counted(story), story));
        });
        figures.sort(Comparator.comparing((Side side) -> side.day().orElse(LocalDate.MAX))
                .thenComparing(side -> side.entry().id()));
        Map<List<Object>, Map<List<Object>, Side>> matters = new HashMap<>();
        for (Side figure : figures) {
            for (List<Object> matter : matters(figure)) {
                Map<List<Object>, Side> latest = matters.computeIfAbsent(matter, key -> new LinkedHashMap<>());
                latest.values().stream()
                        .filter(before -> isNear(before, figure))
                        .filter(before -> !matter.contains(NAME) || before.isKin(figure, story))
                        .forEach(before -> compared.accept(before, figure));
                hear(figure, latest);
            }
        }
    }

    private static void hear(Side figure, Map<List<Object>, Side> latest) {
        List<Object> voice = List.of(
                figure.source(), figure.figure().unit(), figure.figure().scope().actor());
        latest.remove(voice);
        latest.put(voice, figure);
        if (latest.size() > VOICES) {
            latest.remove(latest.keySet().iterator().next());
        }
    }

    /** Dead of one flood do not clash with dead of another: both are of one party's people, of one place, or on one word. */
    private List<List<Object>> matters(Side side) {
        Figure figure = side.figure();
        List<List<Object>> matters = new ArrayList<>();
        figure.scope().actor().ifPresent(actor -> matters.add(List.of(figure.indicator(), "actor", actor)));
        figure.scope().place().ifPresent(place -> matters.add(List.of(figure.indicator(), "place", place)));
        side.source().ifPresent(party -> matters.add(List.of(figure.indicator(), "party", story.root(party))));
        side.source().ifPresent(party -> matters.add(List.of(figure.indicator(), NAME, story.matter(party))));
        return matters;
    }

    private boolean isNear(Side one, Side other) {
        Optional<String> actor = one.figure().scope().actor();
        boolean sameParty =
                actor.isPresent() && actor.equals(other.figure().scope().actor());
        return sameParty && story.accumulates(one.figure().indicator()) || Revising.daysApart(one, other) <= ONE_MATTER;
    }
}
