package org.jejak.extract.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.extract.reason.Basis;
import org.jejak.extract.time.Moment;
import org.jejak.model.Edtf;
import org.jejak.model.Ground;
import org.jejak.pack.Indicator.Role;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Finds what a figure is counted over: parties, place and time named in its clause. One text, one thread. */
final class Scopes {

    /** TIMEX3 value of "now", "currently". */
    private static final String PRESENT = "PRESENT_REF";

    private final Page page;
    private final Text text;
    private final StatementDays days;

    Scopes(Page page) {
        this.page = page;
        this.text = page.text();
        this.days = new StatementDays(page);
    }

    Scoped of(FigureReader.Bonded bonded) {
        Optional<Found> target = party(bonded, bonded.bond().indicator().target(), Optional.empty());
        Optional<Found> actor = party(bonded, bonded.bond().indicator().actor(), target);
        Optional<Moment> moment = moment(bonded);
        boolean now = moment.map(m -> m.edtf().isEmpty())
                .orElse(bonded.bond().indicator().asOf());
        Optional<StatementDays.AsOf> statement = now ? Optional.of(days.asOf(bonded.from())) : Optional.empty();
        return new Scoped(
                actor,
                target,
                place(bonded),
                moment,
                statement.map(StatementDays.AsOf::day).orElseGet(() -> moment.flatMap(this::bounded)),
                statement,
                moment.map(m -> text.slice(m.tokens().from(), m.tokens().to())));
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
                || text.token(i).isCapitalised();
    }

    /** The last country named before the trigger or number that is no goal, place or speaker. */
    private Optional<Found> doer(FigureReader.Bonded bonded, Optional<Found> taken) {
        for (int i = bonded.from() - 1; i >= bonded.sentence().from(); i--) {
            Optional<Match> name = text.annotations().at(i, "name.country");
            boolean ruledOut = i > 0
                    && (text.annotations().isOver(i - 1, "goal")
                            || text.annotations().isOver(i - 1, "place.at"));
            if (name.isPresent()
                    && !ruledOut
                    && !name.get().value().equals(taken.map(Found::value).orElse(""))) {
                return name.map(match -> Found.named(Ground.DOER_NAMED, match));
            }
        }
        return Optional.empty();
    }

    /** The country right behind a passive verb: "dikirim Jepang". */
    private Optional<Found> agent(FigureReader.Bonded bonded) {
        return bonded.bond()
                .trigger()
                .map(trigger -> trigger.tokens().to())
                .filter(at -> at < bonded.sentence().to())
                .flatMap(at -> text.annotations().at(at, "name.country"))
                .map(name -> Found.named(Ground.AGENT_NAMED, name));
    }

    private Optional<Found> goal(FigureReader.Bonded bonded) {
        Sentence sentence = bonded.sentence();
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

    private Optional<Moment> moment(FigureReader.Bonded bonded) {
        Moment nearest = null;
        for (Moment moment : page.moments()) {
            boolean dated = moment.edtf().isPresent() || moment.value().equals(PRESENT);
            boolean inside = dated && bonded.sentence().holds(moment.tokens().from());
            if (inside && (nearest == null || distance(moment, bonded) < distance(nearest, bonded))) {
                nearest = moment;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static int distance(Moment moment, FigureReader.Bonded bonded) {
        return moment.tokens().from() >= bonded.to()
                ? moment.tokens().from() - bonded.to()
                : Math.abs(bonded.from() - moment.tokens().to());
    }

    /** The whole interval where there is one, else the point. */
    private Optional<Edtf> bounded(Moment moment) {
        return moment.period()
                .map(Edtf::value)
                .map(period -> period.endsWith("/..") ? closed(period.substring(0, period.length() - 3)) : period)
                .map(Edtf::new)
                .or(moment::edtf);
    }

    /** "Since X" runs to the day of publication, told no more finely than X; where that day is unknown it stays open. */
    private String closed(String since) {
        String day = page.published().map(Edtf::value).orElse("");
        boolean later = day.length() >= since.length() && day.compareTo(since) > 0;
        return since + "/" + (later ? day.substring(0, since.length()) : "..");
    }
}
