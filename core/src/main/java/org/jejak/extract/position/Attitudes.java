package org.jejak.extract.position;

import java.util.Arrays;
import java.util.List;
import org.jejak.extract.attribution.Utterance;
import org.jejak.text.Match;
import org.jejak.text.Text;

/**
 * Tells what is in the words of those who report nothing: who warns of something says that it is so, and who calls a thing something
 * judges it. One text, one thread.
 */
final class Attitudes {

    private final Text text;
    /** Per token, the number of the attribution that warns of it, or -1. */
    private final int[] warningOf;
    /** Per token, the number of the attribution that calls it so, or -1. */
    private final int[] describingOf;

    Attitudes(Text text, List<Utterance> utterances) {
        this.text = text;
        this.warningOf = new int[text.size()];
        this.describingOf = new int[text.size()];
        Arrays.fill(warningOf, -1);
        Arrays.fill(describingOf, -1);
        for (int i = 0; i < utterances.size(); i++) {
            if (utterances.get(i).role() == Utterance.Role.ATTITUDE
                    && utterances.get(i).speaker().isPresent()) {
                enter(i, utterances.get(i));
            }
        }
    }

    private void enter(int number, Utterance utterance) {
        boolean warns = utterance.cue().filter(this::warns).isPresent();
        if (warns || !isToDo(utterance.content().get(0).from())) {
            int[] of = warns ? warningOf : describingOf;
            utterance.content().forEach(part -> Arrays.fill(of, part.from(), part.to(), number));
        }
    }

    private boolean warns(Match.Range cue) {
        return text.annotations().within(cue.from(), cue.to(), "theme").stream()
                .anyMatch(theme -> theme.value().equals("warning"));
    }

    /** "Agreed to": what is to be done is not so yet. */
    private boolean isToDo(int from) {
        return isInfinitive(from) || from > 0 && isInfinitive(from - 1);
    }

    private boolean isInfinitive(int token) {
        return text.annotations()
                .at(token, "complement")
                .filter(word -> word.value().equals("infinitive"))
                .isPresent();
    }

    /** The attribution that warns of what the token is part of, or -1. */
    int warning(int token) {
        return warningOf[token];
    }

    /** The attribution by which somebody calls it so, or -1. */
    int describing(int token) {
        return describingOf[token];
    }
}
