package org.jejak.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jejak.model.Edtf;
import org.jspecify.annotations.Nullable;

/** Works out from where a text's dates are counted: the published date, or what its own dates show. */
final class Anchors {

    private static final int YEARS_AHEAD = 1;
    private static final int MANY = 3;
    private static final int CHRONICLE = 12;
    /** A report is published within a week of the last day it tells of, or its date is worth nothing. */
    private static final int DAYS_AFTER = 7;

    private final List<Draft> drafts;
    private final Map<Draft, LocalDate> shown = new IdentityHashMap<>();
    private final int latestYear;

    /** @param ahead whether an expression speaks of what is planned, and so tells nothing of the day the text was written */
    Anchors(List<Draft> drafts, Predicate<Draft> ahead) {
        this.drafts = drafts;
        this.latestYear = latestYear(drafts);
        for (Draft draft : drafts) {
            Phrase.Named named = draft.named();
            if (named != null && named.weekday() > 0 && named.day() > 0 && named.month() > 0) {
                LocalDate day = named.hasYear() ? Calendars.day(named.year(), named) : byWeekday(named);
                if (day != null && !isAhead(named) && !ahead.test(draft)) {
                    shown.put(draft, day);
                }
            }
        }
    }

    /** The days that stand with their weekday; the weekday tells the year where none is printed. */
    Map<Draft, LocalDate> shown() {
        return shown;
    }

    Context context(Told told) {
        Point stated = told.stated().map(Anchors::point).orElse(null);
        Point guess =
                stated != null ? null : told.inferred().map(Anchors::point).orElse(null);
        Point latest = latestShown();
        Point known = stated != null ? stated : guess;
        boolean refined = known != null && latest != null && refines(latest, known, stated == null);
        Point now = known == null || refined ? latest : known;
        return new Context(now, known != null && !told.isApproximate(), isNarrative(now));
    }

    /** A day within the month or year that is known; of a guess, also a day shortly before it. */
    private static boolean refines(Point day, Point known, boolean guess) {
        boolean within = !day.first().isBefore(known.first()) && !day.first().isAfter(known.last());
        LocalDate earliest = known.first().minusDays(DAYS_AFTER);
        boolean shortly =
                guess && day.first().isBefore(known.first()) && !day.first().isBefore(earliest);
        return within && known.unit() != Unit.DAY || shortly;
    }

    private @Nullable Point latestShown() {
        return shown.values().stream()
                .max(Comparator.naturalOrder())
                .map(day -> Point.of(Unit.DAY, day))
                .orElse(null);
    }

    /** The published day, month or year; null where the date says none of them. */
    static @Nullable Point point(Edtf published) {
        String value = published.value();
        int length = value.length();
        int year = length < 4 ? -1 : Page.digits(value, 0, 4);
        if (year < 1) {
            return null;
        }
        int month = length >= 7 && value.charAt(4) == '-' ? Page.digits(value, 5, 7) : -1;
        int day = length >= 10 && month > 0 && value.charAt(7) == '-' ? Page.digits(value, 8, 10) : -1;
        if (month < 1 || month > 12) {
            return Point.ofYear(year);
        }
        LocalDate first = LocalDate.of(year, month, 1);
        return day >= 1 && day <= first.lengthOfMonth()
                ? Point.of(Unit.DAY, first.withDayOfMonth(day))
                : Point.of(Unit.MONTH, first);
    }

    private static boolean isAhead(Phrase.Named named) {
        return named.direction() == Direction.NEXT || named.direction() == Direction.COMING;
    }

    /** The latest printed year or the next, where the day falls on its weekday then. */
    private @Nullable LocalDate byWeekday(Phrase.Named named) {
        for (int year = latestYear; latestYear != Phrase.NONE && year <= latestYear + YEARS_AHEAD; year++) {
            LocalDate day = Calendars.day(year, named);
            if (day != null && day.getDayOfWeek() == DayOfWeek.of(named.weekday())) {
                return day;
            }
        }
        return null;
    }

    private static int latestYear(List<Draft> drafts) {
        int latest = Phrase.NONE;
        for (Draft draft : drafts) {
            Phrase.Named named = draft.named();
            if (named != null && named.hasYear() && named.unit().compareTo(Unit.YEAR) <= 0) {
                latest = Math.max(latest, named.year());
            }
        }
        return latest;
    }

    /** Whether most of the years printed lie more than a year before publication; in a chronicle that comes up to it, the greater part. */
    private boolean isNarrative(@Nullable Point now) {
        int past = 0;
        int recent = 0;
        for (Draft draft : drafts) {
            Phrase.Named named = draft.named();
            if (named != null && named.hasYear()) {
                boolean old = now != null && named.year() < now.first().getYear() - 1;
                past += old ? 1 : 0;
                recent += old ? 0 : 1;
            }
        }
        return past >= MANY && past > 2 * recent || past >= CHRONICLE && past > recent;
    }
}
