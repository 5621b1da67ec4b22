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

    /**
     * Who governs the number by a verb of giving before it; else who, in a sentence just before without numbers of its own,
     * brought the figures up to date.
     */
    Optional<Match> of(FigureReader.Bonded bonded) {
        Sentence sentence = bonded.sentence();
        int number = bonded.quantity().from();
        return giver(sentence, Math.max(sentence.from(), number - FARTHEST_VERB), number).or(() -> announced(sentence));
    }

    private Optional<Match> announced(Sentence sentence) {
        int before = text.sentenceNumberAt(sentence.from()) - 1;
        if (before < 0) {
            return Optional.empty();
        }
        Sentence previous = text.sentences().get(before);
        boolean counts = !text.annotations().within(previous.from(), previous.to(), "number").isEmpty();
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

    private static final String[] NAMES = {"name.organisation", "name.person", "name.outlet", "name.country"};
    private static final String[] HEADS = {"source.body", "source.group", "source.role"};

    private Optional<Match> subject(Sentence sentence, int verb) {
        Annotations annotations = text.annotations();
        for (int i = verb - 1; i >= Math.max(sentence.from(), verb - FARTHEST_SUBJECT); i--) {
            for (String category : NAMES) {
                Optional<Match> name = annotations.over(i, category).filter(match -> !isPlace(match));
                if (name.isPresent()) {
                    return name;
                }
            }
            for (String category : HEADS) {
                Optional<Match> head = annotations.over(i, category);
                if (head.isPresent()) {
                    return head.map(match -> phrase(sentence, match));
                }
            }
            if (annotations.at(i, "clause").isPresent() || annotations.at(i, "complement").isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "in Gaza": where the giver is, not who. */
    private boolean isPlace(Match name) {
        return name.from() > 0 && text.annotations().isOver(name.from() - 1, "place.at");
    }

    /** The head with what stands before it in its phrase: "The government media office". */
    private Match phrase(Sentence sentence, Match head) {
        int from = head.from();
        while (from > sentence.from() && head.from() - from < 4 && isPartOfPhrase(from - 1)) {
            from--;
        }
        return new Match(head.category(), text.slice(from, head.to()), from, head.to(), head.rule());
    }

    private boolean isPartOfPhrase(int token) {
        boolean ends = !text.token(token).isWord();
        for (Match match : text.annotations().startingAt(token)) {
            ends |= match.category().startsWith("cue")
                    || match.category().equals("clause")
                    || match.category().equals("conjunction")
                    || match.category().equals("place.at");
        }
        return !ends;
    }
}
