package org.jejak.extract.happening;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jejak.extract.reason.Basis;
import org.jejak.extract.sighting.Parties;
import org.jejak.extract.sighting.Sighting;
import org.jejak.model.Ground;
import org.jejak.text.Annotations;
import org.jejak.text.Match;
import org.jejak.text.Text;

/** Finds the parties that are named around the word that tells something. One text, one thread. */
final class Named {

    /** Tokens from the word that tells it. */
    private static final int REACH = 16;
    /** Tokens between a preposition and the name that it leads to: "to the army of A". */
    private static final int PHRASE = 4;

    private final Text text;
    private final Annotations annotations;
    private final Parties parties;

    Named(Text text, Parties parties) {
        this.text = text;
        this.annotations = text.annotations();
        this.parties = parties;
    }

    /** The party whose name begins some words. */
    Optional<Found> at(Match.Range words) {
        return parties.at(annotations, words.from()).map(name -> found(Ground.DOER_NAMED, name));
    }

    /** The last party before the verb that is neither goal nor place. */
    Optional<Found> before(Sighting<?> sighting) {
        int verb = sighting.anchor().from();
        int first = Math.max(sighting.stretch().from(), verb - REACH);
        for (int i = verb - 1; i >= first; i--) {
            Optional<Match> name = parties.at(annotations, i);
            if (name.isPresent() && name.get().to() <= verb && !isElsewhere(i)) {
                return joined(i, first).or(() -> name).map(match -> found(Ground.DOER_NAMED, match));
            }
        }
        return Optional.empty();
    }

    /** "A and B": the one named first. */
    private Optional<Match> joined(int name, int first) {
        if (name - 2 < first || !annotations.isOver(name - 1, "conjunction")) {
            return Optional.empty();
        }
        for (int i = name - 2; i >= Math.max(first, name - 2 - PHRASE); i--) {
            Optional<Match> other = parties.at(annotations, i);
            if (other.isPresent()) {
                return other.filter(match -> match.to() == name - 1 && !isElsewhere(match.from()));
            }
        }
        return Optional.empty();
    }

    private boolean isElsewhere(int name) {
        int first = Math.max(text.sentenceAt(name).from(), name - PHRASE);
        for (int i = name - 1; i >= first; i--) {
            if (annotations.isOver(i, "goal") || annotations.isOver(i, "place.at") || annotations.isOver(i, "agent")) {
                return true;
            }
            if (!text.token(i).isWord() || annotations.isOver(i, "concept") || annotations.isOver(i, "clause")) {
                return false;
            }
        }
        return false;
    }

    /** The party to which a preposition leads, behind the verb or within its clause. */
    Optional<Found> led(Sighting<?> sighting, String by) {
        int from = sighting.from();
        int to = Math.min(sighting.stretch().to(), sighting.to() + REACH);
        for (int i = from; i < to; i++) {
            if (annotations.isOver(i, by)) {
                Optional<Match> name = within(i + 1, Math.min(to, i + 1 + PHRASE));
                if (name.isPresent()) {
                    return name.map(match -> found(Ground.GOAL_NAMED, match));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Match> within(int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Match> name = parties.at(annotations, i);
            boolean ends = !text.token(i).isWord() || annotations.isOver(i, "clause");
            if (name.isPresent() || ends) {
                return name;
            }
        }
        return Optional.empty();
    }

    /** The party right behind the verb: who gets it, or of a passive who does it. */
    Optional<Found> right(Match verb) {
        return verb.to() < text.size()
                ? parties.at(annotations, verb.to()).map(match -> found(Ground.AGENT_NAMED, match))
                : Optional.empty();
    }

    /** The one party beside another that the words of this speaker name in the sentence. */
    Optional<Found> other(Sighting<?> sighting, Optional<Found> known) {
        Set<String> named = new LinkedHashSet<>();
        Optional<Match> first = Optional.empty();
        int to = Math.min(sighting.stretch().to(), sighting.to() + REACH);
        for (int i = Math.max(sighting.stretch().from(), sighting.from() - REACH); i < to; i++) {
            Optional<Match> name = parties.at(annotations, i);
            boolean another = name.isPresent()
                    && !isIn(i)
                    && known.map(Found::value)
                            .filter(parties.of(name.get())::equals)
                            .isEmpty();
            if (another && named.add(parties.of(name.get())) && first.isEmpty()) {
                first = name;
            }
        }
        return named.size() == 1 ? first.map(match -> found(Ground.GOAL_NAMED, match)) : Optional.empty();
    }

    /** "In A", "near A". */
    private boolean isIn(int name) {
        return name > text.sentenceAt(name).from() && annotations.isOver(name - 1, "place.at");
    }

    private Found found(Ground ground, Match name) {
        return new Found(parties.of(name), Basis.of(ground, name));
    }
}
