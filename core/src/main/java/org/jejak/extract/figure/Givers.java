package org.jejak.extract.figure;

import java.util.Optional;
import org.jejak.text.Annotations;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/**
 * Finds who gives a number by a verb that takes numbers and no sentence: "the ministry put the toll at 17", "laman BNPB
 * mencantumkan 810 orang". One text, one thread.
 */
final class Givers {

    private static final int FARTHEST_VERB = 16;
    private static final int FARTHEST_SUBJECT = 10;

    private final Text text;

    Givers(Text text) {
        this.text = text;
    }

    /** The institution or person named last before the verb of giving that governs the number. */
    Optional<Match> of(FigureReader.Bonded bonded) {
        Sentence sentence = bonded.sentence();
        int number = bonded.quantity().from();
        for (int i = number - 1; i >= Math.max(sentence.from(), number - FARTHEST_VERB); i--) {
            if (text.token(i).is(";")) {
                return Optional.empty();
            }
            if (text.annotations().at(i, "cue.figure").isPresent()) {
                return subject(sentence, i);
            }
        }
        return Optional.empty();
    }

    private Optional<Match> subject(Sentence sentence, int verb) {
        Annotations annotations = text.annotations();
        for (int i = verb - 1; i >= Math.max(sentence.from(), verb - FARTHEST_SUBJECT); i--) {
            for (String category : new String[] {"name.organisation", "name.person", "name.outlet", "name.country"}) {
                Optional<Match> name = annotations.over(i, category);
                if (name.isPresent()) {
                    return name;
                }
            }
            boolean ends = annotations.at(i, "clause").isPresent() || annotations.at(i, "complement").isPresent();
            if (ends) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
