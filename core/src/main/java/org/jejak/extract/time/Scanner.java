package org.jejak.extract.time;

import java.util.ArrayList;
import java.util.List;
import org.jejak.model.TimeMention;
import org.jspecify.annotations.Nullable;

/** Finds the time expressions of a text, left to right, the longest at each token. */
final class Scanner {

    private final Page page;
    private final NamedReader named;
    private final UnitReader units;
    private final ClockReader clocks;

    Scanner(Page page) {
        this.page = page;
        this.named = new NamedReader(page);
        this.units = new UnitReader(page);
        this.clocks = new ClockReader(page);
    }

    List<Draft> scan() {
        List<Draft> drafts = new ArrayList<>();
        int i = page.nextOpener(0);
        while (i < page.size()) {
            Mark veto = page.at(i, Kind.NOT);
            Draft draft = veto == null && page.mayOpen(i) ? longestAt(i) : null;
            if (draft != null) {
                drafts.add(hedged(draft, drafts));
            }
            i = page.nextOpener(draft != null ? draft.to() : veto != null ? veto.to() : i + 1);
        }
        return drafts;
    }

    private @Nullable Draft longestAt(int i) {
        Draft longest = longer(fixed(i), relative(i));
        longest = longer(named.at(i), longest);
        longest = longer(longest, lastOf(units.at(i)));
        return longer(longest, clock(i));
    }

    private static @Nullable Draft longer(@Nullable Draft first, @Nullable Draft second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return second.to() > first.to() ? second : first;
    }

    private @Nullable Draft fixed(int i) {
        Mark ref = page.at(i, Kind.REF);
        return ref == null ? null : new Draft(i, ref.to(), new Phrase.Fixed(TimeMention.Type.DATE, ref.value()), null);
    }

    /** "kemarin", "tonight", "yesterday morning": offset and unit, perhaps a part of the day, perhaps "then". */
    private @Nullable Draft relative(int i) {
        Mark word = page.at(i, Kind.RELATIVE);
        if (word == null) {
            return null;
        }
        String[] parts = word.value().split(" ", -1);
        boolean then = parts[parts.length - 1].equals("then");
        int count = Integer.parseInt(parts[0]);
        Direction direction = then ? Direction.LATER : Direction.THIS;
        String clock = parts.length > (then ? 3 : 2) ? "T" + parts[2] : null;
        ClockReader.Clock part = clock == null ? timeOfDay(word.to()) : null;
        return new Draft(
                i,
                part == null ? word.to() : part.to(),
                new Phrase.Shift(count, Unit.named(parts[1]), direction),
                part == null ? clock : part.value());
    }

    private ClockReader.@Nullable Clock timeOfDay(int i) {
        ClockReader.Clock clock = clocks.at(i);
        return clock == null ? clocks.partAt(i) : clock;
    }

    private @Nullable Draft clock(int i) {
        ClockReader.Clock clock = clocks.at(i);
        return clock == null ? null : new Draft(i, clock.to(), new Phrase.OfDay(), clock.value());
    }

    /** "the last week of August" is a week long; the month is part of the expression. */
    private @Nullable Draft lastOf(@Nullable Draft draft) {
        boolean ambiguous = draft != null
                && draft.phrase() instanceof Phrase.Shift shift
                && shift.direction() == Direction.LAST
                && shift.count() != null
                && shift.count() == -1
                && page.is(draft.to(), Kind.LINK, "of");
        if (!ambiguous || draft == null) {
            return draft;
        }
        Unit unit = ((Phrase.Shift) draft.phrase()).unit();
        Draft whole = named.at(draft.to() + 1);
        return new Draft(
                draft.from(), whole == null ? draft.to() : whole.to(), new Phrase.Length("1", 1, unit, null), null);
    }

    private boolean counts(int token) {
        return page.is(token, Kind.NUMBER) || page.is(token, Kind.COUNT) || page.is(token, Kind.SPAN);
    }

    /** "about a week", "hampir tiga minggu kemudian", "sekitar pukul 06.14": the hedge belongs to the expression. */
    private Draft hedged(Draft draft, List<Draft> before) {
        boolean dated = draft.phrase() instanceof Phrase.Named || draft.phrase() instanceof Phrase.Fixed;
        boolean measured = draft.phrase() instanceof Phrase.OfDay || !dated && counts(draft.from());
        Mark hedge = measured ? page.before(draft.from(), Kind.HEDGE) : null;
        if (hedge == null) {
            return draft;
        }
        int from = hedge.from();
        boolean free = before.isEmpty() || before.get(before.size() - 1).to() <= from;
        return free && page.sameSentence(from, draft.from()) ? draft.from(from) : draft;
    }
}
