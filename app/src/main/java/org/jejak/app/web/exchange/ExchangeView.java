package org.jejak.app.web.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jejak.app.view.ExchangeListing;
import org.jejak.app.web.exchange.ExchangePage.WayRow;
import org.jejak.app.web.exchange.LotRow.WayHead;
import org.jejak.app.web.report.ReportRows;
import org.jejak.app.web.screen.Answer;
import org.jejak.app.web.screen.Asked;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Pages;
import org.jejak.app.web.screen.Screen;
import org.jejak.ledger.event.Report;
import org.jejak.ledger.exchange.Lot;

/** {@code /exchange?giver=…&receiver=…}: who is said to give what to whom. */
public final class ExchangeView {

    /** Lots of one page, each with its reports. */
    private static final int LOTS = 30;

    private static final int WIDE = 960;
    private static final int NARROW = 358;

    public Answer all(Asked asked, Concluded room, Screen screen) {
        Optional<String> giver = asked.one("giver");
        Optional<String> receiver = asked.one("receiver");
        List<Lot> lots = room.annals().exchange().stream()
                .filter(lot -> isWanted(giver, lot.from()) && isWanted(receiver, lot.to()))
                .toList();
        Pages pages = Pages.of(asked, lots.size(), LOTS);
        List<Lot> shown = pages.of(lots);
        LotRows rows = new LotRows(room, screen);
        List<LotRow> drawn = shown.stream().map(rows::of).toList();
        ExchangePage page = new ExchangePage(
                giver.orElse(""),
                receiver.orElse(""),
                ends(room, screen, Lot::from),
                ends(room, screen, Lot::to),
                Flow.of(drawn, WIDE, WIDE / 6),
                Flow.of(drawn, NARROW, NARROW / 4),
                ways(shown, drawn, new ReportRows(room, screen)),
                pages);
        return new Answer(
                "exchange",
                screen.say("exchange.title"),
                page,
                new Answer.Parts<>(
                        ExchangeListing.lots(room.reasoning().story()),
                        lots,
                        ExchangeListing.ROWS,
                        () -> lots.stream().flatMap(ExchangeListing::rows).iterator()));
    }

    private static boolean isWanted(Optional<String> asked, Optional<String> side) {
        return asked.isEmpty()
                || side.filter(known -> asked.get().equalsIgnoreCase(known)).isPresent();
    }

    private static Map<String, String> ends(Concluded room, Screen screen, Function<Lot, Optional<String>> end) {
        Map<String, String> ends = new TreeMap<>();
        room.annals().exchange().stream()
                .flatMap(lot -> end.apply(lot).stream())
                .forEach(side -> ends.computeIfAbsent(
                        side, code -> room.reasoning().chronicle().party(code, screen.language())));
        return ends;
    }

    /** What is said against goods of one way stands once below all of them. */
    private static List<WayRow> ways(List<Lot> lots, List<LotRow> rows, ReportRows reports) {
        Map<WayHead, List<LotRow>> ways = new LinkedHashMap<>();
        Map<WayHead, List<Report>> beside = new LinkedHashMap<>();
        for (int i = 0; i < lots.size(); i++) {
            WayHead head = rows.get(i).way();
            ways.computeIfAbsent(head, key -> new ArrayList<>()).add(rows.get(i));
            List<Report> against = beside.computeIfAbsent(head, key -> new ArrayList<>());
            lots.get(i).beside().stream()
                    .filter(report ->
                            against.stream().noneMatch(other -> report.id().equals(other.id())))
                    .forEach(against::add);
        }
        return ways.entrySet().stream()
                .map(way -> new WayRow(
                        way.getKey(), way.getValue(), reports.of(beside.getOrDefault(way.getKey(), List.of()))))
                .toList();
    }
}
