package org.jejak.ledger.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.Period;
import org.jejak.model.Scope;

/** One statement of one party on one occasion, growing as its prints are found. One thread. */
final class Statement {

    private final List<Print> prints = new ArrayList<>();
    /** By article, who is first named for it in particular. */
    private final Map<String, String> named = new HashMap<>();

    private final Story story;
    private Optional<String> party;
    private Occasion occasion;

    Statement(Print first, Story story) {
        this.story = story;
        this.party = first.party();
        this.occasion = first.occasion();
        enter(first);
    }

    private void enter(Print print) {
        prints.add(print);
        print.party()
                .filter(told -> !story.isGeneric(told))
                .ifPresent(told -> named.putIfAbsent(print.article(), told));
    }

    Print first() {
        return prints.get(0);
    }

    List<Print> prints() {
        return prints;
    }

    /** The most particular party that a print names. */
    Optional<String> party() {
        return party;
    }

    Occasion occasion() {
        return occasion;
    }

    /** Whether the print may repeat it: kin on whose word, the same count, an occasion that allows it. */
    boolean takes(Print print) {
        return party.isPresent()
                && print.party().isPresent()
                && isOneWord(party.get(), print.party().get(), print)
                && first().countsAs(print, story)
                && (occasion.mayBe(print.occasion()) || Count.isTelling(print.value()));
    }

    /** Whether a print that names nobody gives this number, of the same people or place, on an occasion that allows it. */
    boolean isToldBy(Print print) {
        Scope here = first().figure().scope();
        Scope there = print.figure().scope();
        boolean same = isSame(here.actor(), there.actor()) || isSame(here.place(), there.place());
        boolean other = isOther(here.actor(), there.actor()) || isOther(here.place(), there.place());
        return Count.isTellingThere(print.value())
                && first().countsAs(print, story)
                && same
                && !other
                && occasion.mayBe(print.occasion());
    }

    private static boolean isSame(Optional<String> one, Optional<String> other) {
        return one.isPresent() && one.equals(other);
    }

    private static boolean isOther(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** Kin; for a number that hardly anybody else would count also where it is not known who is meant. */
    private boolean isOneWord(String one, String other, Print print) {
        return story.kin(one, other)
                || Count.isTelling(print.value())
                        && (!story.isKnown(one) || !story.isKnown(other))
                        && !isToldApart(print, other);
    }

    /** A report that names two in particular for one number says that both counted. */
    private boolean isToldApart(Print print, String other) {
        String first = named.get(print.article());
        return first != null && !story.isGeneric(other) && !story.kin(first, other);
    }

    void add(Print print) {
        enter(print);
        if (print.party().isPresent()
                && (party.isEmpty()
                        || story.lineage(print.party().get()).size()
                                > story.lineage(party.get()).size())) {
            party = print.party();
        }
        occasion = new Occasion(narrowed(print.occasion().stated()), occasion.published());
    }

    /** All prints of another, whatever speaks against it; it keeps its party if it has one. */
    void absorb(Statement other) {
        Optional<String> kept = party.or(other::party);
        other.prints().forEach(this::add);
        party = kept;
    }

    /** As it would have grown without the print of this claim; it has others. */
    Statement without(ClaimId claim) {
        return of(prints.stream()
                .filter(print -> !print.entry().id().equals(claim))
                .toList());
    }

    /** The print of this claim alone. */
    Statement only(ClaimId claim) {
        return of(prints.stream()
                .filter(print -> print.entry().id().equals(claim))
                .toList());
    }

    private Statement of(List<Print> some) {
        Statement statement = new Statement(some.get(0), story);
        some.subList(1, some.size()).forEach(statement::add);
        return statement;
    }

    /** The days that all prints allow, so that vague prints do not draw clear ones together. */
    private Optional<Period> narrowed(Optional<Period> other) {
        if (occasion.stated().isEmpty() || other.isEmpty()) {
            return occasion.stated().or(() -> other);
        }
        Period one = occasion.stated().get();
        var first = one.first().isAfter(other.get().first())
                ? one.first()
                : other.get().first();
        var last = one.last().isBefore(other.get().last())
                ? one.last()
                : other.get().last();
        return first.isAfter(last) ? occasion.stated() : Optional.of(new Period(first, last));
    }
}
