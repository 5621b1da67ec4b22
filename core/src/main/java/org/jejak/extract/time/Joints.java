package org.jejak.extract.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dates that share their month, year or era with a neighbour: "12–14 July", "October 8 and 13", "March and April 1918",
 * "499–493 BC", "1915–17".
 */
final class Joints {

    /** How an expression is tied to the next one. */
    enum Tie {
        NONE,
        AND,
        RANGE
    }

    private final Page page;
    private final Ordinals ordinals;

    Joints(Page page) {
        this.page = page;
        this.ordinals = new Ordinals(page);
    }

    /** The expressions with those numbers added that only a neighbour shows to be dates. */
    List<Draft> complete(List<Draft> drafts) {
        List<Draft> all = new ArrayList<>(drafts.size() + 4);
        int free = 0;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.from() < free) {
                continue;
            }
            Draft left = left(draft, free);
            if (left != null) {
                all.add(left);
            }
            all.add(draft);
            free = draft.to();
            int limit = i + 1 < drafts.size() ? drafts.get(i + 1).from() : page.size();
            for (Draft right = right(draft, limit); right != null; right = right(right, limit)) {
                all.add(right);
                free = right.to();
            }
        }
        return borrow(all);
    }

    /** A day or year in figures right before a date, tied to it. */
    private @Nullable Draft left(Draft draft, int free) {
        Phrase.Named named = draft.named();
        int joint = draft.from() - 1;
        if (joint - 1 < free || tie(joint) == Tie.NONE) {
            return null;
        }
        if (named == null) {
            return draft.phrase() instanceof Phrase.Length length ? shorter(joint, length, free) : null;
        }
        int to = joint;
        int number = joint - 1;
        boolean suffix = page.is(number, Kind.ENDING) && page.touches(number);
        number = suffix ? number - 1 : number;
        int value = number < free ? -1 : page.digits(number);
        if (named.day() > 0 && named.month() > 0 && value >= 1 && value <= 31 && page.length(number) <= 2) {
            int from = page.is(number - 1, Kind.LINK, "the") || page.is(number - 1, Kind.PREP, "day")
                    ? number - 1
                    : number;
            return new Draft(Math.max(from, free), to, named.on(value), null);
        }
        boolean old = named.unit() == Unit.YEAR && named.hasYear() && named.year() <= 0 && value > 0;
        return old ? new Draft(number, to, named.in(1 - value), null) : null;
    }

    /** "2-3 menit", "ten or fifteen years" */
    private @Nullable Draft shorter(int joint, Phrase.Length length, int free) {
        int number = joint - 1;
        Mark mark = page.at(number, Kind.NUMBER);
        boolean fits = number >= free
                && mark != null
                && mark.to() == joint
                && Character.isDigit(mark.value().charAt(0));
        return fits && mark != null
                ? new Draft(
                        number, joint, new Phrase.Length(mark.value(), null, length.unit(), length.direction()), null)
                : null;
    }

    /** A day after "May 4", or the last two digits of a year, tied to what stands before. */
    private @Nullable Draft right(Draft draft, int limit) {
        Phrase.Named named = draft.named();
        int number = draft.to() + 1;
        if (named == null || number >= limit || tie(draft.to()) == Tie.NONE || !page.isNumber(number)) {
            return null;
        }
        Ordinals.Ordinal ordinal = ordinals.at(number);
        int to = ordinal == null ? number + 1 : ordinal.to();
        int value = page.digits(number);
        boolean short2 = value > 0 && page.length(number) <= 2;
        boolean dash = page.isDash(draft.to()) && page.touches(number);
        if (!short2 || !dash && !endsThere(to)) {
            return null;
        }
        if (named.day() > 0 && named.month() > 0 && value > named.day() && value <= 31) {
            return withYear(new Draft(number, to, named.on(value), null), limit);
        }
        boolean years = named.unit() == Unit.YEAR && named.year() > 100 && dash && page.length(number) == 2;
        return years && value > named.year() % 100
                ? new Draft(number, to, named.in(named.year() / 100 * 100 + value), null)
                : null;
    }

    /** "March 5-9, 1918" */
    private Draft withYear(Draft draft, int limit) {
        int at = page.isMark(draft.to(), ",") ? draft.to() + 1 : draft.to();
        Phrase.Named named = java.util.Objects.requireNonNull(draft.named());
        int year = at < page.size() && page.length(at) == 4 ? page.digits(at) : -1;
        return named.isFixed() || at > limit || year < 1000
                ? draft
                : new Draft(draft.from(), at + 1, named.in(year), draft.clock());
    }

    /** Whether nothing is counted here: "on May 4 and 5." but not "on May 4 and 5 soldiers". */
    private boolean endsThere(int to) {
        return to >= page.size()
                || !page.isWord(to) && !page.isNumber(to)
                || page.is(to, Kind.PREP)
                || page.is(to, Kind.BOUND)
                || !page.sameSentence(to - 1, to);
    }

    Tie tie(Draft left, Draft right) {
        int at = left.to();
        int end = right.from();
        while (end > at + 1 && (page.is(end - 1, Kind.LINK) || page.is(end - 1, Kind.PREP))) {
            end--;
        }
        boolean comma = page.isMark(at, ",") && end == at + 2;
        Tie tie = end == at + 1 || comma ? tie(end - 1) : Tie.NONE;
        return page.sameSentence(left.from(), right.from()) ? tie : Tie.NONE;
    }

    private Tie tie(int token) {
        if (page.isDash(token) || page.is(token, Kind.RANGE_TO, "to") || page.is(token, Kind.BOUND, "until")) {
            return Tie.RANGE;
        }
        return page.is(token, Kind.JOIN) || page.isMark(token, "/") ? Tie.AND : Tie.NONE;
    }

    /** A date without a year takes that of the date it is tied to; December before January that of the year before. */
    private List<Draft> borrow(List<Draft> drafts) {
        for (int i = drafts.size() - 2; i >= 0; i--) {
            drafts.set(i, borrowed(drafts.get(i), drafts.get(i + 1), 1));
        }
        return drafts;
    }

    private Draft borrowed(Draft draft, Draft next, int sign) {
        Phrase.Named named = draft.named();
        Phrase.Named other = next.named();
        if (named == null
                || other == null
                || named.isFixed()
                || named.direction() != null
                || !other.hasYear()
                || other.unit().compareTo(Unit.SEASON) > 0
                || tie(draft, next) == Tie.NONE) {
            return draft;
        }
        boolean turns = named.month() > 0 && other.month() > 0 && named.month() > other.month();
        return draft.says(named.in(other.year() - (turns ? sign : 0)));
    }
}
