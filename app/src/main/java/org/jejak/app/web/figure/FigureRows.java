package org.jejak.app.web.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.app.view.Words;
import org.jejak.app.web.chart.Calendar;
import org.jejak.app.web.screen.Colours;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Screen;
import org.jejak.app.web.screen.Standing;
import org.jejak.app.web.screen.Way;
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

    private final Standing room;
    private final Screen screen;
    private final Revisions revisions;

    FigureRows(Standing room, Screen screen) {
        this.room = room;
        this.screen = screen;
        this.revisions = room.reasoning().revisions();
    }

    /** Each origin that the policy chose, once, in time. */
    List<FigureRow> of(FigureSeries series, Policy policy) {
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
        List<FigureRow> rows = new ArrayList<>();
        chosen.forEach((origin, as) -> rows.add(row(origin, as)));
        rows.sort(Comparator.comparing(row -> row.when().map(Calendar::first), FigureRows::emptyLast));
        return rows;
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
                Colours.of(origin.party(), room.sides()),
                origin.when(),
                screen.days(origin.when()),
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

    /** Who denies what the series counts. */
    List<DenialRow> denials(FigureSeries series) {
        return room.reasoning().denials(series.indicator()).stream()
                .map(this::denial)
                .toList();
    }

    private DenialRow denial(Denial denial) {
        Stated stated = denial.stated();
        return new DenialRow(
                stated.party(),
                Colours.of(stated.party(), room.sides()),
                denial.when(),
                screen.days(denial.when()),
                screen.label(stated.proposition()),
                screen.say("stance." + Words.id(stated.stance())),
                Words.oneLine(stated.position().quote().text()),
                Links.claim(stated.id()),
                denial.later()
                        .map(later ->
                                screen.say("stance." + Words.id(later.stance())) + " " + screen.days(later.when())));
    }
}
