package org.jejak.ledger.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.Period;
import org.jejak.model.Derivation;
import org.jejak.model.Figure;

/**
 * Finds which figures of many articles are really one: claims of one origin, count and occasion, whatever the language, and
 * whatever was lost on the way. The same claims give the same origins in any order. Immutable; any thread.
 */
public final class Origins {

    private static final Comparator<Print> TO_QUOTE = Comparator.comparing(
                    (Print print) -> print.figure().voice().source().isEmpty())
            .thenComparing(Print::isHeadline)
            .thenComparing(Origins::published)
            .thenComparing(Print::article)
            .thenComparing(print -> print.figure().quote().span().start())
            .thenComparing(print -> print.entry().id());

    private static final Comparator<Print> IN_TIME = Comparator.comparing(Origins::published)
            .thenComparing(Print::article)
            .thenComparing(print -> print.figure().quote().span().start())
            .thenComparing(print -> print.entry().id());

    private final Story story;
    private final Map<String, List<Derivation>> derivations;

    /** @param derivations by article id: from whom it says it comes */
    public Origins(Story story, Map<String, List<Derivation>> derivations) {
        this.story = story;
        this.derivations = Map.copyOf(derivations);
    }

    /** The origins of all figures among the claims, by indicator, day (unknown last) and id. */
    public List<Origin> of(Collection<ClaimEntry> claims) {
        List<Print> prints = claims.stream()
                .filter(entry -> entry.claim() instanceof Figure)
                .map(Print::of)
                .toList();
        Tellers tellers = new Tellers(prints, story, TO_QUOTE);
        return Statements.of(prints.stream().map(tellers::told).toList(), story).stream()
                .map(this::origin)
                .sorted(Comparator.comparing((Origin origin) -> origin.figure().indicator())
                        .thenComparing(origin -> origin.when().map(Origins::day).orElse(LocalDate.MAX))
                        .thenComparing(Origin::id))
                .toList();
    }

    private Origin origin(Statement statement) {
        List<Print> prints = new ArrayList<>(statement.prints());
        Print quoted = prints.stream().min(TO_QUOTE).orElseThrow();
        prints.remove(quoted);
        prints.sort(IN_TIME);
        prints.add(0, quoted);
        return new Origin(
                statement.party(),
                statement.occasion().stated().or(() -> quoted.occasion().published()),
                prints.stream()
                        .map(print -> new Echo(print.entry(), chain(print, statement.party())))
                        .toList());
    }

    private List<Link> chain(Print print, Optional<String> origin) {
        List<Link> chain = new ArrayList<>();
        chain.add(new Link(
                print.entry().article().metadata().outlet(),
                Link.Role.OUTLET,
                Link.Because.PUBLISHED,
                Optional.empty()));
        for (Derivation derivation : derivations.getOrDefault(print.article(), List.of())) {
            add(
                    chain,
                    new Link(
                            Optional.of(derivation.outlet()),
                            Link.Role.DERIVED,
                            Link.Because.DERIVATION_LINE,
                            Optional.of(derivation.quote())));
        }
        List<String> via = print.figure().voice().via();
        for (int i = via.size() - 1; i >= 0; i--) {
            add(chain, new Link(Optional.of(via.get(i)), Link.Role.VIA, Link.Because.NAMED, Optional.empty()));
        }
        Optional<String> named = print.figure().voice().source();
        if (named.isPresent() && origin.isPresent() && !story.kin(named.get(), origin.get())) {
            add(
                    chain,
                    new Link(
                            named,
                            Link.Role.VIA,
                            Link.Because.NAMED,
                            print.figure().voice().sourceMention()));
            named = Optional.empty();
        }
        Link.Because because = named.isPresent()
                ? Link.Because.NAMED
                : origin.isPresent() ? Link.Because.SAME_ARTICLE : Link.Because.OPEN;
        chain.add(new Link(
                named.or(() -> origin),
                Link.Role.ORIGIN,
                because,
                named.isPresent() ? print.figure().voice().sourceMention() : Optional.empty()));
        return chain;
    }

    private static void add(List<Link> chain, Link link) {
        if (chain.stream().noneMatch(known -> known.party().equals(link.party()))) {
            chain.add(link);
        }
    }

    /** The first day that is known of it. */
    private static LocalDate day(Period period) {
        return period.first().equals(Period.BEGINNING) ? period.last() : period.first();
    }

    private static LocalDate published(Print print) {
        return print.occasion().published().map(p -> p.first()).orElse(LocalDate.MAX);
    }
}
