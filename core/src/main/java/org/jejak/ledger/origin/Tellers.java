package org.jejak.ledger.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Decides on whose word a print stands where reports differ in how much they tell: one gives a figure to the newspaper, another to the
 * agency that the newspaper quotes; one to "the authorities", and further down to one of them. The more particular words decide.
 */
final class Tellers {

    private final Story story;
    private final Comparator<Print> order;
    private final Map<String, List<Print>> byArticle = new HashMap<>();
    /** What one article says of who passed a number on. */
    private final Map<String, List<Print>> byRelayInArticle = new HashMap<>();
    /** What any article says of it. */
    private final Map<String, Alike> byRelay = new HashMap<>();

    /** Prints of which it is the first in order that counts: on one word, of one value and unit and occasion. */
    private record Kind(
            Optional<String> party, String indicator, List<String> numbers, Optional<String> unit, Occasion occasion) {}

    /** The first print of each kind, so that there are as many as there are days and not as there are articles. */
    private final class Alike {
        private final Map<Kind, Print> first = new HashMap<>();
        private List<Print> inOrder = List.of();

        void add(Print print) {
            Kind kind = new Kind(
                    print.party(),
                    print.indicator(),
                    print.numbers(),
                    print.figure().unit(),
                    print.occasion());
            first.merge(kind, print, BinaryOperator.minBy(order));
        }

        void sort() {
            inOrder = first.values().stream().sorted(order).toList();
        }

        Optional<Print> first(Predicate<Print> wanted) {
            return inOrder.stream().filter(wanted).findFirst();
        }
    }

    /** @param order of prints that tell as much: the first is followed */
    Tellers(Collection<Print> prints, Story story, Comparator<Print> order) {
        this.story = story;
        this.order = order;
        for (Print print : prints) {
            if (print.party().isPresent()) {
                enter(byArticle, print.article() + ' ' + print.indicator(), print);
                for (String via : print.figure().voice().via()) {
                    for (String number : print.numbers()) {
                        enter(byRelayInArticle, print.article() + ' ' + via + ' ' + number, print);
                        byRelay.computeIfAbsent(via + ' ' + number, key -> new Alike())
                                .add(print);
                    }
                }
            }
        }
        byRelay.values().forEach(Alike::sort);
    }

    private static void enter(Map<String, List<Print>> map, String key, Print print) {
        map.computeIfAbsent(key, name -> new ArrayList<>()).add(print);
    }

    /** The print, by whoever it really comes from. */
    Print told(Print print) {
        if (print.party().isEmpty()) {
            return print;
        }
        String party = print.party().get();
        return relayed(print, party)
                .or(() -> named(print, party))
                .map(told -> print.by(told.party()))
                .orElse(print);
    }

    /** Another print of the number names its party as the one who passed it on. */
    private Optional<Print> relayed(Print print, String party) {
        Predicate<Print> isTold = told -> !told.party().equals(print.party()) && told.countsAs(print, story);
        return print.numbers().stream()
                .flatMap(number -> Stream.concat(
                        byRelayInArticle.getOrDefault(print.article() + ' ' + party + ' ' + number, List.of()).stream()
                                .filter(isTold),
                        Optional.ofNullable(byRelay.get(party + ' ' + number)).stream()
                                .flatMap(alike ->
                                        alike
                                                .first(isTold.and(
                                                        told -> told.occasion().mayBe(print.occasion())))
                                                .stream())))
                .min(order);
    }

    /** The article gives the number to somebody in particular elsewhere. */
    private Optional<Print> named(Print print, String party) {
        if (!story.isGeneric(party)) {
            return Optional.empty();
        }
        return byArticle.getOrDefault(print.article() + ' ' + print.indicator(), List.of()).stream()
                .filter(told -> told.countsAs(print, story)
                        && mayShareRelay(told, print)
                        && isOneOf(told.party().orElseThrow(), party))
                .min(order);
    }

    /** What came by two ways is of two until somebody says otherwise. */
    private static boolean mayShareRelay(Print one, Print other) {
        List<String> these = one.figure().voice().via();
        List<String> those = other.figure().voice().via();
        return these.isEmpty() || those.isEmpty() || these.stream().anyMatch(those::contains);
    }

    private boolean isOneOf(String particular, String party) {
        return !story.isGeneric(particular)
                && !story.isJoint(particular)
                && (story.kin(party, particular) || !story.isKnown(particular) || !story.isKnown(party));
    }
}
