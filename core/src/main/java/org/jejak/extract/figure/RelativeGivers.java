package org.jejak.extract.figure;

import java.util.Optional;
import org.jejak.model.Ground;
import org.jejak.text.Annotations;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/**
 * Finds who gives a number in a clause right behind it, with or without a relative pronoun: "the 300 dead the ministry reported in
 * January", "the 300 dead that police gave". One text, one thread.
 */
final class RelativeGivers {

    private static final int FARTHEST_VERB = 14;

    private final Text text;
    private final Annotations annotations;
    private final Parties parties;

    RelativeGivers(Text text, Parties parties) {
        this.text = text;
        this.annotations = text.annotations();
        this.parties = parties;
    }

    Optional<Given> of(FigureReader.Bonded bonded) {
        Sentence sentence = bonded.sentence();
        int from = bonded.quantity()
                .nounAt()
                .map(noun -> Math.max(noun.to(), bonded.quantity().to()))
                .orElse(bonded.quantity().to());
        int to = Math.min(sentence.to(), from + FARTHEST_VERB);
        for (int i = from + 1; i < to; i++) {
            if (!text.token(i).isWord() && !text.token(i).isNumber()) {
                return Optional.empty();
            }
            Optional<Match> verb = verb(i);
            if (i > from + 1 && verb.isPresent() && ends(verb.get().to(), sentence)) {
                return subject(sentence, from, i).map(party -> Given.by(Ground.SOURCE_GIVES, verb.get(), party));
            }
        }
        return Optional.empty();
    }

    private Optional<Match> verb(int token) {
        return annotations.at(token, "cue.figure").or(() -> annotations.at(token, "cue.verb"));
    }

    /** What is given stands before: no more follows than a mark, a time or an adjunct. */
    private boolean ends(int behind, Sentence sentence) {
        return behind >= sentence.to()
                || !text.token(behind).isWord() && !text.token(behind).isNumber()
                || annotations.isOver(behind, "adjunct")
                || annotations.isOver(behind, "time.prep")
                || annotations.isOver(behind, "time.relative")
                || annotations.isOver(behind, "weekday");
    }

    /** Nothing joins the subject to what stands before it but a relative pronoun. */
    private Optional<Match> subject(Sentence sentence, int from, int verb) {
        int end = verb;
        while (end > from && annotations.isOver(end - 1, "auxiliary")) {
            end--;
        }
        return end <= from
                ? Optional.empty()
                : parties.over(sentence, end - 1).filter(party -> opens(party.from(), from));
    }

    private boolean opens(int party, int from) {
        int before = annotations.isOver(party - 1, "determiner") ? party - 2 : party - 1;
        if (before < from) {
            return false;
        }
        boolean relative = annotations
                .over(before, "clause")
                .filter(clause -> clause.value().equals("relative"))
                .isPresent();
        boolean joined = annotations.isOver(before, "conjunction")
                || annotations.isOver(before, "clause")
                || annotations.isOver(before, "adjunct")
                || annotations.isOver(before, "agent")
                || annotations.isOver(before, "part.of")
                || annotations.isOver(before, "source.affiliation");
        return relative || !joined;
    }
}
