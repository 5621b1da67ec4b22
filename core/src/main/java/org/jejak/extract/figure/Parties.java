package org.jejak.extract.figure;

import java.util.Optional;
import org.jejak.text.Annotations;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Finds parties that can stand for a figure: names that packs know, and phrases headed by an institution or a role. One text, one thread. */
final class Parties {

    private static final String[] NAMES = {"name.organisation", "name.person", "name.outlet", "name.country"};
    private static final String[] HEADS = {"source.body", "source.group", "source.role"};

    private final Text text;

    Parties(Text text) {
        this.text = text;
    }

    /** The party that the token is part of; a place ("in Gaza") is none. */
    Optional<Match> over(Sentence sentence, int token) {
        Annotations annotations = text.annotations();
        for (String category : NAMES) {
            Optional<Match> name = annotations.over(token, category).filter(match -> !isPlace(match));
            if (name.isPresent()) {
                return name;
            }
        }
        for (String category : HEADS) {
            Optional<Match> head = annotations.over(token, category);
            if (head.isPresent()) {
                return head.map(match -> phrase(sentence, match));
            }
        }
        return Optional.empty();
    }

    /** The first or last party that begins in a range of tokens. */
    Optional<Match> within(Sentence sentence, int from, int to, boolean last) {
        Optional<Match> found = Optional.empty();
        for (int i = from; i < to; i++) {
            int token = i;
            Optional<Match> here = over(sentence, i).filter(match -> match.to() > token && begins(match, token));
            found = here.isPresent() && (last || found.isEmpty()) ? here : found;
        }
        return found;
    }

    /** A phrase is met at its head, a name at its first token. */
    private static boolean begins(Match match, int token) {
        return match.from() == token || !match.category().startsWith("name.");
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
        return new Match(head.category(), text.folded(from, head.to()), from, head.to(), head.rule());
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
