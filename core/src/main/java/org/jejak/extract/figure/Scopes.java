package org.jejak.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.model.Ground;
import org.jejak.pack.Indicator.Role;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Finds what a figure is counted over: parties and place named in its clause. One text, one thread. */
final class Scopes {

    /** Tokens behind a figure in which its goal stands. */
    private static final int NEAR = 12;

    private final Text text;
    private final Actors actors;

    /** @param countries the country of those whom the topic knows by name */
    Scopes(Page page, Map<String, String> countries) {
        this.text = page.text();
        this.actors = new Actors(page, countries);
    }

    Scoped of(FigureReader.Bonded bonded, FigureTimes.When when) {
        Optional<Found> target = bonded.bond().indicator().target() == Role.GOAL ? goal(bonded) : Optional.empty();
        Optional<Found> actor = actors.of(bonded, target);
        return new Scoped(
                actor,
                target,
                place(bonded),
                when,
                when.words().map(m -> text.slice(m.tokens().from(), m.tokens().to())));
    }

    private Optional<Found> goal(FigureReader.Bonded bonded) {
        Sentence sentence = bonded.sentence();
        int behind =
                bonded.bond().trigger().map(trigger -> trigger.tokens().to()).orElse(sentence.to());
        if (behind < sentence.to() && Actors.isReceiver(text, behind)) {
            return text.annotations().at(behind, "name.country").map(name -> Found.named(Ground.GOAL_NAMED, name));
        }
        for (int i = bonded.from(); i < Math.min(sentence.to(), bonded.to() + NEAR); i++) {
            Optional<Match> goal = text.annotations().at(i, "goal");
            if (goal.isPresent() && i + 1 < sentence.to()) {
                Optional<Match> name = text.annotations().at(i + 1, "name.country");
                if (name.isPresent()) {
                    return name.map(match -> Found.named(Ground.GOAL_NAMED, goal.get(), match));
                }
            }
        }
        return within(sentence, bonded);
    }

    /** "Are already in Russia": those who are in a country have gone there. */
    private Optional<Found> within(Sentence sentence, FigureReader.Bonded bonded) {
        for (int i = bonded.to(); i < Math.min(sentence.to() - 1, bonded.to() + NEAR); i++) {
            if (text.annotations().isOver(i, "place.at")) {
                Optional<Match> name = text.annotations().at(i + 1, "name.country");
                if (name.isPresent()) {
                    return name.map(match -> Found.named(Ground.GOAL_NAMED, match));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found> place(FigureReader.Bonded bonded) {
        Sentence sentence = bonded.sentence();
        List<Match> places = new ArrayList<>(text.annotations().within(sentence.from(), sentence.to(), "name.place"));
        places.sort(java.util.Comparator.comparingInt(match -> distance(match, bonded)));
        return places.isEmpty() ? Optional.empty() : Optional.of(Found.named(Ground.PLACE_NEAREST, places.get(0)));
    }

    private static int distance(Match match, FigureReader.Bonded bonded) {
        return match.from() >= bonded.to() ? match.from() - bonded.to() : Math.abs(bonded.from() - match.to()) + 2;
    }
}
