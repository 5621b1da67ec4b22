package org.jejak.ledger.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Period;
import org.jejak.ledger.origin.Chains;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Detail;

/** One event, growing as its prints are found: the clearest first. One thread. */
final class Draft {

    /** Days within which the news of an event that tells no day repeats it. */
    private static final int NEWS = 10;

    private final List<Print> prints = new ArrayList<>();
    private final Days dates = new Days();
    private final Set<String> parties = new TreeSet<>();
    private final Map<String, Set<String>> persons = new TreeMap<>();
    private final Set<String> places = new TreeSet<>();
    private final Set<String> articles = new TreeSet<>();
    private final Story story;
    private Optional<String> actor = Optional.empty();
    private Optional<String> target = Optional.empty();

    Draft(Print first, Story story) {
        this.story = story;
        add(first);
    }

    Print first() {
        return prints.get(0);
    }

    /** Whether the print names the same parties and the same place, so that it is this one rather than another that fits. */
    boolean isLike(Print print) {
        return parties.equals(print.parties())
                && places.equals(new TreeSet<>(print.place().stream().toList()));
    }

    /** Whether the print may tell of it: nothing that both name differs, and the times agree. */
    boolean takes(Print print) {
        return parties(print) && persons(print) && places(print) && direction(print) && time(print);
    }

    private boolean parties(Print print) {
        return parties.containsAll(print.parties()) || print.parties().containsAll(parties);
    }

    /** Two persons of one side, each named alone, are two who act apart. */
    private boolean persons(Print print) {
        return byRoot(print).entrySet().stream().allMatch(side -> {
            Set<String> known = persons.getOrDefault(side.getKey(), Set.of());
            return known.isEmpty() || side.getValue().stream().anyMatch(known::contains);
        });
    }

    private Map<String, Set<String>> byRoot(Print print) {
        Map<String, Set<String>> found = new TreeMap<>();
        print.persons()
                .forEach(person -> found.computeIfAbsent(story.root(person), root -> new TreeSet<>())
                        .add(person));
        return found;
    }

    private boolean places(Print print) {
        return print.once()
                || places.isEmpty()
                || print.place().isEmpty()
                || places.contains(print.place().get());
    }

    /** The same two the other way round are one event only on the same few days. */
    private boolean direction(Print print) {
        boolean turned = isTurned(print.actor(), target, actor) || isTurned(print.target(), actor, target);
        return !turned
                || print.isPrecise()
                        && first().isPrecise()
                        && dates.overlaps(print.when().get());
    }

    private static boolean isTurned(Optional<String> end, Optional<String> other, Optional<String> same) {
        return end.isPresent() && end.equals(other) && !end.equals(same);
    }

    private boolean time(Print print) {
        if (print.when().isPresent() && !dates.isEmpty()) {
            return dates.overlaps(print.when().get())
                    || print.once() && dates.isNear(print.when().get());
        }
        if (print.when().isPresent()) {
            return false;
        }
        if (print.once() && !dates.isEmpty()) {
            return print.published()
                    .filter(day -> dates.first()
                            .orElseThrow()
                            .first()
                            .isAfter(day.last().plusDays(1)))
                    .isEmpty();
        }
        return articles.contains(print.article()) || print.once() || isNews(print);
    }

    /** Without a day of its own a report is news: it came out on the event's days or soon after. */
    private boolean isNews(Print print) {
        Optional<Period> happened = dates.first().or(() -> first().published());
        return happened.isPresent()
                && print.published().isPresent()
                && !happened.get()
                        .first()
                        .isAfter(print.published().get().last().plusDays(1))
                && !print.published()
                        .get()
                        .first()
                        .isAfter(happened.get().last().plusDays(NEWS));
    }

    void add(Print print) {
        prints.add(print);
        print.when().ifPresent(dates::add);
        parties.addAll(print.parties());
        byRoot(print)
                .forEach((root, names) ->
                        persons.computeIfAbsent(root, key -> new TreeSet<>()).addAll(names));
        print.place().ifPresent(places::add);
        articles.add(print.article());
        actor = actor.or(print::actor);
        target = target.or(print::target);
    }

    Occurrence occurrence(Chains chains) {
        List<ClaimEntry> claims = prints.stream().map(Print::entry).toList();
        Set<String> participants = new LinkedHashSet<>();
        claims.stream()
                .sorted(Reports.IN_TIME)
                .flatMap(entry -> entry.claim().details().stream())
                .filter(detail -> detail.kind() == Detail.Kind.PARTICIPANT)
                .forEach(detail -> participants.add(detail.value()));
        return new Occurrence(
                first().entry().claim().indicator(),
                actor,
                target,
                List.copyOf(participants),
                List.copyOf(places),
                dated(),
                Reports.of(claims, story, chains));
    }

    private List<Dated> dated() {
        return dates.stretches().stream()
                .map(days -> {
                    List<Print> giving = prints.stream()
                            .filter(print -> print.when().stream().anyMatch(each -> Days.overlap(each, days)))
                            .toList();
                    return new Dated(
                            giving.get(0).entry().claim().scope().time().orElseThrow(),
                            days,
                            giving.stream()
                                    .map(print -> print.entry().id())
                                    .sorted()
                                    .toList());
                })
                .sorted(Comparator.comparing((Dated dated) -> -dated.claims().size())
                        .thenComparing(dated -> dated.when().first())
                        .thenComparing(dated -> dated.when().last()))
                .toList();
    }
}
