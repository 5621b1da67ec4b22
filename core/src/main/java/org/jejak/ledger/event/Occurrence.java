package org.jejak.ledger.event;

import java.util.List;
import java.util.Optional;
import org.jejak.ledger.Period;

/**
 * One event, with all that reports tell of it. That reports tell it does not make it so.
 *
 * @param actor who acts, where a report says so
 * @param participants everybody whom a report names in it, by name
 * @param places by name
 * @param dates that of most claims first; more than one where they conflict
 * @param reports as {@link Reports#of} orders them
 */
public record Occurrence(
        String type,
        Optional<String> actor,
        Optional<String> target,
        List<String> participants,
        List<String> places,
        List<Dated> dates,
        List<Report> reports)
        implements Moment {

    public Occurrence {
        participants = List.copyOf(participants);
        places = List.copyOf(places);
        dates = List.copyOf(dates);
        reports = List.copyOf(reports);
    }

    @Override
    public Optional<Period> when() {
        return dates.stream().findFirst().map(Dated::when);
    }

    /** Whether reports give days that cannot both be right. */
    public boolean isContested() {
        return dates.size() > 1;
    }

    /** Those who say that it happened. */
    public List<Report> holding() {
        return reports.stream().filter(Report::holds).toList();
    }
}
