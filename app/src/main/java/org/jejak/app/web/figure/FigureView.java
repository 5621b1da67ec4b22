package org.jejak.app.web.figure;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
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
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Screen;
import org.jejak.app.web.screen.Standing;
import org.jejak.ledger.origin.FigureSeries;
import org.jejak.ledger.origin.Independence;
import org.jejak.ledger.policy.Policy;

/** What is counted: all series at a glance, and each over time. */
public final class FigureView {

    private static final String POLICY = "policy";

    /** {@code /figures}. */
    public Answer all(Asked asked, Standing room, Screen screen) {
        Policy policy = policy(asked);
        List<FigureSeries> all = room.index().figures();
        List<FigureCard> cards =
                all.stream().map(series -> FigureCard.of(series, room, screen)).toList();
        return new Answer("figures", screen.say("figures.title"), new FigureCards(cards), data(all, policy, room));
    }

    /** {@code /figures/{indicator}?policy=…}. */
    public Answer one(Asked asked, Standing room, Screen screen) {
        String indicator = asked.part("indicator");
        FigureSeries series = room.index().figures(indicator).orElseThrow(NotFoundResponse::new);
        Policy policy = policy(asked);
        FigureRows rows = new FigureRows(room, screen);
        List<FigureRow> chosen = rows.of(series, policy);
        List<DenialRow> denials = rows.denials(series);
        Independence together = series.independence(room.reasoning().story());
        FigurePage page = new FigurePage(
                indicator,
                new Count(series.articles(), series.origins().size(), series.open(), series.sources()),
                Words.id(together.state()),
                String.join(", ", together.with()),
                policies(indicator, policy),
                new Charting(Frame.WIDE, screen).of(chosen, denials),
                new Charting(Frame.NARROW, screen).of(chosen, denials),
                chosen,
                denials,
                new ContestRows(room, screen).of(indicator),
                sides(series, room, screen));
        return new Answer("figure", screen.label(indicator), page, data(List.of(series), policy, room));
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

    private static List<SideKey> sides(FigureSeries series, Standing room, Screen screen) {
        Set<SideKey> keys = new LinkedHashSet<>();
        boolean others = false;
        List<Optional<String>> parties = new ArrayList<>();
        series.origins().forEach(origin -> parties.add(origin.party()));
        room.reasoning()
                .denials(series.indicator())
                .forEach(denial -> parties.add(denial.stated().party()));
        for (Optional<String> party : parties) {
            Colours.side(party, room.sides())
                    .ifPresent(side -> keys.add(new SideKey(Colours.of(side, room.sides()), screen.label(side.id()))));
            others |= Colours.side(party, room.sides()).isEmpty();
        }
        if (others) {
            keys.add(new SideKey(Colours.of(Optional.empty(), room.sides()), screen.say("side.none")));
        }
        return List.copyOf(keys);
    }

    private static Answer.Data data(List<FigureSeries> all, Policy policy, Standing room) {
        return new Answer.Rows<>(
                FigureListing.LISTING,
                all.stream()
                        .flatMap(series -> FigureListing.rows(series, policy, room.reasoning()))
                        .toList());
    }
}
