package org.jejak.app.web.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jejak.ledger.Period;

/** Days to places on a line. Immutable. */
public final class Calendar {

    private static final int MARGIN = 5;
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 600, 1200};

    private final LocalDate first;
    private final LocalDate last;
    private final double from;
    private final double to;

    /**
     * @param periods all that are shown; their open ends count for nothing
     * @param from the place of the first day, {@code to} that of the last
     */
    public Calendar(List<Period> periods, double from, double to) {
        LocalDate earliest =
                periods.stream().map(Calendar::first).min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        LocalDate latest =
                periods.stream().map(Calendar::last).max(LocalDate::compareTo).orElse(earliest);
        long margin = Math.max(MARGIN, ChronoUnit.DAYS.between(earliest, latest) / MARGIN / MARGIN);
        this.first = earliest.minusDays(margin);
        this.last = latest.plusDays(margin);
        this.from = from;
        this.to = to;
    }

    /** The first day of a period, the last where the first is not known. */
    public static LocalDate first(Period period) {
        return period.first().equals(Period.BEGINNING) ? period.last() : period.first();
    }

    /** The last day of a period, the first where the last is not known. */
    public static LocalDate last(Period period) {
        return period.last().equals(Period.END) ? period.first() : period.last();
    }

    public double at(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
        return from + share * (to - from);
    }

    /** First days of months, so many as there is room for. */
    public List<LocalDate> ticks(int most) {
        for (int step : MONTHS) {
            List<LocalDate> ticks = new ArrayList<>();
            int month = first.getYear() * 12 + first.getMonthValue() - 1;
            int next = (month / step + 1) * step;
            while (!LocalDate.of(next / 12, next % 12 + 1, 1).isAfter(last)) {
                ticks.add(LocalDate.of(next / 12, next % 12 + 1, 1));
                next += step;
            }
            if (ticks.size() <= most) {
                return ticks;
            }
        }
        return List.of();
    }
}
