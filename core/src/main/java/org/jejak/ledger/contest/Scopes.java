package org.jejak.ledger.contest;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jejak.ledger.Period;
import org.jejak.ledger.origin.Story;
import org.jejak.model.Edtf;
import org.jejak.model.Figure;
import org.jejak.model.Modality;
import org.jejak.model.Scope;

/** Tells whether two figures count over other people, places or stretches of time. Immutable; any thread. */
record Scopes(Story story) {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    boolean differ(Side one, Side other) {
        Figure a = one.figure();
        Figure b = other.figure();
        return !story.sameUnit(a.unit(), b.unit())
                || one.sharesArticle(other) && story.isSubgroup(a.unit()) != story.isSubgroup(b.unit())
                || differ(a.scope().actor(), b.scope().actor())
                || differ(a.scope().place(), b.scope().place()) && placesCount(one, other)
                || isPartOfWhole(one, other)
                || isPartOfWhole(other, one)
                || isPlan(a) != isPlan(b);
    }

    /** What is to come is counted neither now nor then. */
    private static boolean isPlan(Figure figure) {
        return figure.voice().modality() == Modality.PLANNED;
    }

    /** One party's lower number of one place beside its number of no place in particular, in one article. */
    private static boolean isPartOfWhole(Side part, Side whole) {
        return part.sharesArticle(whole)
                && part.source().equals(whole.source())
                && Stream.of(part, whole)
                        .allMatch(side -> side.figure().scope().actor().isEmpty())
                && part.figure().scope().time().equals(whole.figure().scope().time())
                && part.figure().scope().place().isPresent()
                && whole.figure().scope().place().isEmpty()
                && Bounds.of(part.figure().value())
                        .isBelow(Bounds.of(whole.figure().value()));
    }

    /**
     * Places tell two counts apart where no party's people are counted: of a war one report names the town and another the country. In one
     * article they do also on one party's word. Whoever passes two counts on one after another has changed his mind.
     */
    private static boolean placesCount(Side one, Side other) {
        boolean ofNoParty = Stream.of(one, other)
                .allMatch(side -> side.figure().scope().actor().isEmpty());
        return ofNoParty && !one.sharesRelay(other)
                || one.sharesArticle(other) && one.source().equals(other.source());
    }

    /** Those who are to move on within the country where the others already are; who comes on top of them was not among them. */
    boolean isPartMovingOn(Side one, Side other) {
        return one.sharesArticle(other)
                && one.isKin(other, story)
                && (movesOn(one.figure(), other.figure()) || movesOn(other.figure(), one.figure()));
    }

    private boolean movesOn(Figure part, Figure whole) {
        Scope there = whole.scope();
        return !story.isAddition(part.indicator())
                && Bounds.of(part.value()).isBelow(Bounds.of(whole.value()))
                && part.scope().place().isPresent()
                && Stream.concat(there.place().stream(), there.target().stream())
                        .anyMatch(country -> story.isIn(part.scope().place().get(), country));
    }

    /** Days after which what is counted of no party's people is of another occasion: this year's flood and one of years ago. */
    private static final int ANOTHER = 366;

    /** Whether they are of two occasions. */
    boolean areApart(Side one, Side other) {
        long days = Revising.daysApart(one, other);
        return days > ANOTHER
                && days != Long.MAX_VALUE
                && Stream.of(one, other)
                        .allMatch(side -> side.figure().scope().actor().isEmpty());
    }

    /** Whether it is over a stretch of days, or a whole year, rather than up to a day. */
    boolean isPeriod(Figure figure) {
        Optional<Period> period = figure.scope().time().flatMap(Period::of);
        return figure.scope()
                        .time()
                        .map(Edtf::value)
                        .filter(value ->
                                value.contains("/") || YEAR.matcher(value).matches())
                        .isPresent()
                && period.filter(days -> !days.first().equals(Period.BEGINNING)
                                && !days.last().equals(Period.END))
                        .isPresent();
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
