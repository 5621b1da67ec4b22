package org.jejak.extract.figure;

import java.util.Optional;
import org.jejak.pack.LanguagePack;
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
    private final Parties parties;
    private final Owners owners;

    Givers(Text text, LanguagePack language) {
        this.text = text;
        this.parties = new Parties(text, language.headFirst());
        this.owners = new Owners(text, language, parties);
    }

    /**
     * Who governs the number by a verb of giving before it; else who, in a sentence just before without numbers of its own,
     * brought the figures up to date.
     */
    Optional<Match> of(FigureReader.Bonded bonded) {
        Sentence sentence = bonded.sentence();
        int number = bonded.quantity().from();
        return giver(sentence, Math.max(sentence.from(), number - FARTHEST_VERB), number)
                .or(() -> owners.of(sentence, number))
                .or(() -> agent(sentence, number))
                .or(() -> announced(sentence));
    }

    /** "dilaporkan tewas oleh pemerintah": who reports, behind a passive. */
    private Optional<Match> agent(Sentence sentence, int number) {
        for (int i = number - 1; i >= Math.max(sentence.from(), number - FARTHEST_VERB); i--) {
            boolean passive =
                    text.annotations().at(i, "agent").isPresent() && isGiven(Math.max(sentence.from(), i - 4), i);
            if (passive) {
                return parties.within(sentence, i + 1, Math.min(number, i + 5), false);
            }
        }
        return Optional.empty();
    }

    private boolean isGiven(int from, int to) {
        return !text.annotations().within(from, to, "cue.passive").isEmpty()
                || !text.annotations().within(from, to, "cue.figure").isEmpty();
    }

    private Optional<Match> announced(Sentence sentence) {
        int before = text.sentenceNumberAt(sentence.from()) - 1;
        if (before < 0) {
            return Optional.empty();
        }
        Sentence previous = text.sentences().get(before);
        boolean counts = !text.annotations()
                .within(previous.from(), previous.to(), "number")
                .isEmpty();
        boolean same = previous.paragraph() == sentence.paragraph();
        return same && !counts ? giver(previous, previous.from(), previous.to()) : Optional.empty();
    }

    private Optional<Match> giver(Sentence sentence, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
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
        for (int i = verb - 1; i >= Math.max(sentence.from(), verb - FARTHEST_SUBJECT); i--) {
            Optional<Match> party = parties.over(sentence, i);
            boolean border = text.annotations().at(i, "clause").isPresent()
                    || text.annotations().at(i, "complement").isPresent();
            if (party.isPresent() || border) {
                return party;
            }
        }
        return Optional.empty();
    }
}
