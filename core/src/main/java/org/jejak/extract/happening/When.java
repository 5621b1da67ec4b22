package org.jejak.extract.happening;

import java.util.Optional;
import org.jejak.extract.time.Moment;
import org.jejak.model.Edtf;
import org.jejak.model.Ground;

/**
 * When a clause says that something happened.
 *
 * @param words those of its own sentence that say so
 * @param told the words that decided, wherever they stand
 */
record When(Optional<Edtf> time, Optional<Moment> words, Optional<Moment> told, Ground ground) {

    static When none() {
        return new When(Optional.empty(), Optional.empty(), Optional.empty(), Ground.TIME_IN_SENTENCE);
    }

    static When in(Moment words, Optional<Edtf> time, Ground ground) {
        return new When(time, Optional.of(words), Optional.of(words), ground);
    }

    /** By words of another sentence. */
    static When by(Moment told, Ground ground) {
        return new When(told.edtf(), Optional.empty(), Optional.of(told), ground);
    }
}
