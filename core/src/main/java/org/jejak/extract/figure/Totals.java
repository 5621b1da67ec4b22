package org.jejak.extract.figure;

import java.util.Optional;
import org.jejak.extract.time.Moment;
import org.jejak.model.Edtf;
import org.jejak.model.Ground;
import org.jejak.text.Text;

/**
 * Opens the time of a count that was stated in some month or year and told as done by then: "In January the office said 40 had
 * died" tells that they died by January, not in it. One text, one thread.
 */
final class Totals {

    private static final int MONTH = "2025-02".length();
    /** So many tokens before the verb may its auxiliary stand. */
    private static final int AUXILIARY = 3;

    private final Text text;
    private final StatementDays days;
    /** The sentence whose last figure was opened, and its date: "… and 12 injured" shares the auxiliary. */
    private int sentence = -1;

    private Optional<Moment> date = Optional.empty();

    Totals(Text text, StatementDays days) {
        this.text = text;
        this.days = days;
    }

    /** The same time, or the interval up to it. To be asked in text order. */
    FigureTimes.When known(FigureReader.Bonded bonded, Optional<String> source, FigureTimes.When when) {
        Optional<Moment> stated = stated(source, when);
        int number = text.sentenceNumberAt(bonded.from());
        boolean count = bonded.bond().indicator().asOf();
        boolean shares = number == sentence && stated.equals(date);
        if (!count || stated.isEmpty() || !shares && !isDone(bonded)) {
            return when;
        }
        sentence = number;
        date = stated;
        return new FigureTimes.When(
                when.time().map(time -> new Edtf("/" + time.value())),
                when.words(),
                Optional.of(Ground.TIME_KNOWN_BY),
                when.statement());
    }

    /** The month or year in which the figure's source spoke, where that is the figure's time. */
    private Optional<Moment> stated(Optional<String> source, FigureTimes.When when) {
        return when.words()
                .filter(words -> days.isStatement(words, source))
                .or(() -> when.statement().flatMap(StatementDays.AsOf::statement))
                .filter(words -> words.role() == Moment.Role.AT && words.edtf().equals(when.time()))
                .filter(words -> when.time().filter(Totals::isCoarse).isPresent());
    }

    private static boolean isCoarse(Edtf time) {
        String value = time.value();
        return value.length() <= MONTH && value.indexOf('/') < 0 && value.indexOf('X') < 0;
    }

    private boolean isDone(FigureReader.Bonded bonded) {
        int from = Math.max(bonded.sentence().from(), bonded.from() - AUXILIARY);
        return text.annotations().within(from, bonded.to(), "auxiliary").stream()
                .anyMatch(auxiliary -> auxiliary.value().equals("perfect"));
    }
}
