package org.jejak.extract.happening;

import java.util.Comparator;
import java.util.Optional;
import org.jejak.extract.sighting.Sighting;
import org.jejak.extract.time.Moment;
import org.jejak.extract.time.MomentIndex;
import org.jejak.model.Edtf;
import org.jejak.text.Match;
import org.jejak.text.Text;

/** Finds when and where a clause says that it happened. One text, one thread. */
final class Settings {

    private final Text text;
    private final MomentIndex moments;

    Settings(Text text, MomentIndex moments) {
        this.text = text;
        this.moments = moments;
    }

    /** The date nearest to the word that tells it, in the clause or else in what the same speaker says of the sentence. */
    Optional<Moment> when(Sighting<?> sighting, Match.Range quote) {
        Optional<Moment> own = nearest(sighting, quote);
        return own.isPresent() ? own : nearest(sighting, sighting.near());
    }

    /** Whether the clause has a day or a place of its own. */
    boolean isSet(Match.Range quote) {
        if (!moments.within(quote.from(), quote.to()).isEmpty()
                || !text.annotations()
                        .within(quote.from(), quote.to(), "name.place")
                        .isEmpty()) {
            return true;
        }
        return text.annotations().within(quote.from(), quote.to(), "place.at").stream()
                .anyMatch(at -> at.to() < quote.to() && text.token(at.to()).isCapitalised());
    }

    private Optional<Moment> nearest(Sighting<?> sighting, Match.Range within) {
        return moments.within(within.from(), within.to()).stream()
                .filter(moment -> moment.period().or(moment::edtf).isPresent()
                        && !isAside(moment, within.from(), sighting.anchor()))
                .min(Comparator.comparingInt(moment ->
                        distance(moment.tokens().from(), moment.tokens().to(), sighting.anchor())));
    }

    /** "The ferry, which was built in 2019, sank": the day of what is told of a noun in passing. */
    private boolean isAside(Moment moment, int from, Match anchor) {
        if (moment.tokens().to() >= anchor.from() || !hasComma(moment.tokens().to(), anchor.from())) {
            return false;
        }
        for (int i = moment.tokens().from() - 1; i > from && !text.token(i).is(","); i--) {
            boolean relative = text.annotations()
                    .at(i, "clause")
                    .filter(clause -> clause.value().equals("relative"))
                    .isPresent();
            if (relative && text.token(i - 1).is(",")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasComma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.token(i).is(",")) {
                return true;
            }
        }
        return false;
    }

    /** The place of the clause nearest to the word that tells it. */
    Optional<Match> where(Sighting<?> sighting, Match.Range quote) {
        return text.annotations().within(quote.from(), quote.to(), "name.place").stream()
                .min(Comparator.comparingInt(place -> distance(place.from(), place.to(), sighting.anchor())));
    }

    /** Of "July or August" the whole: from the first to the second. */
    Optional<Edtf> until(Moment moment) {
        return moments.from(moment.tokens().to())
                .flatMap(next -> alternatives(moment, next))
                .or(() -> moments.before(moment.tokens().from()).flatMap(last -> alternatives(last, moment)));
    }

    private Optional<Edtf> alternatives(Moment one, Moment other) {
        boolean joined = other.tokens().from() == one.tokens().to() + 1
                && text.annotations()
                        .at(one.tokens().to(), "conjunction")
                        .filter(word -> word.value().equals("or"))
                        .isPresent();
        Optional<String> from = one.edtf().map(Edtf::value).filter(value -> value.indexOf('X') < 0);
        Optional<String> to = other.edtf().map(Edtf::value).filter(value -> value.indexOf('X') < 0);
        return joined
                        && from.isPresent()
                        && to.isPresent()
                        && from.get().length() == to.get().length()
                        && from.get().compareTo(to.get()) < 0
                ? Optional.of(new Edtf(from.get() + "/" + to.get()))
                : Optional.empty();
    }

    private static int distance(int from, int to, Match anchor) {
        return from >= anchor.to() ? from - anchor.to() : Math.abs(anchor.from() - to);
    }
}
