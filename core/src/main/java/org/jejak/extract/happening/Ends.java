package org.jejak.extract.happening;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jejak.extract.reason.Basis;
import org.jejak.extract.sighting.Owners;
import org.jejak.extract.sighting.Parties;
import org.jejak.extract.sighting.Sighting;
import org.jejak.model.Ground;
import org.jejak.pack.Happening;
import org.jejak.text.Annotations;
import org.jejak.text.Match;
import org.jejak.text.Text;

/** Finds who does what a clause tells, and to whom it goes. One text, one thread. */
final class Ends {

    /** Tokens from the word that tells it. */
    private static final int REACH = 16;
    /** Tokens between a preposition and the name that it leads to: "to the army of A". */
    private static final int PHRASE = 4;

    private final Text text;
    private final Annotations annotations;
    private final Parties parties;
    private final Owners owners;

    Ends(Text text, Parties parties, Owners owners) {
        this.text = text;
        this.annotations = text.annotations();
        this.parties = parties;
        this.owners = owners;
    }

    /** Both ends; what the clause does not tell is empty. */
    record Pair(Optional<Found> actor, Optional<Found> target) {}

    /**
     * @param speaker who promises or threatens it, and so does it
     * @param returned whether it is what comes back for another thing
     */
    Pair of(Sighting<Happening> sighting, Optional<Match.Range> speaker, boolean returned) {
        Happening happening = sighting.matter();
        Optional<Found> fixedActor = happening.actor().map(Found::declared);
        Optional<Found> fixedTarget = happening.target().map(Found::declared);
        Pair named = told(sighting, speaker);
        Pair told = returned ? new Pair(named.target(), named.actor()) : named;
        return new Pair(fixedActor.or(told::actor), fixedTarget.or(told::target));
    }

    private Pair told(Sighting<Happening> sighting, Optional<Match.Range> speaker) {
        Match verb = sighting.anchor();
        boolean received = sighting.matter().received().contains(verb.value());
        Optional<Found> doer = before(sighting)
                .or(() -> speaker.flatMap(name -> parties.at(annotations, name.from()))
                        .map(name -> found(Ground.DOER_NAMED, name)))
                .or(() -> annotations.isOver(verb.from(), "noun.event") ? owner(verb) : Optional.empty());
        Optional<Found> goal = led(sighting, "goal");
        Optional<Found> behind = right(verb);
        Optional<Found> agent = led(sighting, "agent");
        if (received) {
            Optional<Found> from = led(sighting, "source.affiliation").or(() -> agent);
            return filled(sighting, from, doer.or(() -> behind));
        }
        if (goesTo(sighting, behind)) {
            return filled(sighting, agent.or(() -> doer), behind);
        }
        Optional<Found> another = behind.filter(found -> !isSame(goal, found));
        Optional<Found> actor = agent.or(() -> doer).or(() -> goal.isPresent() ? another : Optional.empty());
        Optional<Found> target = goal.or(() -> actor.isPresent() ? another : Optional.empty());
        return filled(sighting, actor.or(() -> target.isEmpty() ? another : Optional.empty()), target);
    }

    /** "Visited A": of an event that is about nothing else, a country behind the verb is where it leads. */
    private static boolean goesTo(Sighting<Happening> sighting, Optional<Found> behind) {
        return sighting.matter().kind() == Happening.Kind.EVENT
                && sighting.matter().about().isEmpty()
                && behind.isPresent()
                && behind.get().basis().words().stream()
                        .anyMatch(name -> name.category().equals("name.country"));
    }

    /** What is still open is whose goods they are, or the one other party of the clause. */
    private Pair filled(Sighting<Happening> sighting, Optional<Found> actor, Optional<Found> target) {
        Optional<Found> from = actor.or(() -> owner(sighting, target));
        Optional<Found> to = target.filter(found -> !isSame(from, found)).or(() -> other(sighting, from));
        return new Pair(from.or(() -> other(sighting, to)), to);
    }

    private static boolean isSame(Optional<Found> one, Found other) {
        return one.map(Found::value).filter(other.value()::equals).isPresent();
    }

    /** The last party before the verb that is neither goal nor place. */
    private Optional<Found> before(Sighting<Happening> sighting) {
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
        for (int i = name - 1; i >= Math.max(0, name - PHRASE); i--) {
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
    private Optional<Found> led(Sighting<Happening> sighting, String by) {
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
    private Optional<Found> right(Match verb) {
        return verb.to() < text.size()
                ? parties.at(annotations, verb.to()).map(match -> found(Ground.AGENT_NAMED, match))
                : Optional.empty();
    }

    /** "A's missiles": they come from A. */
    private Optional<Found> owner(Sighting<Happening> sighting, Optional<Found> target) {
        if (sighting.matter().kind() != Happening.Kind.TRANSFER) {
            return Optional.empty();
        }
        return sighting.words().stream()
                .flatMap(word -> owner(word).stream())
                .filter(owner -> !isSame(target, owner))
                .findFirst();
    }

    private Optional<Found> owner(Match word) {
        return owners.of(word).stream()
                .sorted()
                .findFirst()
                .map(owner -> new Found(owner, Basis.of(Ground.OWNER_NAMED, word)));
    }

    /** The one party beside another that the words of this speaker name in the sentence. */
    private Optional<Found> other(Sighting<Happening> sighting, Optional<Found> known) {
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
        return name > 0 && annotations.isOver(name - 1, "place.at");
    }

    private Found found(Ground ground, Match name) {
        return new Found(parties.of(name), Basis.of(ground, name));
    }
}
