package org.jejak.ledger.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides on whose word a print stands where reports differ in how much they tell: one gives a figure to the newspaper, another to the
 * agency that the newspaper quotes; one to "the authorities", and further down to one of them. The more particular words decide.
 */
final class Tellers {

    private final Story story;
    private final Comparator<Print> order;
    private final Map<String, List<Print>> byArticle = new HashMap<>();
    private final Map<String, List<Print>> byRelay = new HashMap<>();

    /** @param order of prints that tell as much: the first is followed */
    Tellers(Collection<Print> prints, Story story, Comparator<Print> order) {
        this.story = story;
        this.order = order;
        for (Print print : prints) {
            if (print.party().isPresent()) {
                enter(byArticle, print.article() + ' ' + print.indicator(), print);
                for (String via : print.figure().voice().via()) {
                    Count.keys(print.value()).forEach(number -> enter(byRelay, via + ' ' + number, print));
                }
            }
        }
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
        return Count.keys(print.value()).stream()
                .flatMap(number -> byRelay.getOrDefault(party + ' ' + number, List.of()).stream())
                .filter(told -> !told.party().equals(print.party())
                        && told.countsAs(print, story)
                        && (told.article().equals(print.article())
                                || told.occasion().mayBe(print.occasion())))
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
