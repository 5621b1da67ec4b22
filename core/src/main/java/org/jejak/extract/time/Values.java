package org.jejak.extract.time;

import java.util.Optional;
import org.jejak.model.Edtf;
import org.jejak.model.TimeMention.Type;
import org.jspecify.annotations.Nullable;

/** Writes what was read as a TIMEX3 value and an EDTF date, resolved or not. */
final class Values {

    record Value(Type type, String timex, Optional<Edtf> edtf) {}

    private static final String ANY_DAY = "XXXX-XX-XX";

    private final Context context;

    Values(Context context) {
        this.context = context;
    }

    Value of(Draft draft, @Nullable Point point) {
        Phrase phrase = draft.phrase();
        if (phrase instanceof Phrase.Fixed fixed) {
            return new Value(fixed.type(), fixed.value(), Optional.empty());
        }
        if (phrase instanceof Phrase.Length length) {
            return new Value(Type.DURATION, length.unit().duration(length.count()), stretch(length));
        }
        String clock = draft.clock() == null ? "" : draft.clock();
        Type type = clock.isEmpty() ? Type.DATE : Type.TIME;
        if (point != null) {
            return new Value(type, point.timex() + clock, Optional.of(point.edtf()));
        }
        return phrase instanceof Phrase.Named named
                ? new Value(type, partial(named) + clock, partialEdtf(named))
                : new Value(type, open(phrase) + clock, Optional.empty());
    }

    /** "in the past three months": from then to now, at the precision of the unit. */
    private Optional<Edtf> stretch(Phrase.Length length) {
        Point now = context.now;
        Stretch stretch = now == null ? null : Stretch.of(length);
        return stretch == null || now == null ? Optional.empty() : stretch.from(now);
    }

    private static String partial(Phrase.Named named) {
        if (named.day() > 0) {
            return "XXXX-" + (named.month() == 0 ? "XX" : Point.two(named.month())) + "-" + Point.two(named.day());
        }
        if (named.weekday() > 0) {
            return "XXXX-WXX-" + named.weekday();
        }
        return named.block() != null
                ? "XXXX-" + named.code()
                : named.month() > 0 ? "XXXX-" + Point.two(named.month()) : "XXXX";
    }

    /** Day and month stay known where the year is not (EDTF, unspecified digits). */
    private static Optional<Edtf> partialEdtf(Phrase.Named named) {
        boolean calendar = named.month() > 0
                && (named.weekday() == 0 || named.day() > 0)
                && !named.hasYear()
                && named.direction() == null
                && named.within() == null;
        return calendar ? Optional.of(new Edtf(partial(named))) : Optional.empty();
    }

    private String open(Phrase phrase) {
        if (!(phrase instanceof Phrase.Shift shift)) {
            return ANY_DAY;
        }
        if (shift.count() == null) {
            return shift.direction().sign < 0 ? "PAST_REF" : "FUTURE_REF";
        }
        return switch (shift.unit()) {
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case YEAR -> "XXXX";
            case DAY -> someDay(shift);
            default ->
                shift.direction().sign == 0 ? "PRESENT_REF" : shift.direction().sign < 0 ? "PAST_REF" : "FUTURE_REF";
        };
    }

    /** "two days later" in a year that is known. */
    private String someDay(Phrase.Shift shift) {
        Point there = context.there();
        boolean known =
                shift.direction().fromText && there != null && there.unit().compareTo(Unit.YEAR) <= 0;
        return known && there != null ? Point.ofYear(there.first().getYear()).timex() + "-XX-XX" : ANY_DAY;
    }
}
