package org.jejak.app.web.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jejak.app.view.Words;
import org.jejak.app.web.chart.Calendar;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Pages;
import org.jejak.app.web.screen.Screen;
import org.jejak.app.web.screen.Way;
import org.jejak.app.web.screen.Who;
import org.jejak.ledger.Period;
import org.jejak.ledger.contest.Revisions;
import org.jejak.ledger.origin.FigureSeries;
import org.jejak.ledger.origin.Independence;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.policy.Choice;
import org.jejak.ledger.policy.Policy;
import org.jejak.ledger.position.Denial;
import org.jejak.ledger.position.Stated;
import org.jejak.model.Detail;
import org.jejak.model.Figure;

/** Rows of a figure's page from what the ledger concludes. */
final class FigureRows {

    private final Concluded room;
    private final Screen screen;
    private final Revisions revisions;

    FigureRows(Concluded room, Screen screen) {
        this.room = room;
        this.screen = screen;
        this.revisions = room.reasoning().revisions();
    }

    /** The origins that a policy chose, each once with what it chose it as, in time. */
    final class Chosen {

        private final Map<Origin, List<String>> as;
        private final List<Origin> inTime;

        private Chosen(Map<Origin, List<String>> as) {
            this.as = as;
            this.inTime = as.keySet().stream()
                    .sorted(Comparator.comparing(origin -> day(origin).map(Calendar::first), FigureRows::emptyLast))
                    .toList();
        }

        int size() {
            return inTime.size();
        }

        List<FigureRow> rows(Pages pages) {
            return pages.of(inTime).stream().map(this::row).toList();
        }

        /** At most so many, in time. */
        List<FigureRow> mostPrinted(int many) {
            Set<Origin> most = inTime.stream()
                    .sorted(Comparator.comparing(Origin::articles).reversed())
                    .limit(many)
                    .collect(Collectors.toSet());
            return inTime.stream().filter(most::contains).map(this::row).toList();
        }

        private FigureRow row(Origin origin) {
            return FigureRows.this.row(origin, as.getOrDefault(origin, List.of()));
        }
    }

    Chosen chosen(FigureSeries series, Policy policy) {
        Map<Origin, List<String>> chosen = new LinkedHashMap<>();
        for (Choice choice : policy.of(series, room.reasoning().story())) {
            List<String> as = chosen.computeIfAbsent(choice.origin(), origin -> new ArrayList<>());
            if (choice.as() != Choice.As.STATED) {
                as.add(screen.say("as." + choice.as().id())
                        + choice.number()
                                .map(number -> " = " + Words.number(number))
                                .orElse(""));
            }
        }
        return new Chosen(chosen);
    }

    /** These origins in time, each for itself. */
    List<FigureRow> of(List<Origin> origins) {
        Map<Origin, List<String>> each = new LinkedHashMap<>();
        origins.forEach(origin -> each.put(origin, List.of()));
        return new Chosen(each).mostPrinted(origins.size());
    }

    /** The days of an origin; empty too where neither end is known. */
    private static Optional<Period> day(Origin origin) {
        return origin.when().filter(when -> !isBoundless(when));
    }

    private static boolean isBoundless(Period when) {
        return when.first().equals(Period.BEGINNING) && when.last().equals(Period.END);
    }

    private static <C extends Comparable<? super C>> int emptyLast(Optional<C> one, Optional<C> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        return one.get().compareTo(other.get());
    }

    private FigureRow row(Origin origin, List<String> as) {
        Figure figure = origin.figure();
        Independence backing = room.reasoning().backing(origin);
        Way way = Way.of(origin.echoes(), origin.party(), screen);
        return new FigureRow(
                origin.id(),
                origin.party(),
                Who.of(origin.party(), room, screen),
                day(origin),
                screen.days(day(origin)),
                figure.value(),
                screen.value(figure.value()),
                as.stream().distinct().toList(),
                Words.oneLine(figure.quote().text()),
                Links.claim(origin.id()),
                Links.origin(origin.id()),
                origin.articles(),
                origin.isOpen(),
                way.relays(),
                way.outlets(),
                prints(origin),
                revisions.before(origin).map(this::before),
                figure.voice().modality(),
                figure.details().stream()
                        .filter(detail -> detail.kind() == Detail.Kind.METHOD)
                        .map(Detail::value)
                        .findFirst(),
                Words.id(backing.state()),
                backing.state() == Independence.State.INDEPENDENT ? backing.with() : List.of());
    }

    private FigureRow.Before before(Origin old) {
        return new FigureRow.Before(old.id(), screen.value(old.figure().value()), screen.days(old.when()));
    }

    /** How other prints hedge or count it, where that is not how the quoted one does. */
    private List<String> prints(Origin origin) {
        String quoted = print(origin.figure(), origin);
        return origin.echoes().stream()
                .map(echo -> print((Figure) echo.claim().claim(), origin))
                .distinct()
                .filter(print -> !print.equals(quoted))
                .toList();
    }

    private String print(Figure figure, Origin origin) {
        boolean same = figure.indicator().equals(origin.figure().indicator());
        return screen.value(figure.value()) + (same ? "" : " " + screen.label(figure.indicator()));
    }

    /** Denials, at most so many. */
    List<DenialRow> denials(List<Denial> denials, int most) {
        return denials.stream().limit(most).map(this::denial).toList();
    }

    private DenialRow denial(Denial denial) {
        Stated stated = denial.stated();
        return new DenialRow(
                stated.party(),
                Who.of(stated.party(), room, screen),
                denial.when().filter(when -> !isBoundless(when)),
                screen.days(denial.when()),
                screen.label(stated.proposition()),
                screen.say("stance." + Words.id(stated.stance())),
                Words.oneLine(stated.claim().quote().text()),
                Links.claim(stated.id()),
                denial.later()
                        .map(later ->
                                screen.say("stance." + Words.id(later.stance())) + " " + screen.days(later.when())));
    }
}
