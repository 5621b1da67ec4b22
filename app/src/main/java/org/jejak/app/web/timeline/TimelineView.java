package org.jejak.app.web.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jejak.app.pipeline.Chronicle;
import org.jejak.app.view.PositionStory;
import org.jejak.app.view.TimelineListing;
import org.jejak.app.web.screen.Answer;
import org.jejak.app.web.screen.Asked;
import org.jejak.app.web.screen.Concluded;
import org.jejak.app.web.screen.Links;
import org.jejak.app.web.screen.Pages;
import org.jejak.app.web.screen.Screen;
import org.jejak.app.web.timeline.TimelinePage.Bar;
import org.jejak.app.web.timeline.TimelinePage.Month;
import org.jejak.ledger.Period;
import org.jejak.ledger.event.Moment;

/** {@code /timeline?type=…&from=…&to=…}: what happened, each event once with its reports. */
public final class TimelineView {

    /** Characters of a month in ISO 8601, and of a year. */
    private static final int MONTH = 7;

    private static final int YEAR = 4;

    /** More months than these are told by years. */
    private static final int MONTHS = 40;

    public Answer all(Asked asked, Concluded room, Screen screen) {
        Chronicle chronicle = room.reasoning().chronicle();
        Optional<LocalDate> first = asked.period("from").map(Period::first);
        Optional<LocalDate> last = asked.period("to").map(Period::last);
        Set<String> types = asked.one("type")
                .map(type -> chronicle.types(type, PositionStory.LANGUAGE))
                .orElseGet(chronicle::types);
        List<Moment> typed = room.annals().timeline().stream()
                .filter(moment -> types.contains(moment.type()))
                .toList();
        List<Moment> moments = typed.stream()
                .filter(moment -> TimelineListing.isWithin(moment, first, last))
                .toList();
        Pages pages = Pages.of(asked, moments.size());
        List<Bar> bars = bars(typed, asked.one("type"));
        TimelinePage page = new TimelinePage(
                asked.one("type").orElse(""),
                asked.one("from").orElse(""),
                asked.one("to").orElse(""),
                options(room, screen),
                bars,
                bars.stream().mapToInt(bar -> (int) bar.count()).max().orElse(1),
                months(pages.of(moments), new MomentRows(room, screen), screen),
                pages);
        return new Answer(
                "timeline",
                screen.say("timeline.title"),
                page,
                new Answer.Parts<>(
                        TimelineListing.moments(chronicle),
                        moments,
                        TimelineListing.ROWS,
                        () -> moments.stream().flatMap(TimelineListing::rows).iterator()));
    }

    private static Map<String, String> options(Concluded room, Screen screen) {
        Map<String, String> options = new TreeMap<>();
        room.annals().timeline().forEach(moment -> options.computeIfAbsent(moment.type(), screen::label));
        return options;
    }

    private static List<Month> months(List<Moment> moments, MomentRows rows, Screen screen) {
        Map<String, List<MomentRow>> months = new LinkedHashMap<>();
        for (Moment moment : moments) {
            String month = month(moment.when(), screen);
            months.computeIfAbsent(month, key -> new ArrayList<>()).add(rows.of(moment));
        }
        return months.entrySet().stream()
                .map(each -> new Month(each.getKey(), each.getValue()))
                .toList();
    }

    /** What is known by its year alone, or to lie between two months, stands under no month. */
    private static String month(Optional<Period> when, Screen screen) {
        LocalDate first = when.map(TimelineView::day).orElse(Period.BEGINNING);
        LocalDate last =
                when.map(Period::last).filter(day -> !day.equals(Period.END)).orElse(first);
        boolean one = when.isPresent() && label(first, false).equals(label(last, false));
        return one
                ? screen.say("day.month", screen.say("month.m" + first.getMonthValue()), year(first))
                : screen.days(when);
    }

    private static String year(LocalDate day) {
        return day.toString().substring(0, YEAR);
    }

    private static LocalDate day(Period when) {
        return when.first().equals(Period.BEGINNING) ? when.last() : when.first();
    }

    /** One for each month from the first to the last, or for each year; of months without anything too, so that time is seen. */
    private static List<Bar> bars(List<Moment> moments, Optional<String> type) {
        List<LocalDate> days = moments.stream()
                .flatMap(moment -> moment.when().stream())
                .map(TimelineView::day)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return List.of();
        }
        LocalDate start = days.get(0).withDayOfMonth(1);
        LocalDate end = days.get(days.size() - 1);
        boolean byYear = ChronoUnit.MONTHS.between(start, end) >= MONTHS;
        Map<String, Long> count = new LinkedHashMap<>();
        for (LocalDate month = start; !month.isAfter(end); month = month.plusMonths(1)) {
            count.put(label(month, byYear), 0L);
        }
        days.forEach(day -> count.merge(label(day, byYear), 1L, Long::sum));
        return count.entrySet().stream()
                .map(each -> new Bar(each.getKey(), each.getValue(), href(each.getKey(), type)))
                .toList();
    }

    private static String label(LocalDate day, boolean byYear) {
        return day.toString().substring(0, byYear ? YEAR : MONTH);
    }

    private static String href(String days, Optional<String> type) {
        return "/timeline?" + type.map(id -> "type=" + Links.encoded(id) + "&").orElse("") + "from=" + days + "&to="
                + days;
    }
}
