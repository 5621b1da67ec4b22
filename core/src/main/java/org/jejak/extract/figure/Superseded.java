package org.jejak.extract.figure;

import java.util.List;
import java.util.Optional;
import org.jejak.model.Edtf;
import org.jejak.model.Ground;
import org.jejak.text.Match;
import org.jejak.text.Text;

/**
 * Keeps a count that was given before from holding on the day it is told again: "an earlier estimate of 64 dead" was known by that
 * day, and may have been wrong on it. One text, one thread.
 */
final class Superseded {

    private static final int REACH = 12;

    private final Text text;
    /** The figure before, where it was given earlier: "… spoke of 64 dead and 12 missing". */
    private int sentence = -1;

    private String indicator = "";

    Superseded(Text text) {
        this.text = text;
    }

    /** The same time, or the interval up to it. To be asked in text order. */
    FigureTimes.When known(FigureReader.Bonded bonded, FigureTimes.When when) {
        if (when.words().isPresent() || when.time().filter(Superseded::isPlain).isEmpty() || !isEarlier(bonded)) {
            return when;
        }
        sentence = text.sentenceNumberAt(bonded.sentence().from());
        indicator = bonded.bond().indicator().id();
        return new FigureTimes.When(
                when.time().map(time -> new Edtf("/" + time.value())),
                when.words(),
                Optional.of(Ground.TIME_GIVEN_BEFORE),
                when.statement());
    }

    private static boolean isPlain(Edtf time) {
        return time.value().indexOf('/') < 0 && time.value().indexOf('X') < 0;
    }

    private boolean isEarlier(FigureReader.Bonded bonded) {
        boolean shares = text.sentenceNumberAt(bonded.sentence().from()) == sentence
                && !bonded.bond().indicator().id().equals(indicator);
        int number = bonded.quantity().from();
        int from = Math.max(bonded.sentence().from(), number - REACH);
        List<Match> earlier = text.annotations().within(from, number, "figure.time").stream()
                .filter(match -> match.value().equals("earlier"))
                .toList();
        return shares
                || !earlier.isEmpty()
                        && text.annotations()
                                .within(earlier.get(earlier.size() - 1).to(), number, "number")
                                .isEmpty();
    }
}
