package org.jejak.extract.figure;

import org.jejak.extract.time.Moment;
import org.jejak.text.Text;
import org.jejak.text.Token;

/**
 * Tells dates that belong to an event's name from dates of the clause: a count of the victims of "Friday's quake" holds when
 * it is stated, not on Friday. Immutable; any thread.
 */
final class EventDates {

    private static final String EVENT = "noun.event";
    private static final int PHRASE = 6;
    private static final int CLAUSE = 12;
    private static final int NAME = 3;

    private final Text text;
    private final boolean headFirst;

    /** @param headFirst whether what describes a noun stands behind it */
    EventDates(Text text, boolean headFirst) {
        this.text = text;
        this.headFirst = headFirst;
    }

    boolean belongsToEvent(Moment moment) {
        return headFirst
                ? isBehindEvent(moment.tokens().from())
                : isBeforeEvent(moment.tokens().from(), moment.tokens().to());
    }

    /**
     * "The quake that hit the coast on Friday killed 52": the date of a clause behind the event's noun that closes before the
     * figure. One that opens with the date, "the storm that on Friday killed 40", tells of the figure.
     */
    boolean isInClauseOfEvent(Moment moment, FigureReader.Bonded bonded) {
        int sentence = text.sentenceNumberAt(moment.tokens().from());
        int words = 0;
        for (int i = moment.tokens().from() - 1;
                i >= Math.max(0, moment.tokens().from() - CLAUSE);
                i--) {
            if (text.sentenceNumberAt(i) != sentence || text.token(i).is(",")) {
                return false;
            }
            boolean participle = text.annotations().isOver(i, "event.held");
            if (participle || opensRelative(i)) {
                boolean around =
                        bonded.from() > i && bonded.from() < moment.tokens().from();
                return (words > 0 || participle) && !around && isBehindNoun(i, sentence);
            }
            words += text.annotations().isOver(i, "time.prep") ? 0 : 1;
        }
        return false;
    }

    private boolean opensRelative(int i) {
        return is(i, "clause", "relative") || is(i, "complement", "that");
    }

    private boolean is(int i, String category, String value) {
        return text.annotations()
                .at(i, category)
                .filter(match -> match.value().equals(value))
                .isPresent();
    }

    /** An event stands before the clause, with what describes it and perhaps a comma. */
    private boolean isBehindNoun(int clause, int sentence) {
        for (int i = clause - 1; i >= Math.max(0, clause - PHRASE); i--) {
            if (text.sentenceNumberAt(i) != sentence || text.annotations().isOver(i, "cue.verb")) {
                return false;
            }
            if (text.annotations().isOver(i, EVENT)) {
                return true;
            }
        }
        return false;
    }

    /** "gempa Jumat lalu", "banjir Kali Lamong 3 Mei": nothing but a name stands between. */
    private boolean isBehindEvent(int from) {
        for (int i = from - 1; i >= Math.max(0, from - 1 - NAME); i--) {
            if (text.annotations().isOver(i, EVENT)) {
                return text.sentenceNumberAt(i) == text.sentenceNumberAt(from);
            }
            if (!text.token(i).isCapitalised()) {
                return false;
            }
        }
        return false;
    }

    /** "Friday's 6.1-magnitude quake", "the June 12 crash". */
    private boolean isBeforeEvent(int from, int to) {
        boolean owns = to < text.size() && isPossessive(text.token(to));
        boolean adverbial = from > 0
                && (text.annotations().isOver(from - 1, "time.prep")
                        || text.annotations().isOver(from - 1, "time.since"));
        if (adverbial && !owns) {
            return false;
        }
        int sentence = text.sentenceNumberAt(from);
        int start = owns ? to + 1 : to;
        for (int i = start; i < Math.min(text.size(), start + PHRASE); i++) {
            if (text.sentenceNumberAt(i) != sentence || endsPhrase(i)) {
                return false;
            }
            if (text.annotations().isOver(i, EVENT)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPossessive(Token token) {
        return token.is("'s") || token.is("\u2019s");
    }

    /** A preposition, a conjunction, a verb of saying or a mark; a hyphen does not. */
    private boolean endsPhrase(int i) {
        Token token = text.token(i);
        boolean mark = !token.isWord() && !token.isNumber() && !token.is("-") && !isPossessive(token);
        return mark
                || text.annotations().isOver(i, "adjunct")
                || text.annotations().isOver(i, "place.at")
                || text.annotations().isOver(i, "time.prep")
                || text.annotations().isOver(i, "clause")
                || text.annotations().isOver(i, "complement")
                || text.annotations().isOver(i, "cue.verb")
                || text.annotations().isOver(i, "auxiliary");
    }
}
