package org.jejak.extract.figure;

import java.util.Optional;
import org.jejak.extract.number.Quantity;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Tells which of two numbers is the whole and which the part: "40 of the 90 dead have been identified". One text, one thread. */
final class Partitions {

    private static final int FARTHEST = 10;
    private static final int FARTHEST_PART = 4;
    /** "Six of the 29". */
    private static final int CLOSEST_OF = 2;

    private static final int FARTHEST_OF = 3;

    private final Text text;

    Partitions(Text text) {
        this.text = text;
    }

    /** Whether a verb tells what became of a number of people and not of the whole that they are part of. */
    boolean tells(int number, int end, Match.Range verb) {
        if (verb.from() - end > FARTHEST) {
            return false;
        }
        boolean relative = isRelative(end) || isRelative(end + 1);
        for (int i = end; i < verb.from(); i++) {
            boolean other = text.annotations().at(i, "clause").isPresent() && !isRelative(i)
                    || text.annotations().at(i, "conjunction").isPresent()
                    || i > end && text.annotations().at(i, "number").isPresent() && !isWhole(i);
            if (other || text.token(i).is(",") || text.token(i).is(";")) {
                return false;
            }
        }
        return !isPartOf(number) && (relative || !isWhole(number));
    }

    /**
     * Whether a word behind a whole tells of its part alone: "3 of the 9 passengers died", "of the 9 passengers, 3 died". What
     * stands right at the whole may still be its own, where another word follows for the part: "3 of the 9 hurt died".
     *
     * @param hasPart whether a number of which this is the whole stands right before it
     */
    boolean tellsOfPart(Quantity whole, boolean hasPart, Trigger trigger, Sentence sentence) {
        int end = PartClauses.behind(whole);
        boolean part = hasPart || isShared(whole.from());
        if (!part && !isWhole(whole.from())) {
            return false;
        }
        if (trigger.tokens().from() < end) {
            return part && trigger.tokens().to() <= whole.from();
        }
        if (part) {
            boolean named = whole.noun().isPresent();
            return trigger.tokens().from() > end
                    || named && !isConceptBehind(trigger.tokens().to(), sentence);
        }
        return opensBehindComma(end, Math.min(trigger.tokens().from(), end + FARTHEST));
    }

    /** The whole that a number is part of: the 9 in "3 of the 9 passengers". */
    Optional<Quantity> wholeOf(Quantity part, Quantity next) {
        int between = next.from() - PartClauses.behind(part);
        boolean alike = part.noun()
                .filter(noun -> !Bonds.isCounter(noun))
                .map(noun -> next.noun().filter(noun::equals).isPresent())
                .orElse(next.noun().isPresent() || part.noun().isEmpty());
        boolean named = next.noun().isPresent()
                || part.noun().isEmpty() && between <= CLOSEST_OF
                || next.to() < text.size()
                        && text.annotations().at(next.to(), "concept").isPresent();
        return between > 0
                        && between <= FARTHEST_OF
                        && alike
                        && named
                        && isLess(part, next)
                        && isWhole(next.from())
                        && !isChanged(part.from())
                ? Optional.of(next)
                : Optional.empty();
    }

    /** "Rose to 9 from 7": the end of a change is part of nothing. */
    private boolean isChanged(int number) {
        return number > 0
                && (text.annotations().isOver(number - 1, "amounts")
                        || text.annotations().isOver(number - 1, "range.change")
                        || text.annotations().isOver(number - 1, "compared"));
    }

    private static boolean isLess(Quantity part, Quantity whole) {
        return part.min().isEmpty()
                || whole.max().isEmpty()
                || part.min().get().compareTo(whole.max().get()) <= 0;
    }

    private boolean isConceptBehind(int token, Sentence sentence) {
        int to = Math.min(sentence.to(), token + FARTHEST);
        return token + 1 < to
                && !text.annotations().within(token + 1, to, "concept").isEmpty();
    }

    /** ", about nine died": a number opens what is said of the part. */
    private boolean opensBehindComma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.token(i).is(",")) {
                return !text.annotations()
                        .within(i, Math.min(to, i + FARTHEST_PART), "number")
                        .isEmpty();
            }
        }
        return false;
    }

    /** "25 of the 90": another number is counted of this one. */
    private boolean isPartOf(int number) {
        return isWhole(number)
                && !text.annotations()
                        .within(Math.max(0, number - FARTHEST_PART), number, "number")
                        .isEmpty();
    }

    private boolean isRelative(int token) {
        return text.annotations()
                .at(token, "clause")
                .filter(clause -> clause.value().equals("relative"))
                .isPresent();
    }

    /** "Of the 90", "dari 90". */
    boolean isWhole(int number) {
        return stands(number, "of");
    }

    /** "Half of the 90", "separuh dari 90". */
    private boolean isShared(int number) {
        return stands(number, "share");
    }

    private boolean stands(int number, String value) {
        int before = number - 1;
        if (before >= 0 && text.annotations().isOver(before, "determiner")) {
            before--;
        }
        return before >= 0
                && text.annotations()
                        .over(before, "part.of")
                        .filter(of -> of.value().equals(value))
                        .isPresent();
    }
}
