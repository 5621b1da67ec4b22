package org.jejak.ledger.distortion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Period;
import org.jejak.ledger.distortion.Distortion.Type;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Edtf;
import org.jejak.model.Figure;

/** Measures the prints of one origin by the one nearest to it. For one thread. */
final class AlongChain {

    private final Origin origin;
    private final Story story;
    private final ClaimEntry upstream;
    private final Figure said;
    private final List<Distortion> found = new ArrayList<>();
    private final Map<String, List<Echo>> byArticle = new HashMap<>();
    /** By who passed it on according to a print: the articles that say so. */
    private final Map<String, Set<String>> relayedIn = new HashMap<>();

    AlongChain(Origin origin, Story story) {
        this.origin = origin;
        this.story = story;
        this.upstream = new Upstream(origin, story).print();
        this.said = (Figure) upstream.claim();
        for (Echo echo : origin.echoes()) {
            byArticle.computeIfAbsent(article(echo), id -> new ArrayList<>()).add(echo);
            for (String relay : echo.claim().claim().voice().via()) {
                relayedIn.computeIfAbsent(relay, party -> new HashSet<>()).add(article(echo));
            }
        }
    }

    List<Distortion> distortions() {
        for (Echo echo : origin.echoes()) {
            if (!echo.claim().id().equals(upstream.id())) {
                measure(echo);
            }
        }
        return found;
    }

    private void measure(Echo echo) {
        Figure printed = (Figure) echo.claim().claim();
        boolean isShort = echo.isHeadline() && story.parts(printed.indicator()).contains(said.indicator());
        if (!printed.indicator().equals(said.indicator()) && !isShort) {
            note(Type.INDICATOR_CHANGED, echo, said.indicator(), printed.indicator());
        }
        Hedges.changed(said, printed)
                .filter(type -> type != Type.HEDGE_LOST || echo.isHeadline() || !toldBefore(echo, this::isHedged))
                .ifPresent(type -> note(type, echo, Hedges.of(said), Hedges.of(printed)));
        widened(echo, printed);
        if (story.areUnlike(said.unit(), printed.unit())) {
            note(
                    Type.UNIT_CHANGED,
                    echo,
                    said.unit().orElseThrow(),
                    printed.unit().orElseThrow());
        }
        if (isPromoted(echo)) {
            note(
                    Type.SOURCE_SWAPPED,
                    echo,
                    origin.party().orElseThrow(),
                    printed.voice().source().orElseThrow());
        }
    }

    /** One scope is told at a time: the group that is counted, whose people they are, over how long. */
    private void widened(Echo echo, Figure printed) {
        if (story.isWider(printed.unit(), said.unit())) {
            widened(echo, said.unit(), printed.unit());
        } else if (joins(printed.scope().actor(), said.scope().actor())) {
            widened(echo, said.scope().actor(), printed.scope().actor());
        } else if (isPeriod(said) && isDay(printed) && !echo.isHeadline() && !toldBefore(echo, AlongChain::isPeriod)) {
            widened(
                    echo,
                    said.scope().time().map(Edtf::value),
                    printed.scope().time().map(Edtf::value));
        }
    }

    private void widened(Echo echo, Optional<String> from, Optional<String> to) {
        note(Type.SCOPE_WIDENED, echo, from.orElseThrow(), to.orElseThrow());
    }

    private void note(Type type, Echo echo, String from, String to) {
        found.add(new Distortion(type, upstream, echo.claim(), from, to));
    }

    /** Whether the running text of its article says so further up: nobody repeats every word. */
    private boolean toldBefore(Echo echo, Predicate<Figure> told) {
        int place = echo.claim().claim().quote().span().start();
        return byArticle.getOrDefault(article(echo), List.of()).stream()
                .filter(other -> !other.isHeadline()
                        && other.claim().claim().quote().span().start() < place)
                .anyMatch(other -> told.test((Figure) other.claim().claim()));
    }

    private boolean isHedged(Figure print) {
        return Hedges.changed(said, print).isEmpty();
    }

    /** "A+B" of what was said of A. */
    private static boolean joins(Optional<String> wide, Optional<String> narrow) {
        if (wide.isEmpty() || narrow.isEmpty() || wide.equals(narrow)) {
            return false;
        }
        return Set.copyOf(Arrays.asList(wide.get().split("\\+", -1))).contains(narrow.get());
    }

    private static boolean isPeriod(Figure figure) {
        return figure.scope().time().filter(time -> time.value().contains("/")).isPresent()
                && days(figure)
                        .filter(days -> !days.first().equals(Period.BEGINNING)
                                && !days.last().equals(Period.END))
                        .isPresent();
    }

    private static boolean isDay(Figure figure) {
        return days(figure).filter(days -> days.first().equals(days.last())).isPresent();
    }

    private static Optional<Period> days(Figure figure) {
        return figure.scope().time().flatMap(Period::of);
    }

    /** Another article names its source as the one who only passed it on, and its own does nowhere. A title that leaves it at that is short. */
    private boolean isPromoted(Echo echo) {
        Optional<String> source = echo.claim().claim().voice().source();
        if (origin.party().isEmpty()
                || source.isEmpty()
                || story.kin(source.get(), origin.party().get())) {
            return false;
        }
        Set<String> relayed = relayedIn.getOrDefault(source.get(), Set.of());
        return !relayed.isEmpty() && !relayed.contains(article(echo));
    }

    private static String article(Echo echo) {
        return echo.claim().article().id();
    }
}
