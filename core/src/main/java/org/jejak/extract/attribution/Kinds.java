package org.jejak.extract.attribution;

import org.jejak.model.Source;
import org.jejak.text.Match;

/** Tells what kind of source a phrase that names no person is, by the nouns in it. Immutable. */
final class Kinds {

    private static final String OUTLET = "outlet";

    private final Page page;
    private final Shape shape;

    Kinds(Page page, Shape shape) {
        this.page = page;
        this.shape = shape;
    }

    Source.Type type(Match.Range range) {
        int from = range.from();
        int last = range.to() - 1;
        if (page.isOver(last, Mark.OUTLET.bit) && page.isOver(from, Mark.OUTLET.bit)
                || shape.isCapital(last) && page.is(last, Mark.BODY, OUTLET) && last > from) {
            return Source.Type.OUTLET;
        }
        if (page.hasCases() && isHeadedByBody(range)) {
            return page.isOver(from, Mark.OUTLET.bit) || page.is(from, Mark.BODY, OUTLET)
                    ? Source.Type.OUTLET
                    : Source.Type.ORGANISATION;
        }
        if (has(range, Mark.DOCUMENT) && !has(range, Mark.ROLE) && !isGroupBeforeDocument(range)) {
            return Source.Type.DOCUMENT;
        }
        if (has(range, Mark.GROUP)) {
            return Source.Type.COLLECTIVE;
        }
        if (has(range, Mark.ROLE) || has(range, Mark.TITLE) && !has(range, Mark.BODY)) {
            return Source.Type.UNNAMED;
        }
        if (page.isOver(from, Mark.OUTLET.bit)
                || page.isOver(last, Mark.OUTLET.bit)
                || page.is(from, Mark.BODY, OUTLET)) {
            return Source.Type.OUTLET;
        }
        for (int i = from; i < range.to(); i++) {
            if (shape.isCapital(i) || page.isOver(i, Page.NAMES | Mark.BODY.bit)) {
                return Source.Type.ORGANISATION;
            }
        }
        return Source.Type.UNNAMED;
    }

    /** In a language of cases the head comes first, and what it governs behind it. */
    private boolean isHeadedByBody(Match.Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (page.isOver(i, Page.PEOPLE)) {
                return page.isOver(i, Mark.BODY.bit) && !page.isOver(i, Mark.GROUP.bit);
            }
        }
        return false;
    }

    /** "Officials with the survey" are people; "taksiran Kyiv dan sekutunya" is an estimate. */
    private boolean isGroupBeforeDocument(Match.Range range) {
        for (int i = range.from(); i < range.to(); i++) {
            if (page.isOver(i, Mark.DOCUMENT.bit)) {
                return has(new Match.Range(i + 1, range.to()), Mark.GROUP) && !hasOwner(i + 1, range.to());
            }
            if (page.isOver(i, Mark.GROUP.bit)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasOwner(int from, int to) {
        return from < to && page.isOver(from, Page.NAMES);
    }

    boolean has(Match.Range range, Mark mark) {
        return page.isAnyOver(range.from(), range.to(), mark.bit);
    }
}
