package org.jejak.extract.attribution;

/** Tells whether a comma or a conjunction joins names into one phrase: "A, B and C". Immutable. */
final class Joins {

    private static final int LONGEST = 10;

    private final Page page;
    private final Shape shape;

    Joins(Page page, Shape shape) {
        this.page = page;
        this.shape = shape;
    }

    /** "A, B, and C": a comma before which only names stand, with a conjunction later on. */
    boolean joinsList(int comma, int end) {
        int after = comma + 1;
        boolean conjunction = page.is(after, Mark.CONJUNCTION);
        for (int i = after; i < Math.min(end, after + LONGEST) && !conjunction; i++) {
            conjunction = page.is(i, Mark.CONJUNCTION) && shape.isCapital(after);
            if (shape.isComma(i) && !isNameLike(i + 1) && !page.is(i + 1, Mark.CONJUNCTION)) {
                break;
            }
        }
        return conjunction
                && comma > 0
                && isNameLike(comma - 1)
                && !shape.isTime(comma - 1)
                && (page.is(after, Mark.CONJUNCTION) ? isNameLike(after + 1) : isNameLike(after));
    }

    private boolean isNameLike(int i) {
        return shape.isCapital(i)
                || page.isOver(i, Page.NAMES | Mark.bits(Mark.GROUP, Mark.ROLE, Mark.BODY, Mark.TITLE));
    }

    boolean joinsNames(int conjunction, int low, int end) {
        int after = conjunction + 1;
        return conjunction > low
                && after < end
                && (shape.isComma(conjunction - 1) ? joinsList(conjunction - 1, end) : isNameLike(conjunction - 1))
                && (isNameLike(after)
                        || page.is(after, Mark.DETERMINER) && end - after < 5
                        || isNameLike(after + 1) && end - after < 4);
    }
}
