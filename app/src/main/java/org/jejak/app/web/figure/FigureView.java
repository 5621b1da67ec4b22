package org.jejak.app.web.figure;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jejak.app.view.FigureListing;
import org.jejak.app.view.Words;
import org.jejak.app.web.contest.ContestRows;
import org.jejak.app.web.figure.Charting.Frame;
import org.jejak.app.web.figure.FigurePage.Count;
import org.jejak.app.web.figure.FigurePage.PolicyLink;
import org.jejak.app.web.figure.FigurePage.SideKey;
import org.jejak.app.web.screen.Answer;
import org.jejak.app.web.screen.Asked;
import org.jejak.app.web.screen.Colours;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Pages;
import org.jejak.app.web.screen.Screen;
import org.jejak.app.web.screen.SeriesDigest;
import org.jejak.ledger.origin.FigureSeries;
import org.jejak.ledger.policy.Policy;
import org.jejak.ledger.position.Denial;
import org.jejak.pack.Side;

/** What is counted: all series at a glance, and each over time. */
public final class FigureView {

    private static final String POLICY = "policy";

    /** So many marks can still be told apart. */
    private static final int DRAWN = 240;

    /** {@code /figures}. */
    public Answer all(Asked asked, Concluded room, Screen screen) {
        Policy policy = policy(asked);
        List<FigureCard> cards = room.index().figures().stream()
                .map(series -> FigureCard.of(series, room, screen))
                .toList();
        List<FigureSeries> all =
                room.index().figures().stream().map(SeriesDigest::series).toList();
        return new Answer("figures", screen.say("figures.title"), new FigureCards(cards), data(all, policy, room));
    }

    /** {@code /figures/{indicator}?policy=…}. */
    public Answer one(Asked asked, Concluded room, Screen screen) {
        String indicator = asked.part("indicator");
        SeriesDigest digest = room.index().figures(indicator).orElseThrow(NotFoundResponse::new);
        Policy policy = policy(asked);
        FigureRows rows = new FigureRows(room, screen);
        FigureRows.Chosen chosen = rows.chosen(digest.series(), policy);
        Pages pages = Pages.of(asked, chosen.size());
        List<FigureRow> drawn = chosen.mostPrinted(DRAWN);
        List<Denial> denied = room.reasoning().denials(indicator);
        List<DenialRow> denials = rows.denials(denied, Pages.SIZE);
        FigurePage page = new FigurePage(
                indicator,
                new Count(digest.articles(), digest.series().origins().size(), digest.open(), digest.sources()),
                Words.id(digest.independence().state()),
                String.join(", ", digest.independence().with()),
                policies(indicator, policy),
                new Charting(Frame.WIDE, screen).of(drawn, denials),
                new Charting(Frame.NARROW, screen).of(drawn, denials),
                chosen.size() - drawn.size(),
                chosen.rows(pages),
                pages,
                denials,
                new ContestRows(room, screen).of(indicator),
                sides(drawn, denials, room, screen));
        return new Answer("figure", screen.label(indicator), page, data(List.of(digest.series()), policy, room));
    }

    private static Policy policy(Asked asked) {
        String name = asked.one(POLICY).orElse(Policy.ALL.id());
        return Policy.named(name).orElseThrow(() -> new BadRequestResponse(name));
    }

    private static List<PolicyLink> policies(String indicator, Policy chosen) {
        return Stream.of(Policy.values())
                .map(policy -> new PolicyLink(
                        policy.id(),
                        policy.method(),
                        Links.figure(indicator) + (policy == Policy.ALL ? "" : "?" + POLICY + "=" + policy.id()),
                        policy == chosen))
                .toList();
    }

    private static List<SideKey> sides(List<FigureRow> rows, List<DenialRow> denials, Concluded room, Screen screen) {
        Set<SideKey> keys = new LinkedHashSet<>();
        boolean others = false;
        for (Optional<String> party : Stream.concat(
                        rows.stream().map(FigureRow::party), denials.stream().map(DenialRow::party))
                .distinct()
                .toList()) {
            Optional<Side> side = Colours.side(party, room.sides());
            side.ifPresent(its -> keys.add(new SideKey(Colours.of(its, room.sides()), screen.label(its.id()))));
            others |= side.isEmpty();
        }
        if (others) {
            keys.add(new SideKey(Colours.of(Optional.empty(), room.sides()), screen.say("side.none")));
        }
        return List.copyOf(keys);
    }

    private static Answer.Data data(List<FigureSeries> all, Policy policy, Concluded room) {
        return new Answer.Rows<>(
                FigureListing.LISTING,
                () -> all.stream().flatMap(series -> FigureListing.rows(series, policy, room.reasoning())));
    }
}
