package org.jejak.app.web.perspective;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.app.view.PerspectiveChoice;
import org.jejak.app.view.PerspectiveListing;
import org.jejak.app.view.Words;
import org.jejak.app.web.perspective.MatterRow.Cell;
import org.jejak.app.web.perspective.MatterRow.First;
import org.jejak.app.web.screen.Answer;
import org.jejak.app.web.screen.Asked;
import org.jejak.app.web.screen.Colours;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Pages;
import org.jejak.app.web.screen.Screen;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimKind;
import org.jejak.ledger.perspective.Perspective;
import org.jejak.ledger.perspective.Perspective.Heard;
import org.jejak.ledger.perspective.Perspective.View;
import org.jejak.ledger.perspective.Perspective.Voices;

/** {@code /perspectives?kind=…&about=…&missing=…}: whose side has spoken of what, and whose is missing. */
public final class PerspectiveView {

    /** Sources named for one side; the rows behind the page name all. */
    private static final int NAMED = 3;

    /**
     * What the page shows.
     *
     * @param sides of the topic, in its order
     * @param matters everything that the case tells of, by id
     */
    public record Page(
            String kind,
            String about,
            String missing,
            List<SideHead> sides,
            Map<String, String> matters,
            List<MatterRow> rows,
            Pages pages) {}

    /**
     * A side as the head of a column.
     *
     * @param lacking how many of the matters that are asked for it has not spoken of
     */
    public record SideHead(String id, String label, String style, long lacking) {}

    public Answer all(Asked asked, Concluded room, Screen screen) {
        PerspectiveChoice choice = new PerspectiveChoice(
                asked.one("kind").flatMap(PerspectiveView::kind), asked.one("about"), asked.one("missing"));
        List<Perspective> all = room.reasoning().perspectives();
        List<Perspective> wanted = all.stream().filter(choice::holds).toList();
        Pages pages = Pages.of(asked, wanted.size());
        Map<String, String> matters = new TreeMap<>();
        all.forEach(each -> matters.computeIfAbsent(each.matter(), screen::label));
        Page page = new Page(
                choice.kind().map(ClaimKind::id).orElse(""),
                choice.about().orElse(""),
                choice.missing().orElse(""),
                sides(wanted, room, screen),
                matters,
                pages.of(wanted).stream().map(each -> row(each, screen)).toList(),
                pages);
        return new Answer(
                "perspectives",
                screen.say("perspectives.title"),
                page,
                new Answer.Rows<>(
                        PerspectiveListing.LISTING,
                        wanted.stream().flatMap(PerspectiveListing::rows).toList()));
    }

    private static Optional<ClaimKind> kind(String id) {
        return Stream.of(ClaimKind.values())
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private static List<SideHead> sides(List<Perspective> wanted, Concluded room, Screen screen) {
        Map<String, Long> lacking = wanted.stream()
                .flatMap(each -> each.views().stream())
                .filter(view -> view.heard() == Heard.MISSING)
                .collect(Collectors.groupingBy(view -> view.side().id(), LinkedHashMap::new, Collectors.counting()));
        return room.sides().all().stream()
                .map(side -> new SideHead(
                        side.id(),
                        screen.label(side.id()),
                        Colours.of(side, room.sides()),
                        lacking.getOrDefault(side.id(), 0L)))
                .toList();
    }

    private static MatterRow row(Perspective each, Screen screen) {
        return new MatterRow(
                screen.label(each.matter()),
                each.kind().id(),
                each.articles(),
                each.views().stream().map(view -> cell(view, screen)).toList(),
                each.others().stream()
                        .limit(NAMED)
                        .map(Voices::source)
                        .map(screen::name)
                        .toList(),
                each.unnamed());
    }

    private static Cell cell(View view, Screen screen) {
        int further = view.voices().size() - NAMED;
        String named = view.voices().stream()
                .limit(NAMED)
                .map(voices -> screen.name(voices.source()))
                .collect(Collectors.joining(", "));
        return new Cell(
                screen.label(view.side().id()),
                view.heard().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                sign(view.heard()),
                view.claims(),
                further > 0 ? screen.say("perspectives.further", named, further) : named,
                view.through().stream().map(screen::name).collect(Collectors.joining(", ")),
                view.first().map(PerspectiveView::first));
    }

    private static First first(ClaimEntry entry) {
        return new First(Words.oneLine(entry.claim().quote().text()), Links.claim(entry.id()));
    }

    static String sign(Heard heard) {
        return switch (heard) {
            case SPOKE -> "●";
            case THROUGH_OTHERS -> "◐";
            case MISSING -> "—";
        };
    }
}
