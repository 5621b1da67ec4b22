package org.jejak.ledger.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jejak.ledger.Period;
import org.jejak.ledger.origin.Story;

/**
 * Joins the prints of one type that tell of one event. Prints are looked up by what they name and by their days, so that few are compared;
 * of those that fit, a print joins the one that alone does. The order of the prints given does not matter. One thread.
 */
final class Joining {

    /** Where more events than this are near, the nearest in time are looked at. */
    private static final int NEAR = 64;

    /** Days that news may come behind the event, and dates of one that happens once may lie apart. */
    private static final int BEHIND = 400;

    private final Story story;
    private final Map<String, NavigableMap<LocalDate, List<Draft>>> index = new HashMap<>();
    private final List<Draft> all = new ArrayList<>();

    private Joining(Story story) {
        this.story = story;
    }

    static List<Draft> of(Collection<Print> prints, Story story) {
        Joining joining = new Joining(story);
        prints.stream().sorted(Print.ORDER).forEach(joining::enter);
        return joining.all;
    }

    private void enter(Print print) {
        Set<Draft> fitting = new LinkedHashSet<>();
        for (String handle : handles(print)) {
            near(handle, print).filter(draft -> draft.takes(print)).forEach(fitting::add);
        }
        List<Draft> like = fitting.size() > 1
                ? fitting.stream().filter(draft -> draft.isLike(print)).toList()
                : List.copyOf(fitting);
        Draft draft;
        if (like.size() == 1) {
            draft = like.get(0);
            draft.add(print);
        } else {
            draft = new Draft(print, story);
            all.add(draft);
        }
        note(print, draft);
    }

    private java.util.stream.Stream<Draft> near(String handle, Print print) {
        NavigableMap<LocalDate, List<Draft>> days = index.get(handle);
        if (days == null) {
            return java.util.stream.Stream.of();
        }
        NavigableMap<LocalDate, List<Draft>> range = print.when()
                .or(print::published)
                .map(when -> range(days, when, print))
                .orElse(days);
        return range.descendingMap().values().stream()
                .flatMap(List::stream)
                .distinct()
                .limit(NEAR);
    }

    private static NavigableMap<LocalDate, List<Draft>> range(
            NavigableMap<LocalDate, List<Draft>> days, Period when, Print print) {
        long ahead = print.once() ? BEHIND : 1;
        long behind = print.once() || print.when().isEmpty() ? BEHIND : Print.TELLING;
        return days.subMap(when.first().minusDays(behind), true, when.last().plusDays(ahead), true);
    }

    private void note(Print print, Draft draft) {
        LocalDate day = draft.first()
                .when()
                .or(() -> draft.first().published())
                .map(Period::first)
                .orElse(LocalDate.MAX);
        for (String handle : handles(print)) {
            List<Draft> here = index.computeIfAbsent(handle, key -> new TreeMap<>())
                    .computeIfAbsent(day, key -> new ArrayList<>());
            if (here.isEmpty() || here.get(here.size() - 1) != draft) {
                here.add(draft);
            }
        }
    }

    /** What two prints of one event must have in common: a place, a party or the article, the most particular first. */
    private static List<String> handles(Print print) {
        List<String> handles = new ArrayList<>();
        String parties = String.join("+", print.parties());
        print.place().ifPresent(place -> handles.add(parties + "@" + place));
        print.place().ifPresent(place -> handles.add("@" + place));
        if (print.parties().size() > 1) {
            handles.add(parties);
        }
        handles.addAll(print.parties());
        handles.add("#" + print.article());
        return handles;
    }
}
