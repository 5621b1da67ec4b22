package org.jejak.ledger.forecast;

import java.time.LocalDate;
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
import org.jejak.model.Derivation;
import org.jejak.model.Edtf;
import org.jejak.model.Forecast;
import org.jejak.model.Stance;

/**
 * Tells who expects what by when, each expectation once however many articles print it, and what came of it. The same claims give the
 * same in any order. Immutable; any thread.
 */
public final class Forecasts {

    private static final Comparator<ClaimEntry> IN_TIME = Comparator.comparing(
                    (ClaimEntry entry) -> day(entry).orElse(LocalDate.MAX))
            .thenComparing(ClaimEntry::id);

    private final Story story;
    private final Kindred kindred;
    private final Chains chains;

    /** @param derivations by article id: from whom it says it comes */
    public Forecasts(Story story, Kindred kindred, Map<String, List<Derivation>> derivations) {
        this.story = story;
        this.kindred = kindred;
        this.chains = new Chains(story, derivations);
    }

    /** @param root what is expected by nobody in particular is one thing only within its article, which stands here */
    private record Key(String root, String matter, boolean denied) {}

    /**
     * By what is expected, then in time.
     *
     * @param claims forecasts, and what may decide them: events, transfers and figures
     */
    public List<Foretold> of(Collection<ClaimEntry> claims) {
        Map<Key, Groups> groups = new HashMap<>();
        claims.stream()
                .filter(entry -> entry.claim() instanceof Forecast)
                .sorted(IN_TIME)
                .forEach(entry -> enter(entry, groups));
        List<Foretold> open = groups.values().stream()
                .flatMap(Groups::prints)
                .map(this::foretold)
                .toList();
        Deciding deciding = new Deciding(open, claims, story, kindred);
        return open.stream()
                .map(deciding::decided)
                .sorted(Comparator.comparing(
                                (Foretold each) -> kindred.of(each.forecast().indicator()))
                        .thenComparing(each -> each.made().map(Period::first).orElse(LocalDate.MAX))
                        .thenComparing(Foretold::id))
                .toList();
    }

    private void enter(ClaimEntry entry, Map<Key, Groups> groups) {
        Key key = new Key(
                entry.claim()
                        .voice()
                        .source()
                        .map(story::root)
                        .orElse(entry.article().id()),
                kindred.of(entry.claim().indicator()),
                entry.claim().voice().stance() == Stance.DENIES);
        groups.computeIfAbsent(key, any -> new Groups()).add(entry, first -> isSame(first, entry));
    }

    /** One party's one expectation: nothing that both tell differs. */
    private boolean isSame(ClaimEntry one, ClaimEntry other) {
        Forecast a = (Forecast) one.claim();
        Forecast b = (Forecast) other.claim();
        boolean sameParty = a.voice().source().isPresent() && b.voice().source().isPresent()
                ? story.kin(a.voice().source().get(), b.voice().source().get())
                : one.article().id().equals(other.article().id());
        return sameParty
                && agree(a.scope().actor(), b.scope().actor())
                && agree(a.scope().target(), b.scope().target())
                && agree(a.value(), b.value())
                && agree(a.scope().time().map(Edtf::value), b.scope().time().map(Edtf::value));
    }

    static <T> boolean agree(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private Foretold foretold(List<ClaimEntry> prints) {
        Optional<String> party = prints.stream()
                .flatMap(entry -> entry.claim().voice().source().stream())
                .max(Comparator.comparingInt(
                                (String name) -> story.lineage(name).size())
                        .thenComparing(Comparator.reverseOrder()));
        List<Echo> echoes = prints.stream()
                .sorted(Comparator.comparing((ClaimEntry entry) -> new Echo(entry, List.of()).isHeadline())
                        .thenComparing(IN_TIME))
                .map(entry -> new Echo(entry, chains.of(entry, party)))
                .toList();
        return new Foretold(
                party,
                prints.stream().flatMap(entry -> published(entry).stream()).min(Comparator.comparing(Period::first)),
                prints.stream().flatMap(entry -> due(entry).stream()).min(Comparator.comparing(Period::last)),
                echoes,
                Foretold.Outcome.OPEN,
                List.of(),
                0);
    }

    /** What lies ahead when it was printed; any other time that the text gives is that of the statement. */
    private static Optional<Period> due(ClaimEntry entry) {
        Optional<Period> printed = published(entry);
        return entry.claim()
                .scope()
                .time()
                .flatMap(Period::of)
                .filter(time ->
                        printed.isEmpty() || time.last().isAfter(printed.get().last()));
    }

    static Optional<Period> published(ClaimEntry entry) {
        return entry.article()
                .metadata()
                .published()
                .or(() -> entry.article().metadata().publishedInferred())
                .flatMap(Period::of);
    }

    static Optional<LocalDate> day(ClaimEntry entry) {
        return published(entry).map(Period::first);
    }
}
