package org.jejak.ledger.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.CodePoints;
import org.jejak.ledger.Period;
import org.jejak.ledger.decision.Joins;
import org.jejak.ledger.reuse.Printed;
import org.jejak.ledger.reuse.ReuseSearch;
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
    private final Chains chains;
    private final Function<String, Optional<String>> texts;
    private final Joins joins;

    /** Without texts nothing is told of what articles took from one another. */
    public Origins(Story story, Map<String, List<Derivation>> derivations) {
        this(story, derivations, article -> Optional.empty());
    }

    /**
     * @param derivations by article id: from whom it says it comes
     * @param texts the text of an article by its id; empty where it is not at hand
     */
    public Origins(Story story, Map<String, List<Derivation>> derivations, Function<String, Optional<String>> texts) {
        this(story, derivations, texts, Joins.NONE);
    }

    /** @param joins what the analyst says of claims that are of one origin or not, and what stands against all that is found */
    public Origins(
            Story story,
            Map<String, List<Derivation>> derivations,
            Function<String, Optional<String>> texts,
            Joins joins) {
        this.story = story;
        this.texts = texts;
        this.joins = joins;
        this.chains = new Chains(story, derivations);
    }

    /** The origins of all figures among the claims, by indicator, day (unknown last) and id. */
    public List<Origin> of(Collection<ClaimEntry> claims) {
        Map<String, List<Print>> families = new TreeMap<>();
        claims.stream()
                .filter(entry -> entry.claim() instanceof Figure)
                .forEach(entry -> families.computeIfAbsent(
                                story.family(entry.claim().indicator()), family -> new ArrayList<>())
                        .add(Print.of(entry, story)));
        TextsAtHand atHand = new TextsAtHand(texts);
        ReuseSearch reuse =
                new ReuseSearch(articles(families), id -> atHand.of(id).map(CodePoints::text));
        return families.values().stream()
                .flatMap(prints -> ofFamily(prints, reuse, atHand))
                .sorted(Comparator.comparing((Origin origin) -> origin.figure().indicator())
                        .thenComparing(origin -> origin.when().map(Origins::day).orElse(LocalDate.MAX))
                        .thenComparing(Origin::id))
                .toList();
    }

    private static Collection<Printed> articles(Map<String, List<Print>> families) {
        Map<String, Printed> articles = new TreeMap<>();
        families.values()
                .forEach(prints -> prints.forEach(print -> articles.computeIfAbsent(
                        print.article(), id -> Printed.of(print.entry().article()))));
        return articles.values();
    }

    /** What other families count has no say, so that the origins of one are the same whatever else is asked. */
    private Stream<Origin> ofFamily(List<Print> prints, ReuseSearch reuse, TextsAtHand atHand) {
        Tellers tellers = new Tellers(prints, story, TO_QUOTE);
        SharedPrints shared = new SharedPrints(prints, story, reuse);
        TextJoins found =
                new TextJoins(Statements.of(prints.stream().map(tellers::told).toList(), story), shared);
        Borrowings borrowings = new Borrowings(shared, found, atHand);
        ByAnalyst decided = new ByAnalyst(found.statements(), joins);
        return decided.statements().stream().map(statement -> origin(statement, borrowings, decided));
    }

    private Origin origin(Statement statement, Borrowings borrowings, ByAnalyst decided) {
        List<Print> prints = new ArrayList<>(statement.prints());
        Print quoted = prints.stream().min(TO_QUOTE).orElseThrow();
        prints.remove(quoted);
        prints.sort(IN_TIME);
        prints.add(0, quoted);
        Set<String> named = naming(statement);
        return new Origin(
                statement.party(),
                statement.occasion().stated().or(() -> quoted.occasion().published()),
                prints.stream()
                        .map(print -> new Echo(
                                print.entry(),
                                chains.of(
                                        print.entry(),
                                        statement.party(),
                                        named.contains(print.article())
                                                ? Link.Because.SAME_ARTICLE
                                                : Link.Because.SAME_NUMBER,
                                        decided.borrowed(print, borrowings),
                                        decided.moved(print)),
                                decided.moved(print)))
                        .toList());
    }

    /** The articles that name its party for it. */
    private Set<String> naming(Statement statement) {
        return statement.prints().stream()
                .filter(print -> statement
                        .party()
                        .filter(party -> print.party()
                                .filter(told -> story.kin(told, party))
                                .isPresent())
                        .isPresent())
                .map(Print::article)
                .collect(Collectors.toSet());
    }

    /** The first day that is known of it. */
    private static LocalDate day(Period period) {
        return period.first().equals(Period.BEGINNING) ? period.last() : period.first();
    }

    private static LocalDate published(Print print) {
        return print.occasion().published().map(p -> p.first()).orElse(LocalDate.MAX);
    }
}
