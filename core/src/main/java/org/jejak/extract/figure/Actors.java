package org.jejak.extract.figure;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.extract.attribution.Utterance;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.pack.Indicator;
import org.jejak.pack.Indicator.Role;
import org.jejak.text.Match;
import org.jejak.text.Text;

/**
 * Finds whose people or goods a figure counts: named with what is counted, else by who acts in the clause; else, where a report
 * goes on, those of the figure before. One text, one thread; figures are asked for in text order.
 */
final class Actors {

    private static final String COUNTRY = "name.country";

    private final Text text;
    /** The country of those whom the topic knows by name. */
    private final Map<String, String> countries;
    /** Tokens that name who speaks. */
    private final BitSet speaking = new BitSet();

    private final Contestants contestants;

    private Optional<Found> last = Optional.empty();

    Actors(Page page, Map<String, String> countries) {
        this.text = page.text();
        this.countries = countries;
        this.contestants = new Contestants(text, countries);
        for (Utterance utterance : page.utterances()) {
            utterance
                    .speaker()
                    .filter(speaker -> !tellsOfItself(utterance))
                    .ifPresent(speaker -> speaking.set(
                            speaker.mention().from(),
                            Math.max(speaker.mention().from(), speaker.mention().to())));
        }
    }

    /** Who plans or promises speaks of what he will do himself. */
    private boolean tellsOfItself(Utterance utterance) {
        return utterance
                .cue()
                .flatMap(cue -> text.annotations().over(cue.from(), "modal"))
                .filter(modal -> modal.value().equals("planned"))
                .isPresent();
    }

    /** @param target who gets it or faces it, and so is no actor */
    Optional<Found> of(FigureReader.Bonded bonded, Optional<Found> target) {
        Role role = bonded.bond().indicator().actor();
        if (role == Role.NONE || role == Role.GOAL) {
            return Optional.empty();
        }
        if (role == Role.HOLDER) {
            return contestants.holding(bonded);
        }
        Optional<Found> named = role == Role.OWNER ? owner(bonded) : Optional.empty();
        Optional<Found> actor = named.or(() -> agent(bonded))
                .or(() -> doer(bonded, target, false))
                .or(() -> last)
                .or(() -> role == Role.DOER ? doer(bonded, target, true) : Optional.empty());
        if (role == Role.OWNER && actor.isPresent()) {
            last = actor.map(found -> new Found(found.value(), Basis.of(Ground.ACTOR_CARRIED_ON)));
        }
        return actor;
    }

    /** Countries named with the counted noun, before or after it: "Russian and North Korean soldiers", "officers of the Russian army". */
    private Optional<Found> owner(FigureReader.Bonded bonded) {
        int from = bonded.quantity().number().to();
        int to = bonded.quantity().nounAt().map(Match.Range::to).orElse(from);
        Map<String, Match> owners = new LinkedHashMap<>();
        for (int i = from; i < Math.min(bonded.sentence().to(), to + 4); i++) {
            Optional<Match> name = country(i);
            if (name.isPresent()) {
                owners.putIfAbsent(name.get().value(), name.get());
                i = name.get().to() - 1;
            } else if (i >= to && !isAttribute(i)) {
                break;
            }
        }
        if (owners.isEmpty()) {
            return named(bonded);
        }
        return Optional.of(new Found(
                String.join("+", owners.keySet()), new Basis(Ground.OWNER_NAMED, List.copyOf(owners.values()))));
    }

    /** "Casualties on the Russian side reached 3,800": the country between what happened and how many. */
    private Optional<Found> named(FigureReader.Bonded bonded) {
        for (int i = bonded.from(); i < bonded.quantity().from(); i++) {
            Optional<Match> name = text.annotations().at(i, COUNTRY);
            if (name.isPresent() && !isElsewhere(i) && !speaking.get(i)) {
                return name.map(match -> Found.named(Ground.OWNER_NAMED, match));
            }
        }
        return Optional.empty();
    }

    /** Whether a name is that of a goal, a place or a receiver. */
    private boolean isElsewhere(int i) {
        boolean goal = i > 0
                && (text.annotations().isOver(i - 1, "goal")
                        || text.annotations().isOver(i - 1, "place.at"));
        return goal || isReceiver(i) || text.annotations().isOver(i, "name.organisation");
    }

    /** A country, or the country of one of its people: "1,500 of the president's troops". */
    private Optional<Match> country(int token) {
        return text.annotations()
                .at(token, COUNTRY)
                .or(() -> text.annotations()
                        .at(token, "name.person")
                        .filter(name -> countries.containsKey(name.value()))
                        .map(name -> new Match(
                                COUNTRY,
                                countries.getOrDefault(name.value(), ""),
                                name.from(),
                                name.to(),
                                name.rule())));
    }

    private boolean isAttribute(int i) {
        return text.annotations().isOver(i, "noun")
                || text.annotations().isOver(i, "conjunction")
                || text.annotations().isOver(i, "part.of")
                || text.annotations().isOver(i, "determiner")
                || text.token(i).isCapitalised();
    }

    /**
     * The last country named before the trigger or number that is no goal, place or receiver.
     *
     * @param speakers whether one who speaks will do
     */
    private Optional<Found> doer(FigureReader.Bonded bonded, Optional<Found> target, boolean speakers) {
        String taken = target.map(Found::value).orElse("");
        for (int i = bonded.from() - 1; i >= bonded.sentence().from(); i--) {
            Optional<Match> name = text.annotations().at(i, COUNTRY);
            boolean ruledOut = name.isEmpty()
                    || isElsewhere(i)
                    || !speakers
                            && (speaking.get(i)
                                    || isSpeaker(name.get().to(), bonded.bond().indicator()));
            if (!ruledOut && !name.get().value().equals(taken)) {
                return name.map(match -> Found.named(Ground.DOER_NAMED, match));
            }
        }
        return Optional.empty();
    }

    /** The country right behind a passive verb, "dikirim Jepang"; behind a verb of giving stands who receives. */
    private Optional<Found> agent(FigureReader.Bonded bonded) {
        return bonded.bond()
                .trigger()
                .map(trigger -> trigger.tokens().to())
                .filter(at -> at < bonded.sentence().to())
                .filter(at -> !isReceiver(at) && !text.annotations().isOver(at - 1, "goal"))
                .flatMap(at -> text.annotations().at(at, COUNTRY))
                .map(name -> Found.named(Ground.AGENT_NAMED, name));
    }

    /** "A Japanese official", "Japan's spy agency": the country of one who speaks, not of those who are counted. */
    private boolean isSpeaker(int behind, Indicator indicator) {
        int at = behind < text.size() && !text.token(behind).isWord() ? behind + 1 : behind;
        return at < text.size()
                && (text.annotations().isOver(at, "source.role")
                        || text.annotations().isOver(at, "source.group") && !isCounted(at, indicator)
                        || text.annotations().isOver(at, "source.body"));
    }

    private boolean isCounted(int token, Indicator indicator) {
        return text.annotations()
                .at(token, "noun")
                .filter(noun -> indicator.counts().contains(noun.value()))
                .isPresent();
    }

    private boolean isReceiver(int token) {
        return isReceiver(text, token);
    }

    /** Whether the case of a name, where the language tells it, is that of a receiver. */
    static boolean isReceiver(Text text, int token) {
        for (Match match : text.annotations().startingAt(token)) {
            if (match.category().equals("oblique") && match.value().equals("goal")) {
                return true;
            }
        }
        return false;
    }
}
