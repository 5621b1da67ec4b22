package org.jejak.ledger.distortion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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

    List<Distortion> in(Collection<Origin> origins) {
        Map<String, List<Origin>> articles = new TreeMap<>();
        origins.stream()
                .filter(origin -> origin.when().isPresent())
                .forEach(origin -> origin.echoes().stream()
                        .map(echo -> echo.claim().article().id()
                                + '|'
                                + origin.figure().indicator())
                        .distinct()
                        .forEach(key -> articles.computeIfAbsent(key, id -> new ArrayList<>())
                                .add(origin)));
        List<Distortion> found = new ArrayList<>();
        for (Map.Entry<String, List<Origin>> article : articles.entrySet()) {
            String id = article.getKey().substring(0, article.getKey().indexOf('|'));
            for (Origin old : article.getValue()) {
                title(old, id)
                        .flatMap(title -> article.getValue().stream()
                                .filter(newer ->
                                        isNewer(newer, old) && title(newer, id).isEmpty())
                                .findFirst()
                                .map(newer -> new Distortion(
                                        Type.STALE_AS_NEW,
                                        newer.echoes().get(0).claim(),
                                        title.claim(),
                                        day(newer).toString(),
                                        day(old).toString())))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Echo> title(Origin origin, String article) {
        return origin.echoes().stream()
                .filter(echo -> echo.isHeadline() && echo.claim().article().id().equals(article))
                .findFirst();
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
