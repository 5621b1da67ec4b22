package org.jejak.extract.time;

import java.util.Optional;
import org.jejak.model.Edtf;
import org.jspecify.annotations.Nullable;

/** A length of time that ends, or begins, when it is told: "the past three months". Immutable. */
public final class Stretch {

    private static final int MOST = 10_000;
    private static final int HOURS = 24;

    private final int count;
    private final Unit unit;
    private final boolean coming;

    private Stretch(int count, Unit unit, boolean coming) {
        this.count = count;
        this.unit = unit;
        this.coming = coming;
    }

    /** Null where the length is vague, too long to write, or tied to no telling; hours count where they make whole days. */
    static @Nullable Stretch of(Phrase.Length length) {
        Direction direction = length.direction();
        Integer count = length.whole();
        boolean told = direction != null && !direction.fromText;
        boolean days = length.unit() == Unit.HOUR && count != null && count > 0 && count % HOURS == 0;
        if (count == null || count >= MOST || !told || length.unit().isClock() && !days) {
            return null;
        }
        boolean coming = direction == Direction.NEXT || direction == Direction.COMING;
        return days ? new Stretch(count / HOURS, Unit.DAY, coming) : new Stretch(count, length.unit(), coming);
    }

    /**
     * The interval up to the day it is told, or from it on, at the precision of the unit.
     *
     * @param told a day, month or year; the result is empty where that is coarser than the unit
     */
    public Optional<Edtf> from(Edtf told) {
        return Optional.ofNullable(Anchors.point(told)).flatMap(this::from);
    }

    Optional<Edtf> from(Point now) {
        Unit grain = unit == Unit.WEEK || unit == Unit.WEEKEND ? Unit.DAY : unit;
        if (now.unit().compareTo(unit) > 0 || now.unit().compareTo(grain) > 0) {
            return Optional.empty();
        }
        Point near = Point.of(grain, now.first());
        Point far = Point.of(grain, unit.plus(now.first(), coming ? count : -count));
        return far.isWritable() ? Optional.of(coming ? near.to(far) : far.to(near)) : Optional.empty();
    }
}
