package org.jejak.extract.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.extract.attribution.Speaker;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.pack.Indicator;
import org.jejak.pack.Indicator.Role;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Finds what a figure is counted over: parties and place named in its clause. One text, one thread. */
final class Scopes {

    private final Text text;

    private final BitSet speaking = new BitSet();
    private final EarlierActors earlier = new EarlierActors();

    Scopes(Page page) {
        this.text = page.text();
        page.utterances().stream()
                .flatMap(utterance -> utterance.speaker().stream())
                .map(Speaker::mention)
                .forEach(mention -> speaking.set(mention.from(), mention.to()));
    }

    /** Scopes are asked for in text order. */
    Scoped of(FigureReader.Bonded bonded, FigureTimes.When when) {
        Indicator indicator = bonded.bond().indicator();
        Optional<Found> target = party(bonded, indicator.target(), Optional.empty());
        Optional<Found> named = party(bonded, indicator.actor(), target);
        named.ifPresent(actor -> earlier.named(indicator, actor));
        Optional<Found> actor = named.or(() -> earlier.of(indicator, target));
        return new Scoped(
                actor,
                target,
                place(bonded),
                when,
                when.words().map(m -> text.slice(m.tokens().from(), m.tokens().to())));
    }

    private Optional<Found> party(FigureReader.Bonded bonded, Role role, Optional<Found> taken) {
        return switch (role) {
            case NONE -> Optional.empty();
            case OWNER -> owner(bonded).or(() -> agent(bonded)).or(() -> doer(bonded, taken));
            case DOER -> agent(bonded).or(() -> doer(bonded, taken));
            case GOAL -> goal(bonded);
        };
    }

    /** Countries named with the counted noun, before or after it: "Russian and North Korean soldiers". */
    private Optional<Found> owner(FigureReader.Bonded bonded) {
        int from = bonded.quantity().number().to();
        int to = bonded.quantity().nounAt().map(Match.Range::to).orElse(from);
        Map<String, Match> owners = new LinkedHashMap<>();
        for (int i = from; i < Math.min(bonded.sentence().to(), to + 4); i++) {
            Optional<Match> name = text.annotations().at(i, "name.country");
            if (name.isPresent()) {
                owners.putIfAbsent(name.get().value(), name.get());
                i = name.get().to() - 1;
            } else if (i >= to && !isAttribute(i)) {
                break;
            }
        }
        return owners.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(
                        String.join("+", owners.keySet()),
                        new Basis(Ground.OWNER_NAMED, List.copyOf(owners.values()))));
    }

    private boolean isAttribute(int i) {
        return text.annotations().isOver(i, "noun")
                || text.annotations().isOver(i, "conjunction")
                || isOf(i)
                || text.annotations().isOver(i, "determiner") && isOf(i - 1)
                || text.token(i).isCapitalised();
    }

    /** "Officers of the army of Japan", and not "officers to Japan". */
    private boolean isOf(int i) {
        return text.annotations().isOver(i, "source.affiliation")
                && !text.annotations().isOver(i, "goal")
                && !text.annotations().isOver(i, "adjunct")
                && !text.annotations().isOver(i, "place.at");
    }

    /** The last country named before the trigger or number that is no goal, place or speaker. */
    private Optional<Found> doer(FigureReader.Bonded bonded, Optional<Found> taken) {
        for (int i = bonded.from() - 1; i >= bonded.sentence().from(); i--) {
            Optional<Match> name = text.annotations().at(i, "name.country");
            boolean ruledOut = i > 0
                    && (text.annotations().isOver(i - 1, "goal")
                            || text.annotations().isOver(i - 1, "place.at"));
            ruledOut |= name.isPresent() && isOnlySpeaker(name.get(), bonded.from());
            ruledOut |= name.isPresent() && (isReceiver(i) || text.annotations().isOver(i, "name.organisation"));
            if (name.isPresent()
                    && !ruledOut
                    && !name.get().value().equals(taken.map(Found::value).orElse(""))) {
                return name.map(match -> Found.named(Ground.DOER_NAMED, match));
            }
        }
        return Optional.empty();
    }

    /** "Seoul said 300 had died": who speaks is no doer; but "Seoul said it had sent 300". */
    private boolean isOnlySpeaker(Match name, int figure) {
        return speaking.get(name.from())
                && text.annotations().within(name.to(), figure, "pronoun").isEmpty();
    }

    /** The country right behind a passive verb: "dikirim Jepang". */
    private Optional<Found> agent(FigureReader.Bonded bonded) {
        return bonded.bond()
                .trigger()
                .map(trigger -> trigger.tokens().to())
                .filter(at -> at < bonded.sentence().to())
                .filter(at -> !isReceiver(at) && !text.annotations().isOver(at - 1, "goal"))
                .flatMap(at -> text.annotations().at(at, "name.country"))
                .map(name -> Found.named(Ground.AGENT_NAMED, name));
    }

    /** Whether the case of a name, where the language tells it, is that of a receiver. */
    private boolean isReceiver(int token) {
        for (Match match : text.annotations().startingAt(token)) {
            if (match.category().equals("oblique") && match.value().equals("goal")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Found> goal(FigureReader.Bonded bonded) {
        Sentence sentence = bonded.sentence();
        int behind =
                bonded.bond().trigger().map(trigger -> trigger.tokens().to()).orElse(sentence.to());
        if (behind < sentence.to() && isReceiver(behind)) {
            return text.annotations().at(behind, "name.country").map(name -> Found.named(Ground.GOAL_NAMED, name));
        }
        for (int i = bonded.from(); i < Math.min(sentence.to(), bonded.to() + 12); i++) {
            Optional<Match> goal = text.annotations().at(i, "goal");
            if (goal.isPresent() && i + 1 < sentence.to()) {
                Optional<Match> name = text.annotations().at(i + 1, "name.country");
                if (name.isPresent()) {
                    return name.map(match -> Found.named(Ground.GOAL_NAMED, goal.get(), match));
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
