package org.jejak.ledger.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jejak.ledger.Period;
import org.jejak.ledger.origin.Chains;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Stance;

/**
 * Gathers prints of one statement: of one party or of one that speaks for it, on one proposition and side, of one occasion. A number is a
 * statement only where its party has said nothing of it in words on that occasion.
 */
final class Gathered {

    /** Beyond so many days two prints are of two occasions, however vague they are. */
    private static final int REACH = 10;

    private record Key(String root, String proposition, Side side) {}

    private record Place(Key key, String article) {}

    private final Story story;
    private final Chains chains;
    private final Map<Key, NavigableMap<LocalDate, List<Group>>> byDay = new HashMap<>();
    private final Map<Place, List<Group>> inArticle = new HashMap<>();
    private final List<Group> all = new ArrayList<>();

    private Gathered(Story story, Chains chains) {
        this.story = story;
        this.chains = chains;
    }

    /** @param counted numbers that make propositions true */
    static List<Stated> of(Collection<Said> held, Collection<Said> counted, Story story, Chains chains) {
        Gathered gathered = new Gathered(story, chains);
        held.stream().sorted(Said.ORDER).forEach(gathered::enter);
        counted.stream().sorted(Said.ORDER).forEach(gathered::enter);
        return gathered.all.stream().map(gathered::stated).toList();
    }

    /** Prints of one statement, growing as they are found. */
    private static final class Group {
        private final List<Said> prints = new ArrayList<>();
        private Optional<String> party;

        Group(Optional<String> party) {
            this.party = party;
        }

        /** The most particular name stands for it. */
        void add(Said print, Story story) {
            prints.add(print);
            if (party.isPresent()
                    && story.lineage(print.party().orElseThrow()).size()
                            > story.lineage(party.get()).size()) {
                party = print.party();
            }
        }
    }

    private void enter(Said print) {
        Key key = new Key(print.party().map(story::root).orElse(""), print.proposition(), print.side());
        List<Group> here = inArticle.computeIfAbsent(new Place(key, print.article()), place -> new ArrayList<>());
        Group group = Stream.concat(here.stream(), near(key, print))
                .filter(known -> isOf(known, print))
                .findFirst()
                .orElseGet(() -> begin(key, print));
        if (print.isCounted() && !group.prints.isEmpty() && !group.prints.get(0).isCounted()) {
            return;
        }
        group.add(print, story);
        if (!here.contains(group)) {
            here.add(group);
        }
    }

    private Stream<Group> near(Key key, Said print) {
        Optional<Period> when = print.when();
        NavigableMap<LocalDate, List<Group>> days = byDay.get(key);
        return when.isEmpty() || days == null || print.party().isEmpty()
                ? Stream.of()
                : days
                        .subMap(
                                when.get().first().minusDays(REACH),
                                true,
                                when.get().last().plusDays(REACH),
                                true)
                        .values()
                        .stream()
                        .flatMap(List::stream);
    }

    private Group begin(Key key, Said print) {
        Group group = new Group(print.party());
        all.add(group);
        print.when()
                .ifPresent(when -> byDay.computeIfAbsent(key, any -> new TreeMap<>())
                        .computeIfAbsent(when.first(), day -> new ArrayList<>())
                        .add(group));
        return group;
    }

    private boolean isOf(Group group, Said print) {
        boolean sameWord = group.party.isPresent() && print.party().isPresent()
                ? story.kin(group.party.get(), print.party().get())
                : group.party.equals(print.party());
        return sameWord && group.prints.get(0).mayBe(print);
    }

    private Stated stated(Group group) {
        List<Said> prints = new ArrayList<>(group.prints);
        Said clearest = prints.get(0);
        Said quoted = prints.stream().min(toQuote(group)).orElseThrow();
        prints.remove(quoted);
        prints.sort(Said.IN_TIME);
        prints.add(0, quoted);
        boolean confirmed = prints.stream().anyMatch(print -> print.stance() == Stance.CONFIRMS);
        return new Stated(
                group.party,
                quoted.proposition(),
                confirmed ? Stance.CONFIRMS : quoted.stance(),
                clearest.when(),
                clearest.occasion().stated().isPresent(),
                clearest.dating(),
                prints.stream()
                        .filter(print -> print.order() != Order.UNTOLD)
                        .flatMap(print -> print.entry().claim().scope().timeText().stream())
                        .findFirst(),
                prints.stream()
                        .map(print -> new Echo(print.entry(), chains.of(print.entry(), group.party)))
                        .toList());
    }

    /** Running text rather than a title, the party's own name, a confirmation rather than an assertion, then the first in time. */
    private static Comparator<Said> toQuote(Group group) {
        return Comparator.comparing(Said::isHeadline)
                .thenComparing(print -> print.stance() != Stance.CONFIRMS)
                .thenComparing(print -> !print.party().equals(group.party))
                .thenComparing(Said.IN_TIME);
    }
}
