package org.jejak.extract.happening;

import java.util.Optional;
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

    private final Annotations annotations;
    private final Named named;
    private final Owners owners;

    Ends(Text text, Parties parties, Owners owners) {
        this.annotations = text.annotations();
        this.named = new Named(text, parties);
        this.owners = owners;
    }

    /** Both ends; what the clause does not tell is empty. */
    record Pair(Optional<Found> actor, Optional<Found> target) {

        boolean isWhole() {
            return actor.isPresent() && target.isPresent();
        }
    }

    /**
     * @param speaker who promises or threatens it, and so does it
     * @param returned whether it is what comes back for another thing
     */
    Pair of(Sighting<Happening> sighting, Optional<Match.Range> speaker, boolean returned) {
        Happening happening = sighting.matter();
        Optional<Found> fixedActor = happening.actor().map(Found::declared);
        Optional<Found> fixedTarget = happening.target().map(Found::declared);
        Pair straight = told(sighting, speaker);
        Pair told = returned ? new Pair(straight.target(), straight.actor()) : straight;
        return new Pair(fixedActor.or(told::actor), fixedTarget.or(told::target));
    }

    private Pair told(Sighting<Happening> sighting, Optional<Match.Range> speaker) {
        Match verb = sighting.anchor();
        boolean received = sighting.matter().received().contains(verb.value());
        Optional<Found> doer = named.before(sighting)
                .or(() -> speaker.flatMap(named::at))
                .or(() -> annotations.isOver(verb.from(), "noun.event")
                        ? owner(verb, Optional.empty())
                        : Optional.empty());
        Optional<Found> goal = named.led(sighting, "goal");
        Optional<Found> behind = named.right(verb);
        Optional<Found> agent = named.led(sighting, "agent");
        if (received) {
            Optional<Found> from = named.led(sighting, "source.affiliation").or(() -> agent);
            return filled(sighting, from, doer.or(() -> behind));
        }
        if (goesTo(sighting, behind)) {
            return filled(sighting, agent.or(() -> doer), behind);
        }
        Optional<Found> another = behind.filter(found -> !isSame(goal, found));
        Optional<Found> giver = doer.filter(found -> !isSame(goal, found));
        Optional<Found> actor = agent.or(() -> giver).or(() -> goal.isPresent() ? another : Optional.empty());
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
        Optional<Found> to = target.filter(found -> !isSame(from, found)).or(() -> named.other(sighting, from));
        return new Pair(from.or(() -> named.other(sighting, to)), to);
    }

    private static boolean isSame(Optional<Found> one, Found other) {
        return one.map(Found::value).filter(other.value()::equals).isPresent();
    }

    /** "A's missiles": they come from A. */
    private Optional<Found> owner(Sighting<Happening> sighting, Optional<Found> target) {
        if (sighting.matter().kind() != Happening.Kind.TRANSFER) {
            return Optional.empty();
        }
        return sighting.words().stream()
                .flatMap(word -> owner(word, target).stream())
                .findFirst();
    }

    private Optional<Found> owner(Match word, Optional<Found> other) {
        return owners.of(word).stream()
                .sorted()
                .filter(owner -> other.map(Found::value).filter(owner::equals).isEmpty())
                .findFirst()
                .map(owner -> new Found(owner, Basis.of(Ground.OWNER_NAMED, word)));
    }
}
