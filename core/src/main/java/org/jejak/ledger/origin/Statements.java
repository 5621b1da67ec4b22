package org.jejak.ledger.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Gathers prints into statements. Clear occasions come first and vague prints join them; of what nobody is named for, the article's
 * own words decide. The order of the prints given does not matter.
 */
final class Statements {

    /** Beyond so many days a clear print is of another occasion. */
    private static final int REACH = 16;

    /** A number that nobody is named for repeats what was said no more than so many days before. */
    private static final int RECENT = 90;

    /** In place of the party, for numbers that no two count alike. */
    private static final String ANYBODY = "";

    private record Key(String family, String party, String number) {}

    /** Of prints that name nobody only those of their article and number are looked at. */
    private record Place(String article, String number) {}

    private final Story story;
    private final Map<Key, NavigableMap<LocalDate, List<Statement>>> known = new HashMap<>();
    private final Map<Place, Map<Statement, List<Print>>> inArticle = new HashMap<>();
    private final List<Statement> all = new ArrayList<>();

    private Statements(Story story) {
        this.story = story;
    }

    static List<Statement> of(Collection<Print> prints, Story story) {
        Statements statements = new Statements(story);
        List<Print> ordered = prints.stream().sorted(Print.ORDER).toList();
        ordered.stream().filter(print -> print.party().isPresent()).forEach(statements::enter);
        ordered.stream().filter(print -> print.party().isEmpty()).forEach(statements::enterNameless);
        return statements.all;
    }

    private void enter(Print print) {
        Statement found = repeated(print).orElse(null);
        if (found == null) {
            found = new Statement(print, story);
            all.add(found);
            for (Key key : keys(print)) {
                known.computeIfAbsent(key, k -> new TreeMap<>())
                        .computeIfAbsent(day(print.occasion()), d -> new ArrayList<>())
                        .add(found);
            }
        } else {
            found.add(print);
        }
        note(print, found);
    }

    /** What the print repeats: the statement of its days, for a vague print the latest that it can be. */
    private Optional<Statement> repeated(Print print) {
        for (Key key : keys(print)) {
            NavigableMap<LocalDate, List<Statement>> candidates = known.get(key);
            if (candidates != null) {
                Optional<Statement> found = within(candidates, print).descendingMap().values().stream()
                        .flatMap(List::stream)
                        .filter(statement -> statement.takes(print))
                        .findFirst();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static NavigableMap<LocalDate, List<Statement>> within(
            NavigableMap<LocalDate, List<Statement>> candidates, Print print) {
        Occasion occasion = print.occasion();
        if (occasion.vagueness() > 0 || occasion.day().isEmpty() || Count.isTelling(print.value())) {
            return candidates;
        }
        LocalDate day = day(occasion);
        return candidates.subMap(day.minusDays(REACH), true, day.plusDays(REACH), true);
    }

    private static LocalDate day(Occasion occasion) {
        return occasion.day().orElse(LocalDate.MAX);
    }

    private List<Key> keys(Print print) {
        Stream<String> meetings = story.meetings(print.party().orElseThrow()).stream();
        return (Count.isTellingThere(print.value()) ? Stream.concat(meetings, Stream.of(ANYBODY)) : meetings)
                .flatMap(party -> keys(print, party))
                .toList();
    }

    private Stream<Key> keys(Print print, String party) {
        String family = story.family(print.indicator());
        return print.numbers().stream().map(number -> new Key(family, party, number));
    }

    /** What a report gives on nobody's word is a number that one statement of another report tells of the same people or place, and no other does. */
    private Optional<Statement> toldElsewhere(Print print) {
        List<Statement> candidates = keys(print, ANYBODY)
                .map(key -> known.getOrDefault(key, Collections.emptyNavigableMap()))
                .flatMap(days -> recent(days, print.occasion()).values().stream())
                .flatMap(List::stream)
                .filter(statement -> statement.isToldBy(print))
                .distinct()
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private static NavigableMap<LocalDate, List<Statement>> recent(
            NavigableMap<LocalDate, List<Statement>> days, Occasion occasion) {
        return occasion.day()
                .map(day -> days.subMap(day.minusDays(RECENT), true, day.plusDays(REACH), true))
                .orElse(days);
    }

    /** In its article the same number may be given to somebody; a headline may even take one indicator for another. */
    private void enterNameless(Print print) {
        Statement found = null;
        int nearest = Integer.MAX_VALUE;
        for (Place place : places(print)) {
            for (Map.Entry<Statement, List<Print>> statement :
                    inArticle.getOrDefault(place, Map.of()).entrySet()) {
                for (Print told : statement.getValue()) {
                    int distance = Math.abs(told.figure().quote().span().start()
                            - print.figure().quote().span().start());
                    if (distance < nearest && repeats(print, told)) {
                        nearest = distance;
                        found = statement.getKey();
                    }
                }
            }
        }
        if (found == null) {
            found = toldElsewhere(print).orElse(null);
        }
        if (found == null) {
            found = new Statement(print, story);
            all.add(found);
        } else {
            found.add(print);
        }
        note(print, found);
    }

    private boolean repeats(Print print, Print told) {
        return told.countsAs(print, story)
                && (told.indicator().equals(print.indicator()) || print.isHeadline() || told.isHeadline())
                && told.occasion().mayBe(print.occasion());
    }

    private void note(Print print, Statement statement) {
        for (Place place : places(print)) {
            inArticle
                    .computeIfAbsent(place, any -> new LinkedHashMap<>())
                    .computeIfAbsent(statement, any -> new ArrayList<>())
                    .add(print);
        }
    }

    private static List<Place> places(Print print) {
        return print.numbers().stream()
                .map(number -> new Place(print.article(), number))
                .toList();
    }
}
