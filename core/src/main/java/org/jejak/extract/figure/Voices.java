package org.jejak.extract.figure;

import java.util.Optional;
import org.jejak.extract.layout.Zone;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.text.Sentence;

/**
 * Finds on whose word a figure stands: the innermost attribution that holds it; else who gives the number; else the source of an
 * earlier figure that it goes on from, repeats or recalls. One text, one thread.
 */
final class Voices {

    private final Page page;
    private final Tellings tellings;
    private final Givings givings;
    private final Gapped gapped;
    private final Continuing continuing;
    private final Affiliations affiliations;
    private final Recalls recalls;
    private final Relays relays;
    private final Precedents precedents = new Precedents();
    private Optional<Recalled> recalled = Optional.empty();

    Voices(Page page) {
        this.page = page;
        this.tellings = new Tellings(page);
        this.affiliations = new Affiliations(page);
        this.givings = new Givings(page, tellings, affiliations);
        this.gapped = new Gapped(page);
        this.recalls = new Recalls(page);
        this.continuing = new Continuing(page, tellings, affiliations, recalls, precedents);
        this.relays = new Relays(page);
    }

    /** A count that somebody recalled: what he says of its parts stands on the same word. */
    private record Recalled(Sentence sentence, String series, int attribution, Backing backing) {}

    /** Voices are asked for in text order. */
    Backing of(FigureReader.Bonded bonded, String indicator) {
        String series = bonded.bond().indicator().id();
        Backing backing = gapped.of(bonded, precedents.last(series))
                .or(() -> givings.of(bonded))
                .map(told -> tellings.passedOn(bonded.sentence(), told))
                .or(() -> tellings.referred(bonded.sentence()))
                .or(() -> continuing.repeated(bonded, indicator))
                .or(() -> continuing.inherited(bonded, series))
                .or(() -> tellings.between(bonded.sentence()))
                .or(() -> continuing.accompanied(bonded))
                .or(() -> continuing.part(bonded))
                .or(() -> tellings.spokenBefore(bonded))
                .or(() -> tellings.spokenOfWhole(bonded))
                .or(() -> spokenOf(bonded))
                .orElseGet(Backing::nobody);
        backing = recalled(bonded, series, indicator, backing);
        backing = relays.on(bonded.sentence(), continuing.broken(bonded, series, backing));
        if (backing.source().isPresent() && isRunning(bonded)) {
            precedents.enter(
                    series,
                    indicator,
                    bonded.quantity().interval(),
                    new Precedents.Handed(
                            bonded.sentence(),
                            backing,
                            bonded.quantity().number().from()));
        }
        return backing;
    }

    private boolean isRunning(FigureReader.Bonded bonded) {
        return page.layout().zoneOf(bonded.sentence()) == Zone.BODY;
    }

    /** A count that the sentence takes as known was told by somebody before; who speaks of it passes it on, and of its parts. */
    private Backing recalled(FigureReader.Bonded bonded, String series, String indicator, Backing told) {
        if (!isRunning(bonded)) {
            return told;
        }
        Optional<Recalled> whole = recalled.filter(known -> known.sentence().equals(bonded.sentence())
                && known.series().equals(series)
                && (told.attribution() == known.attribution() || told.attribution() < 0));
        if (whole.isPresent()) {
            return whole.get().backing();
        }
        Optional<Precedents.Handed> earlier = recalls.isKnown(bonded)
                ? precedents
                        .told(indicator, bonded.quantity().interval())
                        .filter(known -> isOther(told, known.backing()))
                : Optional.empty();
        if (earlier.isEmpty()) {
            return told;
        }
        Backing known = earlier.get().backing();
        Backing backing = told.passing(
                known.source(),
                known.mention(),
                Basis.of(Ground.SOURCE_RECALLED),
                earlier.get().number());
        backing = told.source().isEmpty() ? backing.through(known.via()) : backing;
        recalled = Optional.of(new Recalled(bonded.sentence(), series, told.attribution(), backing));
        return backing;
    }

    /** "As for the 40 dead, the mayor said …": nobody told it before. */
    private Optional<Backing> spokenOf(FigureReader.Bonded bonded) {
        return recalls.opens(bonded) ? tellings.speakerBehind(bonded) : Optional.empty();
    }

    private boolean isOther(Backing told, Backing known) {
        return known.source()
                        .filter(source -> !affiliations.isSame(told, source))
                        .isPresent()
                && told.source()
                        .filter(teller -> affiliations.isSame(known, teller))
                        .isEmpty();
    }
}
