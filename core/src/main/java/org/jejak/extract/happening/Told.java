package org.jejak.extract.happening;

import java.util.Optional;
import org.jejak.extract.sighting.Sighting;
import org.jejak.text.Annotations;
import org.jejak.text.Match;
import org.jejak.text.Text;

/** Tells what a clause tells from what it only mentions or wants. One text, one thread. */
final class Told {

    private static final String INFINITIVE = "infinitive";
    private static final String QUESTION = "question";
    /** Tokens from the deciding word. */
    private static final int NEAR = 4;

    private final Text text;
    private final Annotations annotations;
    private final boolean headFirst;

    Told(Text text, boolean headFirst) {
        this.text = text;
        this.headFirst = headFirst;
        this.annotations = text.annotations();
    }

    /** "To open the dam", "whether the dam was opened": a purpose or a question tells nothing. */
    boolean isOnlyWanted(Sighting<?> sighting, boolean expected) {
        int first = Math.max(sighting.stretch().from(), sighting.anchor().from() - NEAR);
        for (int i = sighting.anchor().from() - 1; i >= first && text.token(i).isWord(); i--) {
            if (annotations.isOver(i, "clause")) {
                return false;
            }
            Optional<String> opened = annotations.over(i, "complement").map(Match::value);
            if (opened.isPresent()) {
                return opened.get().equals(QUESTION) || opened.get().equals(INFINITIVE) && !expected;
            }
        }
        return false;
    }

    /** "That visit", "this flood": a noun that only points back. */
    boolean pointsBack(Match anchor) {
        return headFirst && isOver(anchor.to(), "demonstrative")
                || isOver(anchor.from() - 1, "demonstrative") && (!headFirst || opens(anchor.from() - 2));
    }

    /** "It is not about sending boats": what is spoken of is not told. */
    boolean isSpokenOf(Match anchor) {
        return isOver(anchor.from() - 1, "topic");
    }

    /** "The boats that were sent": said of boats that are known. */
    boolean isRelative(Sighting<?> sighting) {
        int first = Math.max(sighting.stretch().from(), sighting.anchor().from() - NEAR);
        for (int i = sighting.anchor().from() - 1; i >= first && text.token(i).isWord(); i--) {
            Optional<Match> clause = annotations.over(i, "clause");
            if (clause.isPresent()) {
                return clause.get().value().equals("relative");
            }
        }
        return false;
    }

    /** Whether a phrase begins behind the token: in "the hill that is" what points stands behind its noun. */
    private boolean opens(int token) {
        return token < 0
                || text.sentenceNumberAt(token) != text.sentenceNumberAt(token + 1)
                || !text.token(token).isWord()
                || annotations.isOver(token, "adjunct");
    }

    /** "After the visit", "the flood": a noun. */
    boolean isNoun(Match anchor) {
        return annotations.isOver(anchor.from(), "noun.event")
                || isOver(anchor.from() - 1, "determiner")
                || isOver(anchor.from() - 1, "adjunct");
    }

    private boolean isOver(int token, String category) {
        return token >= 0 && token < text.size() && annotations.isOver(token, category);
    }
}
