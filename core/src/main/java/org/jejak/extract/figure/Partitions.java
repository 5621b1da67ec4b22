package org.jejak.extract.figure;

import org.jejak.text.Match;
import org.jejak.text.Text;

/** Tells which of two numbers is the whole and which the part: "40 of the 90 dead have been identified". One text, one thread. */
final class Partitions {

    private static final int FARTHEST = 10;
    private static final int FARTHEST_PART = 4;

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
                    || text.annotations().at(i, "conjunction").isPresent();
            if (other || text.token(i).is(",") || text.token(i).is(";")) {
                return false;
            }
        }
        return !isPartOf(number) && (relative || !isWhole(number));
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
    private boolean isWhole(int number) {
        int before = number - 1;
        if (before >= 0 && text.annotations().isOver(before, "determiner")) {
            before--;
        }
        return before >= 0
                && text.annotations().at(before, "source.affiliation").isPresent();
    }
}
