package org.jejak.extract.time;

import java.time.LocalDate;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.text.Match;
import org.jspecify.annotations.Nullable;

/**
 * From where dates are counted while a text is read.
 *
 * <p>{@code now} is the published day or month, or what the text's own dates show it to be; {@code there} the date spoken
 * of last.
 */
final class Context {

    final @Nullable Point now;
    /** Whether {@code now} was stated, so that "yesterday" may be counted from it. */
    final boolean stated;
    /** The text tells of years long past; a date without a year lies near the date before it. */
    final boolean narrative;

    private @Nullable Point there;
    private @Nullable Point month;
    private @Nullable LocalDate day;
    private @Nullable LocalDate spoken;
    private int sentence = -1;

    private static final Match.Range NOWHERE = new Match.Range(0, 0);
    private static final Basis PRINTED = Basis.of(Ground.DATE_PRINTED);
    private static final Basis FROM_PUBLICATION = Basis.of(Ground.DATE_FROM_PUBLICATION);
    private static final Basis FROM_SPEECH = Basis.of(Ground.DATE_FROM_SPEECH);
    private static final Basis FROM_WEEKDAY = Basis.of(Ground.DATE_FROM_WEEKDAY);

    private Match.Range thereAt = NOWHERE;
    private Match.Range monthAt = NOWHERE;
    private Match.Range dayAt = NOWHERE;
    private Basis basis = PRINTED;

    Context(@Nullable Point now, boolean stated, boolean narrative) {
        this.now = now;
        this.stated = stated;
        this.narrative = narrative;
    }

    /** Remembers a date the text spoke of. */
    void visit(Point point, Match.Range at, int inSentence, boolean opening) {
        if (point.unit().compareTo(Unit.MONTH) <= 0 || opening) {
            month = point;
            monthAt = at;
        }
        there = point;
        thereAt = at;
        sentence = inSentence;
        if (point.unit() == Unit.DAY) {
            day = point.first();
            dayAt = at;
        }
    }

    /** From what the expression resolved last was counted. */
    Basis basis() {
        return basis;
    }

    /** The expression to be resolved now says all itself, unless one of the following is told. */
    void countFromNothing() {
        basis = PRINTED;
    }

    void countFromNow() {
        basis = stated ? FROM_PUBLICATION : FROM_WEEKDAY;
    }

    /** See {@link #counted()}. */
    void countFromNow(Unit unit) {
        if (unit == Unit.DAY && spoken != null) {
            basis = FROM_SPEECH;
        } else {
            countFromNow();
        }
    }

    void countFromThere() {
        basis = Basis.of(Ground.DATE_FROM_TEXT, thereAt);
    }

    void countFromNear() {
        basis = Basis.of(Ground.DATE_FROM_TEXT, month != null ? monthAt : thereAt);
    }

    /** See {@link #day()}. */
    void countFromDay() {
        if (day != null) {
            basis = Basis.of(Ground.DATE_FROM_TEXT, dayAt);
        } else {
            countFromNow();
        }
    }

    /** Tells the day on which what comes next was spoken; null where it is not quoted, or the day is not known. */
    void hear(@Nullable LocalDate day) {
        spoken = day;
    }

    /** The day from which days are counted: of speech within quotation marks, else of publication where that is stated. */
    @Nullable
    Point counted() {
        return spoken != null ? Point.of(Unit.DAY, spoken) : stated ? now : null;
    }

    /** In a story of long ago, "today" and "this year" are asides of the teller. */
    boolean isAside(Phrase phrase) {
        return narrative
                && (phrase instanceof Phrase.Shift shift && !shift.direction().fromText
                        || phrase instanceof Phrase.Named named
                                && named.within() != null
                                && !named.within().direction().fromText);
    }

    @Nullable
    Point there() {
        return there;
    }

    /** The date that a month or day without a year lies near: the last one as fine, unless another year was named since. */
    @Nullable
    Point near() {
        return month != null ? month : there;
    }

    /** The day spoken of last, else that of publication. */
    @Nullable
    LocalDate day() {
        return day != null || narrative ? day : today();
    }

    @Nullable
    LocalDate today() {
        return stated && now != null && now.unit() == Unit.DAY ? now.first() : null;
    }

    /** Whether dates without a year are near the date before them: in a narrative, and beside an old year. */
    boolean followsText(int inSentence) {
        Point last = there;
        if (last == null) {
            return false;
        }
        boolean old = now == null || last.first().getYear() < now.first().getYear() - 1;
        return narrative || old && sentence == inSentence && last.unit().compareTo(Unit.YEAR) <= 0;
    }
}
