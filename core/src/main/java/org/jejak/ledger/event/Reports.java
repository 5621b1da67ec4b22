package org.jejak.ledger.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Period;
import org.jejak.ledger.origin.Chains;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Story;
import org.jejak.ledger.position.Side;

/**
 * Gathers the claims of one matter by whose word they are: parties of which one speaks for the other are one; where nobody is named, the
 * article's own words decide. The order of the claims does not matter. One thread.
 */
public final class Reports {

    static final Comparator<ClaimEntry> IN_TIME = Comparator.comparing(Reports::published)
            .thenComparing(entry -> entry.article().id())
            .thenComparing(entry -> entry.claim().quote().span().start())
            .thenComparing(ClaimEntry::id);

    private record Word(String root, Side side) {}

    private record Place(String article, Side side) {}

    private final Story story;
    private final Map<Word, List<Group>> byWord = new HashMap<>();
    private final Map<Place, List<Group>> inArticle = new HashMap<>();
    private final List<Group> all = new ArrayList<>();

    private Reports(Story story) {
        this.story = story;
    }

    private record Group(Optional<String> party, Side side, List<ClaimEntry> prints) {}

    /** Those that hold it first, most articles first, then in time. */
    public static List<Report> of(Collection<ClaimEntry> claims, Story story, Chains chains) {
        Reports reports = new Reports(story);
        List<ClaimEntry> named = new ArrayList<>();
        List<ClaimEntry> nameless = new ArrayList<>();
        claims.forEach(entry -> (party(entry).isPresent() ? named : nameless).add(entry));
        named.stream().sorted(reports.particularFirst()).forEach(reports::enter);
        nameless.stream().sorted(IN_TIME).forEach(reports::enterNameless);
        return reports.all.stream()
                .map(group -> report(group, chains))
                .sorted(Comparator.comparing(Report::side)
                        .thenComparing(report -> report.party().isEmpty())
                        .thenComparing(report -> -report.articles())
                        .thenComparing(Report::quoted, IN_TIME))
                .toList();
    }

    /** So that the name of a whole joins one of its parts, whatever the order. */
    private Comparator<ClaimEntry> particularFirst() {
        return Comparator.comparing((ClaimEntry entry) ->
                        -story.lineage(party(entry).orElseThrow()).size())
                .thenComparing(entry -> party(entry).orElseThrow())
                .thenComparing(IN_TIME);
    }

    private void enter(ClaimEntry print) {
        String party = party(print).orElseThrow();
        List<Group> known = byWord.computeIfAbsent(new Word(story.root(party), side(print)), word -> new ArrayList<>());
        Group group = known.stream()
                .filter(each -> story.kin(each.party.orElseThrow(), party))
                .findFirst()
                .orElseGet(() -> begin(Optional.of(party), side(print), known));
        note(print, group);
    }

    private Group begin(Optional<String> party, Side side, List<Group> into) {
        Group group = new Group(party, side, new ArrayList<>());
        into.add(group);
        all.add(group);
        return group;
    }

    private void enterNameless(ClaimEntry print) {
        List<Group> here = inArticle.computeIfAbsent(place(print), at -> new ArrayList<>());
        Group group = here.stream()
                .min(Comparator.comparing(each -> distance(each, print)))
                .orElseGet(() -> begin(Optional.empty(), side(print), here));
        note(print, group);
    }

    private void note(ClaimEntry print, Group group) {
        group.prints.add(print);
        List<Group> here = inArticle.computeIfAbsent(place(print), at -> new ArrayList<>());
        if (!here.contains(group)) {
            here.add(group);
        }
    }

    /** In code points, to what the group has last printed in that article. */
    private static int distance(Group group, ClaimEntry print) {
        return group.prints.stream()
                .filter(each -> each.article().id().equals(print.article().id()))
                .mapToInt(each -> Math.abs(each.claim().quote().span().start()
                        - print.claim().quote().span().start()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static Report report(Group group, Chains chains) {
        List<ClaimEntry> prints = new ArrayList<>(group.prints);
        prints.sort(IN_TIME);
        ClaimEntry quoted = prints.stream()
                .min(Comparator.comparing(Reports::isHeadline)
                        .thenComparing(print -> !party(print).equals(group.party))
                        .thenComparing(print -> print.claim().details().isEmpty())
                        .thenComparing(IN_TIME))
                .orElseThrow();
        prints.remove(quoted);
        prints.add(0, quoted);
        return new Report(
                group.party,
                group.side,
                prints.stream()
                        .map(print -> new Echo(print, chains.of(print, group.party)))
                        .toList());
    }

    private static boolean isHeadline(ClaimEntry entry) {
        return entry.article()
                .metadata()
                .title()
                .filter(title -> entry.claim().quote().span().end() <= title.codePointCount(0, title.length()))
                .isPresent();
    }

    private static Optional<String> party(ClaimEntry entry) {
        return entry.claim().voice().source();
    }

    private static Side side(ClaimEntry entry) {
        return Side.of(entry.claim().voice().stance());
    }

    private static Place place(ClaimEntry entry) {
        return new Place(entry.article().id(), side(entry));
    }

    static Optional<Period> day(ClaimEntry entry) {
        return entry.article()
                .metadata()
                .published()
                .or(() -> entry.article().metadata().publishedInferred())
                .flatMap(Period::of);
    }

    private static LocalDate published(ClaimEntry entry) {
        return day(entry).map(Period::first).orElse(LocalDate.MAX);
    }
}
