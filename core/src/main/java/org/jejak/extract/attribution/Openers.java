package org.jejak.extract.attribution;

import org.jejak.text.Match;
import org.jspecify.annotations.Nullable;

/** Drops what opens a clause and is no part of its subject: "Namun", "On Tuesday", "Back in January". Immutable. */
final class Openers {

    private final Page page;
    private final Shape shape;
    private final Cases cases;

    Openers(Page page, Shape shape) {
        this.page = page;
        this.shape = shape;
        this.cases = new Cases(page, shape);
    }

    /** Drops what opens the clause but is no part of the phrase: "Namun", "On Tuesday", "Meanwhile". */
    @Nullable
    Phrase trimmed(int from, int end) {
        int i = from;
        boolean moved = true;
        while (i < end && moved) {
            int before = i;
            while (i < end && isOpener(i)) {
                Match clause = page.match(i, Mark.CLAUSE);
                i = clause == null ? i + 1 : clause.to();
            }
            i = afterTimePhrase(i, end);
            moved = i > before;
        }
        i = cases.subject(afterLoneTime(i, end), end);
        return i < end ? Phrase.of(i, cases.end(i, end)) : null;
    }

    /** "Back in January the ministry": what stands before a date is no part of a phrase that begins behind it. */
    private int afterLoneTime(int from, int end) {
        for (int i = Math.min(end - 2, from + 4); i > from; i--) {
            boolean dated =
                    page.isOver(i, Page.TIMES) && !page.isOver(i, Page.NAMES) && page.is(i + 1, Mark.DETERMINER);
            if (dated && !page.isAny(from, Page.NAMES | Page.PEOPLE | Mark.DETERMINER.bit)) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean isOpener(int i) {
        if (page.is(i, Mark.COMPLEMENT, "that")
                && !shape.isBreak(i + 1)
                && !page.isAny(i + 1, CueFinder.VERBAL | Mark.AUXILIARY.bit)) {
            return true;
        }
        long openers = Mark.bits(Mark.CONJUNCTION, Mark.AUXILIARY, Mark.CLAUSE, Mark.AGENT);
        return page.isAny(i, openers) && !page.is(i, Mark.DETERMINER) && !page.is(i, Mark.PRONOUN)
                || shape.isBreak(i) && !shape.isBracket(i);
    }

    /** "On Tuesday"; "hari itu" before a name, which needs no demonstrative. */
    private int afterTimePhrase(int i, int end) {
        boolean adjunct = page.is(i, Mark.ADJUNCT) && !page.is(i, Mark.HEDGE);
        int at = adjunct ? i + 1 : i;
        int k = at;
        while (k < end && shape.isTime(k) && !page.isOver(k, Page.NAMES)) {
            k++;
        }
        boolean dated = adjunct || page.isAnyOver(at, k, Page.TIMES);
        boolean points = k > at && page.is(k, Mark.DEMONSTRATIVE) && page.isOver(k + 1, Page.NAMES);
        k = points ? k + 1 : k;
        return k > at && k < end && (dated || points) ? k : i;
    }
}
