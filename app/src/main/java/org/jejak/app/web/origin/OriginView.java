package org.jejak.app.web.origin;

import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jejak.app.view.OriginListing;
import org.jejak.app.view.PrintListing;
import org.jejak.app.view.Words;
import org.jejak.app.web.screen.Answer;
import org.jejak.app.web.screen.Asked;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Pages;
import org.jejak.app.web.screen.Screen;
import org.jejak.app.web.screen.Who;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.origin.Independence;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.position.Stated;

/** Statements and the ways that they came. */
public final class OriginView {

    /** What the list shows. */
    public record Page(List<Row> rows, Pages pages) {}

    /** One origin in the list. */
    public record Row(String says, String what, Who who, String days, int articles, boolean open, String href) {}

    /** {@code /origins}: what most articles repeat first. */
    public Answer all(Asked asked, Concluded room, Screen screen) {
        List<Origin> sorted = room.reasoning().origins().stream()
                .sorted(Comparator.comparing(Origin::articles).reversed().thenComparing(Origin::id))
                .toList();
        Pages pages = Pages.of(asked, sorted.size());
        List<Row> rows = pages.of(sorted).stream()
                .map(origin -> row(origin, room, screen))
                .toList();
        return new Answer(
                "origins",
                screen.say("origins.title"),
                new Page(rows, pages),
                new Answer.Rows<>(
                        OriginListing.of(room.reasoning()), room.reasoning().origins()));
    }

    private static Row row(Origin origin, Concluded room, Screen screen) {
        return new Row(
                screen.value(origin.figure().value()),
                screen.label(origin.figure().indicator()),
                Who.of(origin.party(), room, screen),
                screen.days(origin.when()),
                origin.articles(),
                origin.isOpen(),
                Links.origin(origin.id()));
    }

    /** {@code /origins/{claim}}: the origin that a claim prints. */
    public Answer one(Asked asked, Concluded room, Screen screen) {
        ClaimId claim = ClaimId.parse(asked.part("claim")).orElseThrow(NotFoundResponse::new);
        Optional<Origin> origin = room.index().origin(claim);
        if (origin.isPresent()) {
            return figure(origin.get(), room, screen);
        }
        return position(room.index().statement(claim).orElseThrow(NotFoundResponse::new), room, screen);
    }

    private static Answer figure(Origin origin, Concluded room, Screen screen) {
        String indicator = origin.figure().indicator();
        OriginPage page = new OriginPage(
                screen.value(origin.figure().value()),
                screen.label(indicator),
                Links.figure(indicator),
                Who.of(origin.party(), room, screen),
                screen.days(origin.when()),
                origin.articles(),
                origin.isOpen(),
                Words.oneLine(origin.figure().quote().text()),
                Links.claim(origin.id()),
                OriginNode.of(origin.echoes(), room, screen),
                beside(origin, room, screen));
        return new Answer(
                "origin", title(page), page, new Answer.Rows<>(OriginListing.of(room.reasoning()), List.of(origin)));
    }

    private static Answer position(Stated stated, Concluded room, Screen screen) {
        OriginPage page = new OriginPage(
                screen.say("stance." + Words.id(stated.stance())),
                screen.label(stated.proposition()),
                "/positions/" + Links.encoded(stated.proposition()),
                Who.of(stated.party(), room, screen),
                screen.days(stated.when()),
                stated.articles(),
                stated.echoes().stream().anyMatch(echo -> echo.isOpen()),
                Words.oneLine(stated.claim().quote().text()),
                Links.claim(stated.id()),
                OriginNode.of(stated.echoes(), room, screen),
                List.of());
        return new Answer("origin", title(page), page, new Answer.Rows<>(PrintListing.LISTING, stated.echoes()));
    }

    private static String title(OriginPage page) {
        return page.says() + " · " + page.who().name();
    }

    /** Whether the other sources of the series vouch for this one: each source once for each state, with the reason. */
    private static List<OriginPage.Beside> beside(Origin origin, Concluded room, Screen screen) {
        List<Origin> others = room.index()
                .figures(origin.figure().indicator())
                .map(digest -> digest.series().origins())
                .orElse(List.of());
        Map<Independence, Set<Who>> sources = new LinkedHashMap<>();
        Map<String, List<Independence>> order = new TreeMap<>();
        for (Origin other : others.subList(0, Math.min(others.size(), Pages.SIZE))) {
            if (!other.id().equals(origin.id())) {
                Independence found =
                        Independence.between(origin, other, room.reasoning().story());
                sources.computeIfAbsent(found, key -> {
                            order.computeIfAbsent(
                                            key.state() + " " + key.ground() + key.with(), any -> new ArrayList<>())
                                    .add(key);
                            return new LinkedHashSet<>();
                        })
                        .add(Who.of(other.party(), room, screen));
            }
        }
        return order.values().stream()
                .flatMap(List::stream)
                .map(each -> new OriginPage.Beside(
                        Words.id(each.state()),
                        Words.id(each.ground()),
                        String.join(", ", each.with()),
                        List.copyOf(sources.getOrDefault(each, Set.of()))))
                .toList();
    }
}
