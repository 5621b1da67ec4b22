package org.jejak.app.web.instrument;

import java.util.List;
import org.jejak.app.view.InstrumentListing;
import org.jejak.app.view.SanctionsListing;
import org.jejak.app.web.screen.Answer;
import org.jejak.app.web.screen.Asked;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Pages;
import org.jejak.app.web.screen.Screen;
import org.jejak.ledger.instrument.Listed;
import org.jejak.ledger.instrument.Standing;

/** Where treaties and measures stand, as claimed by whom; and the monitoring desk. */
public final class InstrumentView {

    /** Transfers of one page of the desk. */
    private static final int DESK = 30;

    /** Of the page of instruments. */
    private static final int FIRST = 5;

    /**
     * What the page of instruments shows.
     *
     * @param declared whether the topic declares any
     * @param silent those of which the case tells nothing
     */
    public record Page(
            boolean declared, List<StandingRow> standings, List<String> silent, List<DeskRow> desk, int onDesk) {}

    /** What the desk shows. */
    public record Desk(List<DeskRow> rows, Pages pages) {}

    /** {@code /instruments}. */
    public Answer all(Asked asked, Concluded room, Screen screen) {
        List<Standing> all = room.annals().instruments();
        StandingRows rows = new StandingRows(room, screen);
        List<Listed> breached = room.annals().desk().stream()
                .filter(listed -> !listed.said().isEmpty())
                .toList();
        DeskRows desk = new DeskRows(room, screen);
        Page page = new Page(
                !all.isEmpty(),
                all.stream()
                        .filter(standing -> !standing.isSilent())
                        .map(rows::of)
                        .toList(),
                all.stream()
                        .filter(Standing::isSilent)
                        .map(standing -> StandingRows.label(standing.instrument(), screen))
                        .toList(),
                breached.stream().limit(FIRST).map(desk::of).toList(),
                room.annals().desk().size());
        return new Answer(
                "instruments",
                screen.say("instruments.title"),
                page,
                new Answer.Parts<>(
                        InstrumentListing.standings(room.reasoning().chronicle()),
                        all,
                        InstrumentListing.ROWS,
                        () -> all.stream().flatMap(InstrumentListing::rows).iterator()));
    }

    /** {@code /sanctions}. */
    public Answer desk(Asked asked, Concluded room, Screen screen) {
        List<Listed> all = room.annals().desk();
        Pages pages = Pages.of(asked, all.size(), DESK);
        DeskRows rows = new DeskRows(room, screen);
        return new Answer(
                "sanctions",
                screen.say("sanctions.title"),
                new Desk(pages.of(all).stream().map(rows::of).toList(), pages),
                new Answer.Rows<>(SanctionsListing.of(room.reasoning().story()), all));
    }
}
