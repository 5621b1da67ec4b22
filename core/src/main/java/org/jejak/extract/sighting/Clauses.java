package org.jejak.extract.sighting;

import org.jejak.text.Annotations;
import org.jejak.text.Match;
import org.jejak.text.Text;

/** Finds the clause around some words: the quote of a claim. One text, one thread. */
public final class Clauses {

    /** Tokens by which a clause may reach beyond the words that were recognised. */
    private static final int FARTHEST = 24;

    private static final int BESIDE = 4;
    /** Tokens behind "in return for" that say for what. */
    private static final int RETURN = 8;

    private final Text text;

    public Clauses(Text text) {
        this.text = text;
    }

    /** The words, out to the nearest borders of clauses within the stretch. */
    public Match.Range around(Sighting<?> sighting) {
        Match.Range stretch = sighting.stretch();
        int from = sighting.from();
        while (from > Math.max(stretch.from(), sighting.from() - FARTHEST) && !opens(from - 1)) {
            from--;
        }
        int to = sighting.to();
        while (to < Math.min(stretch.to(), sighting.to() + FARTHEST) && !closes(to)) {
            to++;
        }
        return trimmed(from, to);
    }

    /** What follows up to the next border of clauses. */
    public Match.Range from(int token) {
        int limit = Math.min(text.sentenceAt(token).to(), token + FARTHEST);
        int to = token;
        while (to < limit && !closes(to)) {
            to++;
        }
        return new Match.Range(token, Math.max(to, Math.min(token + 1, limit)));
    }

    /** The clause up to where a conjunction adds a number of its own: "they fled and 12 were caught". */
    public Match.Range core(Sighting<?> sighting, Match.Range quote) {
        int from = sighting.from();
        while (from > quote.from() && !addsNumber(from - 1)) {
            from--;
        }
        int to = sighting.to();
        while (to < quote.to() && !addsNumber(to)) {
            to++;
        }
        return new Match.Range(from, to);
    }

    /** Of a clause, what stands between conjunctions around a word. */
    public Match.Range between(Match word, Match.Range quote) {
        int from = word.from();
        while (from > quote.from() && !text.annotations().isOver(from - 1, "conjunction")) {
            from--;
        }
        int to = word.to();
        while (to < quote.to() && !text.annotations().isOver(to, "conjunction")) {
            to++;
        }
        return new Match.Range(from, to);
    }

    private boolean addsNumber(int token) {
        boolean number = false;
        for (int i = token + 1; i < Math.min(text.size(), token + BESIDE); i++) {
            number |= text.annotations().isOver(i, "number");
        }
        return number && text.annotations().isOver(token, "conjunction");
    }

    /** "In return for the boats that it sent": who speaks of what something is given for does not tell of that. */
    public boolean isReturned(Sighting<?> sighting) {
        int first = Math.max(sighting.stretch().from(), sighting.anchor().from() - RETURN);
        for (int i = sighting.anchor().from() - 1; i >= first && !isBreak(i); i--) {
            if (text.annotations()
                    .over(i, "reason")
                    .filter(reason -> reason.value().equals("return"))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "If the river rises": who supposes something does not hold it. */
    public boolean isSupposed(Sighting<?> sighting) {
        int first = Math.max(sighting.stretch().from(), sighting.anchor().from() - FARTHEST);
        for (int i = sighting.anchor().from() - 1; i >= first && !isBreak(i); i--) {
            if (isClause(i)) {
                return text.annotations()
                        .over(i, "clause")
                        .filter(clause -> clause.value().equals("condition"))
                        .isPresent();
            }
        }
        return false;
    }

    /** Without marks at the edges. */
    public Match.Range trimmed(int from, int to) {
        int first = from;
        int last = to;
        while (first < last - 1 && isMark(first)) {
            first++;
        }
        while (last > first + 1 && isMark(last - 1)) {
            last--;
        }
        return new Match.Range(first, last);
    }

    private boolean isMark(int token) {
        return !text.token(token).isWord() && !text.token(token).isNumber();
    }

    /** Whether a clause begins right behind the token. */
    private boolean opens(int token) {
        return isBreak(token) || text.annotations().isOver(token, "complement") || isClause(token);
    }

    private boolean closes(int token) {
        return isBreak(token) || isClause(token);
    }

    private boolean isClause(int token) {
        Annotations annotations = text.annotations();
        return annotations.isOver(token, "clause") && !annotations.isOver(token, "adjunct");
    }

    private boolean isBreak(int token) {
        return switch (text.token(token).text()) {
            case "." -> !isAbbreviation(token);
            case ",", ";", ":", "?", "!", "–", "—" -> true;
            default -> false;
        };
    }

    private boolean isAbbreviation(int stop) {
        return stop + 1 < text.size() && text.sentenceNumberAt(stop) == text.sentenceNumberAt(stop + 1);
    }
}
