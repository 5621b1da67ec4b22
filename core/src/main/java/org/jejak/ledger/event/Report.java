package org.jejak.ledger.event;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.FigureSeries;
import org.jejak.ledger.origin.Independence;
import org.jejak.ledger.origin.Origin;
import org.jejak.ledger.origin.Story;
import org.jejak.ledger.position.Side;

/**
 * What one party says of one matter, with every claim that prints it.
 *
 * @param party the most particular name that a print gives; empty where nobody is named
 * @param side whether it says that it is so
 * @param echoes the print to quote first; at least one
 */
public record Report(Optional<String> party, Side side, List<Echo> echoes) {

    public Report {
        echoes = List.copyOf(echoes);
    }

    /** The print that is quoted for it. */
    public ClaimEntry quoted() {
        return echoes.get(0).claim();
    }

    public ClaimId id() {
        return quoted().id();
    }

    public boolean holds() {
        return side == Side.HOLDS;
    }

    /** In how many articles it is printed. */
    public long articles() {
        return articles(List.of(this));
    }

    /** Whether it is not known on whose word it stands, or who passed it on. */
    public boolean isOpen() {
        return party.isEmpty() || echoes.stream().anyMatch(Echo::isOpen);
    }

    /** In how many articles any of them is printed. */
    public static long articles(Collection<Report> reports) {
        return reports.stream()
                .flatMap(report -> report.echoes.stream())
                .map(echo -> echo.claim().article().id())
                .distinct()
                .count();
    }

    /** How many are open. While any is, their number is the most that there can be, since two open ones may be one. */
    public static long open(Collection<Report> reports) {
        return reports.stream().filter(Report::isOpen).count();
    }

    /** Whether any two are established as independent. */
    public static Independence independence(Collection<Report> reports, Story story) {
        List<Origin> origins = reports.stream()
                .map(report -> new Origin(report.party, Optional.empty(), report.echoes))
                .toList();
        return origins.stream().allMatch(origin -> origin.party().isEmpty())
                ? new Independence(Independence.State.NOT_ESTABLISHED, Independence.Ground.NO_SOURCE, List.of())
                : new FigureSeries("", origins).independence(story);
    }
}
