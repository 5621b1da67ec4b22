package org.jejak.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jejak.model.Edtf;
import org.jspecify.annotations.Nullable;

/** Works out from where a text's dates are counted: the published date, or what its own dates show. */
final class Anchors {

    private static final int YEARS_AHEAD = 1;
    private static final int MANY = 3;
    private static final int CHRONICLE = 12;

    private final List<Draft> drafts;

    Anchors(List<Draft> drafts) {
        this.drafts = drafts;
    }

    Context context(Optional<Edtf> published) {
        Point stated = published.map(Anchors::point).orElse(null);
        Point now = stated != null ? stated : shown();
        return new Context(now, stated != null, isNarrative(now));
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

    /** The latest day that stands with its weekday; the weekday tells the year where none is printed. */
    private @Nullable Point shown() {
        LocalDate latest = null;
        for (Draft draft : drafts) {
            Phrase.Named named = draft.named();
            if (named != null && named.weekday() > 0 && named.day() > 0 && named.month() > 0 && !isAhead(named)) {
                LocalDate day = named.hasYear() ? Calendars.day(named.year(), named) : byWeekday(named);
                latest = day != null && (latest == null || day.isAfter(latest)) ? day : latest;
            }
        }
        return latest == null ? null : Point.of(Unit.DAY, latest);
    }

    private static boolean isAhead(Phrase.Named named) {
        return named.direction() == Direction.NEXT || named.direction() == Direction.COMING;
    }

    /** The latest printed year or the next, where the day falls on its weekday then. */
    private @Nullable LocalDate byWeekday(Phrase.Named named) {
        int latest = latestYear();
        for (int year = latest; latest != Phrase.NONE && year <= latest + YEARS_AHEAD; year++) {
            LocalDate day = Calendars.day(year, named);
            if (day != null && day.getDayOfWeek() == DayOfWeek.of(named.weekday())) {
                return day;
            }
        }
        return null;
    }

    private int latestYear() {
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
