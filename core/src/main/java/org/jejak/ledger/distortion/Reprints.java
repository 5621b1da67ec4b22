package org.jejak.ledger.distortion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jejak.ledger.distortion.Distortion.Type;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Figure;

/** Finds a party's number printed again, weeks later, as if it held on the later day. Immutable; any thread. */
final class Reprints {

    /** So many days later a count that still grows would have grown. */
    private static final int STALE = 30;

    private final Story story;

    Reprints(Story story) {
        this.story = story;
    }

    List<Distortion> in(Collection<Origin> origins) {
        Map<String, List<Origin>> series = new TreeMap<>();
        origins.stream()
                .filter(origin -> origin.party().isPresent()
                        && origin.when().isPresent()
                        && story.accumulates(origin.figure().indicator()))
                .forEach(origin -> series.computeIfAbsent(key(origin), key -> new ArrayList<>())
                        .add(origin));
        List<Distortion> found = new ArrayList<>();
        for (List<Origin> same : series.values()) {
            same.sort(Comparator.comparing(Reprints::day).thenComparing(Origin::id));
            for (int i = 1; i < same.size(); i++) {
                stale(same.get(i - 1), same.get(i), found);
            }
        }
        titles(origins, found);
        return found;
    }

    /** A title that keeps the number of the day before while the text has the newer one. */
    private void titles(Collection<Origin> origins, List<Distortion> found) {
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
        for (Map.Entry<String, List<Origin>> article : articles.entrySet()) {
            String id = article.getKey().substring(0, article.getKey().indexOf('|'));
            for (Origin old : article.getValue()) {
                title(old, id)
                        .ifPresent(title -> article.getValue().stream()
                                .filter(newer ->
                                        isNewer(newer, old) && title(newer, id).isEmpty())
                                .findFirst()
                                .ifPresent(newer -> found.add(new Distortion(
                                        Type.STALE_AS_NEW,
                                        newer.echoes().get(0).claim(),
                                        title.claim(),
                                        day(newer).toString(),
                                        day(old).toString()))));
            }
        }
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

    private void stale(Origin before, Origin after, List<Distortion> found) {
        if (ChronoUnit.DAYS.between(day(before), day(after)) >= STALE
                && story.kin(before.party().orElseThrow(), after.party().orElseThrow())) {
            found.add(new Distortion(
                    Type.STALE_AS_NEW,
                    before.echoes().get(0).claim(),
                    after.echoes().get(0).claim(),
                    day(before).toString(),
                    day(after).toString()));
        }
    }

    private String key(Origin origin) {
        Figure figure = origin.figure();
        return figure.indicator()
                + '|'
                + story.root(origin.party().orElseThrow())
                + '|'
                + figure.value()
                        .point()
                        .map(number -> number.stripTrailingZeros().toPlainString())
                        .orElse("")
                + '|'
                + figure.scope().actor().orElse("");
    }

    private static LocalDate day(Origin origin) {
        return origin.when().orElseThrow().last();
    }
}
