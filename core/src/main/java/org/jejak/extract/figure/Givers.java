package org.jejak.extract.figure;

import java.util.Optional;
import org.jejak.pack.LanguagePack;
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
    private static final int FARTHEST_NOUN = 8;

    private final Text text;
    private final LanguagePack language;

    Givers(Text text, LanguagePack language) {
        this.text = text;
        this.language = language;
    }

    /**
     * Who governs the number by a verb of giving before it; else who, in a sentence just before without numbers of its own,
     * brought the figures up to date.
     */
    Optional<Match> of(FigureReader.Bonded bonded) {
        Sentence sentence = bonded.sentence();
        int number = bonded.quantity().from();
        return giver(sentence, Math.max(sentence.from(), number - FARTHEST_VERB), number)
                .or(() -> owner(sentence, number))
                .or(() -> agent(sentence, number))
                .or(() -> announced(sentence));
    }

    /** Whose estimate it is: "the U.N. estimate of 670", "perkiraan PBB sebesar 670", "its estimated toll of 670". */
    private Optional<Match> owner(Sentence sentence, int number) {
        for (int i = number - 1; i >= Math.max(sentence.from(), number - FARTHEST_NOUN) && !endsPhrase(i); i--) {
            Optional<Match> noun = text.annotations().at(i, "cue.noun");
            if (noun.isEmpty()) {
                noun = text.annotations().at(i, "anaphor");
            }
            if (noun.isPresent()) {
                return owner(sentence, noun.get(), number);
            }
        }
        return Optional.empty();
    }

    private Optional<Match> owner(Sentence sentence, Match noun, int number) {
        if (pointsBack(noun)) {
            return named(sentence, sentence.from(), noun.from(), false);
        }
        if (language.headFirst()) {
            return named(sentence, noun.to(), Math.min(number, noun.to() + 3), false);
        }
        int from = noun.from();
        while (from > sentence.from() && noun.from() - from < 4 && text.token(from - 1).isWord() && !endsPhrase(from - 1)) {
            from--;
        }
        return named(sentence, from, noun.from(), true);
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
        for (int i = Math.max(0, noun.from() - 3); i < Math.min(text.size(), noun.to() + 3); i++) {
            boolean ending = i >= noun.from() && text.token(i).isWord() && language.enclitics().stream().anyMatch(text.token(i).form()::endsWith);
            boolean possessive = text.annotations().at(i, "determiner").filter(m -> m.value().equals("possessive")).isPresent();
            if (ending && !text.token(i).isCapitalised() || possessive && i < noun.from()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Match> named(Sentence sentence, int from, int to, boolean last) {
        Match found = null;
        for (int i = from; i < to; i++) {
            Match here = null;
            for (String category : NAMES) {
                here = here == null ? text.annotations().at(i, category).filter(match -> !isPlace(match)).orElse(null) : here;
            }
            for (String category : HEADS) {
                here = here == null ? text.annotations().at(i, category).map(match -> phrase(sentence, match)).orElse(null) : here;
            }
            found = here != null && (last || found == null) ? here : found;
        }
        return Optional.ofNullable(found);
    }

    /** "dilaporkan tewas oleh pemerintah": who reports, behind a passive. */
    private Optional<Match> agent(Sentence sentence, int number) {
        for (int i = number - 1; i >= Math.max(sentence.from(), number - FARTHEST_VERB); i--) {
            boolean passive = text.annotations().at(i, "agent").isPresent()
                    && !text.annotations().within(Math.max(sentence.from(), i - 4), i, "cue.passive").isEmpty();
            if (passive) {
                return named(sentence, i + 1, Math.min(number, i + 5), false);
            }
        }
        return Optional.empty();
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
