package org.jejak.app.web.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.app.pipeline.MissingPackException;
import org.jejak.app.view.Words;
import org.jejak.app.web.article.ClaimPanel.Hop;
import org.jejak.app.web.contest.ContestRows;
import org.jejak.app.web.decision.DecidePanel;
import org.jejak.app.web.distortion.DistortionRow;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Screen;
import org.jejak.app.web.screen.Who;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.ClaimKind;
import org.jejak.ledger.StoredReading;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Link;
import org.jejak.model.Claim;
import org.jejak.model.Mention;

/** Makes the panel of a claim from the case as it stands. */
final class ClaimPanels {

    /** Contests of one claim that a panel tells. */
    private static final int MOST = 8;

    private final Concluded room;
    private final Screen screen;
    private final Rereading rereading;

    ClaimPanels(Concluded room, Screen screen, Rereading rereading) {
        this.room = room;
        this.screen = screen;
        this.rereading = rereading;
    }

    /** @param place of the claim among those of the article */
    ClaimPanel of(StoredReading stored, int place) {
        Claim claim = stored.reading().claims().get(place);
        ClaimId id = stored.claimIds().get(place);
        List<Hop> chain = chain(id);
        return new ClaimPanel(
                id.toString(),
                ClaimKind.of(claim).id(),
                ClaimFacts.says(claim, screen),
                screen.label(claim.indicator()),
                page(claim),
                Words.oneLine(claim.quote().text()),
                DecidePanel.of(new ClaimEntry(id, stored.entry(), claim, stored.standing(id)), room.store(), screen),
                new ClaimFacts(room, screen).of(claim),
                chain,
                chain.isEmpty() ? Optional.empty() : Optional.of(Links.origin(id)),
                new ContestRows(room, screen).of(id).stream().limit(MOST).toList(),
                room.index().distortions(id).stream()
                        .map(each -> DistortionRow.of(each, screen))
                        .toList(),
                why(stored, id),
                place + 1);
    }

    /** Where the room shows claims of its kind. */
    static String page(Claim claim) {
        return switch (ClaimKind.of(claim)) {
            case FIGURE -> Links.figure(claim.indicator());
            case POSITION -> "/positions/" + Links.encoded(claim.indicator());
            case EVENT -> "/timeline";
            case TRANSFER -> "/exchange";
            case FORECAST -> "/forecasts";
        };
    }

    private List<Hop> chain(ClaimId id) {
        List<Echo> echoes = room.index()
                .origin(id)
                .map(origin -> origin.echoes())
                .or(() -> room.index().statement(id).map(stated -> stated.echoes()))
                .orElse(List.of());
        List<Hop> hops = new ArrayList<>();
        for (Echo echo : echoes) {
            if (echo.claim().id().equals(id)) {
                echo.chain().forEach(link -> hops.add(0, hop(link, echo)));
            }
        }
        return hops;
    }

    private Hop hop(Link link, Echo echo) {
        return new Hop(
                Who.of(link, echo, room, screen),
                Words.id(link.role()),
                Words.id(link.because()),
                link.evidence()
                        .map(Mention::text)
                        .or(() -> link.shared().map(shared -> shared.here().text()))
                        .map(Words::oneLine)
                        .orElse(""));
    }

    /** The reasons of what the machine read, whatever was decided since. */
    private Why why(StoredReading stored, ClaimId id) {
        try {
            Claim read = room.store().asRead(id).orElseThrow();
            return new WhyLines(rereading.of(stored), screen).of(id, read);
        } catch (MissingPackException e) {
            String packs = String.join(", ", stored.reading().packs());
            return new Why(
                    List.of(),
                    packs,
                    Optional.empty(),
                    false,
                    Optional.of(String.valueOf(e.getMessage())),
                    screen.language());
        }
    }
}
