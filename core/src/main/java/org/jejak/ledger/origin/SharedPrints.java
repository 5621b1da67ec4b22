package org.jejak.ledger.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.reuse.Reuse;
import org.jejak.ledger.reuse.ReuseSearch;
import org.jejak.model.Scope;
import org.jejak.model.Span;

/**
 * Which figures of different articles stand in text that these articles share, and say the same there. Only articles that have a count in
 * common are looked at. Immutable; any thread.
 */
final class SharedPrints {

    /**
     * The same figure in another article.
     *
     * @param reuse the text that both stand in
     */
    record Partner(Print print, Reuse reuse) {}

    private static final Comparator<Partner> MOST_TEXT = Comparator.comparingInt(
                    (Partner partner) -> -partner.reuse.words())
            .thenComparing(Partner::print, Print.ORDER);

    private final Story story;
    private final Map<String, Map<String, List<Print>>> byArticle = new HashMap<>();
    private final Map<ClaimId, List<Partner>> partners = new HashMap<>();

    /** @param reuse over the prints' articles and perhaps others */
    SharedPrints(Collection<Print> prints, Story story, ReuseSearch reuse) {
        this.story = story;
        prints.stream()
                .sorted(Print.ORDER)
                .forEach(print -> keys(print)
                        .forEach(key -> byArticle
                                .computeIfAbsent(print.article(), id -> new HashMap<>())
                                .computeIfAbsent(key, k -> new ArrayList<>())
                                .add(print)));
        reuse.among(articles(), this::haveCountInCommon).forEach(this::pair);
        partners.values().forEach(found -> found.sort(MOST_TEXT));
    }

    /** Those that share most text first. */
    List<Partner> of(Print print) {
        return partners.getOrDefault(print.entry().id(), List.of());
    }

    private static Stream<String> keys(Print print) {
        return print.numbers().stream().map(number -> print.indicator() + ' ' + number);
    }

    /** The articles with a count that another one has too. */
    private Set<String> articles() {
        Map<String, Integer> spread = new HashMap<>();
        byArticle.values().forEach(counts -> counts.keySet().forEach(key -> spread.merge(key, 1, Integer::sum)));
        Set<String> found = new HashSet<>();
        byArticle.forEach((article, counts) -> {
            if (counts.keySet().stream().anyMatch(key -> spread.getOrDefault(key, 0) > 1)) {
                found.add(article);
            }
        });
        return found;
    }

    private boolean haveCountInCommon(String one, String other) {
        return !Collections.disjoint(counts(one).keySet(), counts(other).keySet());
    }

    private Map<String, List<Print>> counts(String article) {
        return byArticle.getOrDefault(article, Map.of());
    }

    /** Each figure in the one passage with the first in the other that says the same. */
    private void pair(Reuse reuse) {
        Map<String, List<Print>> there = counts(reuse.first().article());
        counts(reuse.second().article())
                .forEach((key, prints) -> prints.stream()
                        .filter(print -> stands(print, reuse.second().span()))
                        .forEach(print -> there.getOrDefault(key, List.of()).stream()
                                .filter(other -> stands(other, reuse.first().span()) && agree(print, other))
                                .findFirst()
                                .ifPresent(other -> {
                                    enter(print, new Partner(other, reuse));
                                    enter(other, new Partner(print, reuse));
                                })));
    }

    private void enter(Print print, Partner partner) {
        List<Partner> known = partners.computeIfAbsent(print.entry().id(), id -> new ArrayList<>());
        if (known.stream()
                .noneMatch(one ->
                        one.print.entry().id().equals(partner.print.entry().id()))) {
            known.add(partner);
        }
    }

    private static boolean stands(Print print, Span passage) {
        Span phrase = print.figure().phrase().span();
        return passage.start() <= phrase.start() && phrase.end() <= passage.end();
    }

    /** What was read must not speak against it: the same words about another day or place are a formula. */
    private boolean agree(Print one, Print other) {
        Scope here = one.figure().scope();
        Scope there = other.figure().scope();
        boolean days = one.occasion().stated().isEmpty()
                || other.occasion().stated().isEmpty()
                || one.occasion().mayBe(other.occasion());
        return days
                && one.figure().voice().stance() == other.figure().voice().stance()
                && story.sameUnit(one.figure().unit(), other.figure().unit())
                && compatible(here.place(), there.place())
                && compatible(here.actor(), there.actor());
    }

    private static boolean compatible(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
