package org.jejak.ledger.distortion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jejak.ledger.distortion.Distortion.Type;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Figure;

/** Finds titles that keep the number of the day before while the text has the newer one. Immutable; any thread. */
record OldTitles(Story story) {

    private record Place(String article, String indicator) {}

    /** An origin in one article, with the title of the article where that prints it. */
    private record Here(Origin origin, Optional<Echo> title) {}

    List<Distortion> in(Collection<Origin> origins) {
        Map<Place, List<Here>> articles =
                new TreeMap<>(Comparator.comparing(Place::article).thenComparing(Place::indicator));
        for (Origin origin : origins) {
            if (origin.when().isPresent()) {
                titles(origin)
                        .forEach((article, title) -> articles.computeIfAbsent(
                                        new Place(article, origin.figure().indicator()), place -> new ArrayList<>())
                                .add(new Here(origin, title)));
            }
        }
        List<Distortion> found = new ArrayList<>();
        for (List<Here> article : articles.values()) {
            for (Here old : article) {
                old.title()
                        .flatMap(title -> article.stream()
                                .filter(newer -> newer.title().isEmpty() && isNewer(newer.origin(), old.origin()))
                                .findFirst()
                                .map(newer -> stale(title, newer.origin(), old.origin())))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** By article that prints the origin. */
    private static Map<String, Optional<Echo>> titles(Origin origin) {
        Map<String, Optional<Echo>> titles = new LinkedHashMap<>();
        for (Echo echo : origin.echoes()) {
            titles.merge(
                    echo.claim().article().id(),
                    Optional.of(echo).filter(Echo::isHeadline),
                    (first, second) -> first.or(() -> second));
        }
        return titles;
    }

    private static Distortion stale(Echo title, Origin newer, Origin old) {
        return new Distortion(
                Type.STALE_AS_NEW,
                newer.echoes().get(0).claim(),
                title.claim(),
                day(newer).toString(),
                day(old).toString());
    }

    private boolean isNewer(Origin newer, Origin old) {
        Figure one = newer.figure();
        Figure other = old.figure();
        return day(newer).isAfter(day(old))
                && newer.party().equals(old.party())
                && story.accumulates(one.indicator())
                && one.scope().place().equals(other.scope().place())
                && one.unit().equals(other.unit());
    }

    private static LocalDate day(Origin origin) {
        return origin.when().orElseThrow().last();
    }
}
