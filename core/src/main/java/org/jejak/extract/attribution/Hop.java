package org.jejak.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.text.Match;

/**
 * Somebody who passes on what a source said.
 *
 * @param name canonical
 * @param basis why the report says so
 */
public record Hop(String name, Basis basis) {

    public static List<String> names(List<Hop> hops) {
        List<String> names = new ArrayList<>(hops.size());
        for (Hop hop : hops) {
            names.add(hop.name);
        }
        return names;
    }

    /** The same hops, because the source spoke to them before. */
    public static List<Hop> carriedOn(List<Hop> before) {
        return before.stream()
                .map(hop -> new Hop(hop.name, new Basis(Ground.HOP_CARRIED_ON, hop.basis.words())))
                .toList();
    }

    /** A speaker who passes on what stands in his words, as a cue tells. */
    public static Hop of(Speaker speaker, Ground how, Basis cue) {
        List<Match> words = new ArrayList<>(cue.words());
        words.add(Basis.printed(speaker.mention()));
        if (speaker.antecedent().isPresent()) {
            words.addAll(speaker.basis().words());
        }
        return new Hop(speaker.canonical(), new Basis(how, words));
    }

    public static boolean isAmong(List<Hop> hops, String name) {
        return hops.stream().map(Hop::name).anyMatch(Predicate.isEqual(name));
    }
}
