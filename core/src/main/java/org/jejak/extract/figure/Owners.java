package org.jejak.extract.figure;

import java.util.Optional;
import org.jejak.model.Ground;
import org.jejak.pack.LanguagePack;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Finds whose estimate or toll a number is: the owner of the noun right before it. One text, one thread. */
final class Owners {

    private static final int FARTHEST_NOUN = 8;
    private static final int LONGEST_AGENT = 5;

    private final Text text;
    private final LanguagePack language;
    private final Parties parties;

    Owners(Text text, LanguagePack language, Parties parties) {
        this.text = text;
        this.language = language;
        this.parties = parties;
    }

    /** Whose estimate it is: "the U.N. estimate of 670", "perkiraan PBB sebesar 670", "its estimated toll of 670". */
    Optional<Given> of(Sentence sentence, int number) {
        int farthest = Math.max(sentence.from(), number - FARTHEST_NOUN);
        for (int i = number - 1; i >= farthest && (!endsPhrase(i) || isCounted(i)); i--) {
            Optional<Match> noun = text.annotations().at(i, "cue.noun");
            if (noun.isEmpty()) {
                noun = text.annotations().at(i, "anaphor");
            }
            if (noun.isPresent()) {
                Match estimate = noun.get();
                return of(sentence, estimate, number).map(owner -> Given.by(Ground.SOURCE_OWNS, estimate, owner));
            }
        }
        return Optional.empty();
    }

    private Optional<Match> of(Sentence sentence, Match noun, int number) {
        if (pointsBack(noun)) {
            return parties.within(sentence, sentence.from(), noun.from(), false);
        }
        if (text.annotations().isOver(noun.to(), "agent")) {
            return parties.within(sentence, noun.to() + 1, Math.min(number, noun.to() + LONGEST_AGENT), false);
        }
        if (language.headFirst()) {
            return parties.within(sentence, noun.to(), Math.min(number, noun.to() + 3), false);
        }
        int from = noun.from();
        while (from > sentence.from() && noun.from() - from < 4 && isPartOfPhrase(from - 1) && !endsPhrase(from - 1)) {
            from--;
        }
        return parties.within(sentence, from, noun.from(), true);
    }

    /** "Estimasi korban tewas", "estimate of deaths": what is estimated stands between the noun and its number. */
    private boolean isCounted(int token) {
        for (int i = token; i >= Math.max(text.sentenceAt(token).from(), token - 2); i--) {
            if (text.annotations().at(i, "cue.noun").isPresent()
                    && text.annotations().at(i, "cue.wish").isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A word, or the mark of a possessive plural. */
    private boolean isPartOfPhrase(int token) {
        return text.token(token).isWord()
                || text.token(token).is("'")
                || text.token(token).is("’");
    }

    private boolean endsPhrase(int token) {
        for (Match match : text.annotations().startingAt(token)) {
            switch (match.category()) {
                case "number", "clause", "complement", "cue.verb", "concept" -> {
                    return true;
                }
                default -> {}
            }
        }
        return text.token(token).is(";");
    }

    /** "its estimate", "taksirannya", or an estimate of something that carries the ending. */
    private boolean pointsBack(Match noun) {
        Sentence sentence = text.sentenceAt(noun.from());
        int end = Math.min(sentence.to(), noun.to() + 3);
        for (int i = Math.max(sentence.from(), noun.from() - 3); i < end; i++) {
            boolean ending = i >= noun.from()
                    && text.token(i).isWord()
                    && language.enclitics().stream().anyMatch(text.token(i).form()::endsWith);
            boolean possessive = text.annotations()
                    .at(i, "determiner")
                    .filter(m -> m.value().equals("possessive"))
                    .isPresent();
            if (ending && !text.token(i).isCapitalised() || possessive && i < noun.from()) {
                return true;
            }
        }
        return false;
    }
}
