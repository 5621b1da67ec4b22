package org.jejak.extract.figure;

import java.util.Optional;
import org.jejak.extract.time.Moment;
import org.jejak.model.Edtf;
import org.jejak.model.Scope;

/**
 * What a figure is counted over, and why.
 *
 * @param moment the time named in the figure's sentence, if one is
 * @param time the time as it is filed
 * @param statement of a count as of the day of its statement, that day; the moment inside is empty for the day of publication
 */
record Scoped(
        Optional<Found> actor,
        Optional<Found> target,
        Optional<Found> place,
        Optional<Moment> moment,
        Optional<Edtf> time,
        Optional<StatementDays.AsOf> statement,
        Optional<String> timeText) {

    Scope scope() {
        return new Scope(actor.map(Found::value), target.map(Found::value), place.map(Found::value), time, timeText);
    }
}
