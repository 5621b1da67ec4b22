package org.jejak.app.web.contest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jejak.app.view.Words;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Screen;
import org.jejak.app.web.screen.Who;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.contest.Contest;
import org.jejak.ledger.contest.Explanation;
import org.jejak.ledger.origin.Origin;
import org.jejak.model.Figure;

/** Rows of contests: those of the same statements once, what leaves most to ask first. */
public final class ContestRows {

    /** So many contests are looked at for one page; all are in the rows behind it. */
    private static final int MOST = 400;

    private final Concluded room;
    private final Screen screen;

    public ContestRows(Concluded room, Screen screen) {
        this.room = room;
        this.screen = screen;
    }

    /** Of every indicator. */
    public List<ContestRow> all() {
        return of(room.index().clashes().all());
    }

    /** Those that a figure of this indicator is part of. */
    public List<ContestRow> of(String indicator) {
        return of(room.index().clashes().of(indicator));
    }

    /** Those of one print. */
    public List<ContestRow> of(ClaimId claim) {
        return of(room.index().contests(claim));
    }

    /** Contradictions, at most so many. */
    public List<ContestRow> open(int most) {
        return all().stream().filter(ContestRow::isOpen).limit(most).toList();
    }

    private List<ContestRow> of(List<Contest> contests) {
        Map<Set<ClaimId>, List<Contest>> alike = new LinkedHashMap<>();
        contests.stream()
                .limit(MOST)
                .forEach(contest -> alike.computeIfAbsent(statements(contest), ids -> new ArrayList<>())
                        .add(contest));
        return alike.values().stream()
                .map(prints -> row(prints.get(0), prints.size() - 1))
                .toList();
    }

    private Set<ClaimId> statements(Contest contest) {
        return contest.ids().stream()
                .map(id -> room.index().origin(id).map(Origin::id).orElse(id))
                .collect(Collectors.toSet());
    }

    private ContestRow row(Contest contest, int others) {
        List<ContestRow.Side> figures = new ArrayList<>();
        List<ClaimEntry> claims = contest.claims();
        for (int i = 0; i < claims.size(); i++) {
            String sign = i == 0 ? "" : sign(contest.explanation(), i == claims.size() - 1);
            figures.add(side(sign, claims.get(i)));
        }
        return new ContestRow(contest.explanation().id(), figures, others);
    }

    private static String sign(Explanation explanation, boolean last) {
        return switch (explanation) {
            case SUMS_UP -> last ? "=" : "+";
            case REVISION -> "→";
            case CONTRADICTION -> "≠";
            default -> "|";
        };
    }

    private ContestRow.Side side(String sign, ClaimEntry entry) {
        Optional<Origin> origin = room.index().origin(entry.id());
        Optional<String> party =
                origin.map(Origin::party).orElse(entry.claim().voice().source());
        return new ContestRow.Side(
                sign,
                screen.label(entry.claim().indicator()),
                entry.claim() instanceof Figure figure ? screen.value(figure.value()) : "",
                Who.of(party, room, screen),
                screen.days(origin.flatMap(Origin::when)),
                screen.outlet(entry),
                Words.oneLine(entry.claim().quote().text()),
                Links.claim(entry.id()));
    }
}
