package org.jejak.extract.figure;

import java.util.Set;
import org.jejak.extract.number.Quantity;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/**
 * Tells numbers whose sentence leaves out what they count, because the sentence before said it: "the union says 19", "raised it
 * to 15", "190 of them", "Not 300". One text, one thread.
 */
final class Ellipsis {

    private static final int FARTHEST_VERB = 5;
    private static final int LONGEST_ANSWER = 12;
    private static final int FARTHEST_FATE = 6;

    private static final Set<String> VERBS =
            Set.of("cue.verb", "cue.figure", "cue.base", "cue.object", "cue.participle", "cue.that");

    /** What may stand between the verb and its number. */
    private static final Set<String> BEFORE_NUMBER = Set.of(
            "determiner",
            "demonstrative",
            "adjunct",
            "complement",
            "pronoun",
            "anaphor",
            "auxiliary",
            "place.at",
            "goal",
            "source.affiliation",
            "cue.noun",
            "hedge.before",
            "range.between");

    /** Words that open something new behind a number, so that it counts none of what follows. */
    private static final Set<String> BEHIND_NUMBER = Set.of(
            "determiner",
            "demonstrative",
            "adjunct",
            "place.at",
            "goal",
            "conjunction",
            "clause",
            "agent",
            "including",
            "range.change",
            "time.before",
            "time.relative",
            "time.prep",
            "time.since");

    /** What an answer without a verb is made of. */
    private static final Set<String> IN_ANSWER = Set.of(
            "number",
            "noun",
            "noun.other",
            "hedge.before",
            "hedge.after",
            "negation",
            "conjunction",
            "clause",
            "additional",
            "determiner",
            "range.between",
            "range.to");

    private final Text text;

    Ellipsis(Text text) {
        this.text = text;
    }

    /** "The union says 19", "put the number at 80,000", "raised it to 15". */
    boolean isGiven(Sentence sentence, Quantity quantity) {
        return standsAlone(sentence, quantity) && (isChangedTo(quantity) || isObject(sentence, quantity));
    }

    private boolean isChangedTo(Quantity quantity) {
        return quantity.from() > 0
                && text.annotations()
                        .over(quantity.from() - 1, "range.change")
                        .filter(change -> change.value().equals("to"))
                        .isPresent();
    }

    private boolean isObject(Sentence sentence, Quantity quantity) {
        int farthest = Math.max(sentence.from(), quantity.from() - FARTHEST_VERB);
        for (int i = quantity.from() - 1; i >= farthest; i--) {
            if (isOverAny(i, VERBS)) {
                return true;
            }
            if (!isOverAny(i, BEFORE_NUMBER) && !isMark(i)) {
                return false;
            }
        }
        return false;
    }

    /** A quotation mark, a colon or a dash. */
    private boolean isMark(int token) {
        return !text.token(token).isWord()
                && !text.token(token).is(",")
                && !text.token(token).is(";")
                && !text.token(token).isNumber();
    }

    /** Whether no noun follows that it could count. */
    boolean standsAlone(Sentence sentence, Quantity quantity) {
        int next = quantity.nounAt()
                .map(range -> Math.max(range.to(), quantity.to()))
                .orElse(quantity.to());
        if (next >= sentence.to()) {
            return true;
        }
        boolean glued = !text.token(next).isWord() && text.token(next).is("-");
        return text.token(next).isWord()
                ? quantity.nounAt().isPresent() || isOverAny(next, BEHIND_NUMBER)
                : !glued && !text.token(next).isNumber();
    }

    /** "The elderly make up eight per cent (55)": how many a share of those counted before is. */
    boolean isShare(Quantity quantity) {
        int open = quantity.from() - 1;
        return open > 0
                && quantity.to() < text.size()
                && text.token(open).is("(")
                && text.token(quantity.to()).is(")")
                && text.annotations().isOver(open - 1, "number.part");
    }

    /** "190 of them in the north"; not where another verb follows and says what became of these. */
    boolean isPart(Sentence sentence, Quantity quantity) {
        int next = quantity.to();
        if (next >= sentence.to() || text.annotations().at(next, "including").isEmpty()) {
            return false;
        }
        int end = next;
        while (end < Math.min(sentence.to(), next + FARTHEST_FATE)
                && text.token(end).isWord()) {
            end++;
        }
        return text.annotations().within(next, end, "concept").isEmpty();
    }

    /** "Not 300.", "One teacher, two pupils": a sentence or quotation that only counts. */
    boolean isAnswer(Sentence sentence, Quantity quantity) {
        int from = quantity.from();
        while (from > sentence.from() && !isBorder(from - 1)) {
            from--;
            if (!isPartOfAnswer(from) || quantity.from() - from > LONGEST_ANSWER) {
                return false;
            }
        }
        int to = quantity.to();
        while (to < sentence.to() && !isBorder(to)) {
            if (!isPartOfAnswer(to) || to - quantity.to() > LONGEST_ANSWER) {
                return false;
            }
            to++;
        }
        return true;
    }

    private boolean isBorder(int token) {
        return text.token(token).is(":")
                || text.quotationNumberAt(token) < 0
                        && (token + 1 < text.size() && text.quotationNumberAt(token + 1) >= 0
                                || token > 0 && text.quotationNumberAt(token - 1) >= 0);
    }

    private boolean isPartOfAnswer(int token) {
        return !text.token(token).isWord() || isOverAny(token, IN_ANSWER);
    }

    private boolean isOverAny(int token, Set<String> categories) {
        for (Match match : text.annotations().covering(token)) {
            if (categories.contains(match.category())) {
                return true;
            }
        }
        return false;
    }
}
