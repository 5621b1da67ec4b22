package org.jejak.app.web.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jejak.app.view.Words;
import org.jejak.app.web.position.Laning.Frame;
import org.jejak.app.web.position.PropositionCard.Held;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Screen;
import org.jejak.app.web.screen.Signs;
import org.jejak.ledger.Period;
import org.jejak.ledger.position.Series;
import org.jejak.ledger.position.Side;
import org.jejak.ledger.position.Step;
import org.jejak.model.Stance;

/** What a page tells of a proposition, from the series that hold anything of it. */
final class PropositionCards {

    /** Lanes and changes of one proposition among several. */
    private static final int FEW = 8;

    private static final int MANY = 40;

    private static final Comparator<Step> LATEST_FIRST = Comparator.comparing(
                    (Step step) -> step.stated().when().map(Period::last).orElse(Period.BEGINNING))
            .reversed();

    private final List<Period> days;
    private final Concluded room;
    private final Screen screen;
    private final StatementRows words;

    /** @param shown the series of the whole page */
    PropositionCards(List<Series> shown, Concluded room, Screen screen) {
        this.days = shown.stream()
                .flatMap(series -> series.steps().stream())
                .flatMap(step -> step.stated().when().stream())
                .toList();
        this.room = room;
        this.screen = screen;
        this.words = new StatementRows(room, screen);
    }

    /** As one of several. */
    PropositionCard brief(String id, List<Series> series) {
        return card(id, series, FEW, List.of());
    }

    /** With statements. */
    PropositionCard whole(String id, List<Series> series, List<Step> steps) {
        return card(id, series, MANY, steps.stream().map(words::of).toList());
    }

    private PropositionCard card(String id, List<Series> series, int most, List<StatementRow> statements) {
        List<Step> turned = new ArrayList<>(series.stream()
                .flatMap(each -> each.steps().stream())
                .filter(step -> step.before().isPresent())
                .toList());
        turned.sort(LATEST_FIRST);
        return new PropositionCard(
                id,
                screen.label(id),
                "/positions/" + Links.encoded(id),
                articles(series),
                series.stream().filter(each -> each.party().isPresent()).count(),
                held(series),
                new Laning(Frame.wide(most), room, screen).of(series, days),
                new Laning(Frame.narrow(most), room, screen).of(series, days),
                turned.stream().limit(most).map(words::of).toList(),
                Math.max(0, turned.size() - most),
                statements);
    }

    private static long articles(List<Series> series) {
        return series.stream()
                .flatMap(each -> each.steps().stream())
                .flatMap(step -> step.stated().echoes().stream())
                .map(echo -> echo.claim().article().id())
                .distinct()
                .count();
    }

    private static List<Held> held(List<Series> series) {
        Map<Side, Long> count = series.stream()
                .filter(each -> each.party().isPresent())
                .collect(Collectors.groupingBy(Laning::last, TreeMap::new, Collectors.counting()));
        return count.entrySet().stream()
                .map(side -> new Held(Words.id(side.getKey()), sign(side.getKey()), side.getValue()))
                .toList();
    }

    private static String sign(Side side) {
        return switch (side) {
            case HOLDS -> Signs.of(Stance.ASSERTS);
            case REJECTS -> Signs.of(Stance.DENIES);
            case DOUBTS -> Signs.of(Stance.DOUBTS);
            case SILENT -> Signs.of(Stance.DECLINES_TO_SAY);
        };
    }
}
