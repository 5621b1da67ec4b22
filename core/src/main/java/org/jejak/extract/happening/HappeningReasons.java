package org.jejak.extract.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jejak.extract.attribution.AttributionReasons;
import org.jejak.extract.figure.Backing;
import org.jejak.extract.figure.Page;
import org.jejak.extract.reason.Basis;
import org.jejak.extract.reason.Teller;
import org.jejak.extract.time.Moment;
import org.jejak.model.Edtf;
import org.jejak.model.Evidence;
import org.jejak.model.Ground;
import org.jejak.model.Reason;
import org.jejak.model.Reason.Part;
import org.jejak.model.Stance;
import org.jejak.pack.Happening;
import org.jejak.text.Match;

/** Tells why an event, a transfer or a forecast reads as it does: its words, both ends, where, when, on whose word. One text, one thread. */
public final class HappeningReasons {

    private final Page page;
    private final Teller teller;
    private final AttributionReasons attributions;

    public HappeningReasons(Page page, Teller teller) {
        this.page = page;
        this.teller = teller;
        this.attributions = new AttributionReasons(teller);
    }

    /** @param planned what is told of the figure that a forecast is made of */
    public List<Reason> of(HappeningReading reading, List<Reason> planned) {
        return reading.telling().map(this::of).orElse(planned);
    }

    private List<Reason> of(Telling telling) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(type(telling));
        end(Part.ACTOR, telling.ends().actor(), telling, reasons);
        end(Part.TARGET, telling.ends().target(), telling, reasons);
        telling.where()
                .map(place -> new Reason(
                        Part.PLACE, Optional.of(place.value()), Ground.PLACE_NEAREST, List.of(teller.words(place))))
                .ifPresent(reasons::add);
        telling.when().told().ifPresent(moment -> reasons.add(time(moment, telling.when())));
        reasons.add(source(telling.backing()));
        attributions.hops(telling.backing().via(), reasons);
        reasons.add(stance(telling));
        return reasons;
    }

    private Reason type(Telling telling) {
        List<Evidence> evidence = new ArrayList<>();
        for (Match word : telling.sighting().words()) {
            evidence.add(teller.words(word));
        }
        evidence.add(line(telling));
        Happening happening = telling.sighting().matter();
        boolean other = !telling.indicator().equals(happening.id());
        return new Reason(
                Part.INDICATOR,
                Optional.of(telling.indicator()),
                other ? Ground.HAPPENING_EXPECTED : Ground.HAPPENING_WORDS,
                evidence);
    }

    private Evidence line(Telling telling) {
        Happening happening = telling.sighting().matter();
        return new Evidence.Line(
                teller.entry(happening.rule(), happening.kind().name().toLowerCase(Locale.ROOT), happening.id()));
    }

    private void end(Part part, Optional<Found> party, Telling telling, List<Reason> into) {
        if (party.isPresent()) {
            Basis basis = party.get().basis();
            List<Evidence> evidence =
                    basis.ground() == Ground.PARTY_DECLARED ? List.of(line(telling)) : teller.words(basis);
            into.add(new Reason(part, Optional.of(party.get().value()), basis.ground(), evidence));
        }
    }

    private Reason time(Moment moment, When when) {
        Match.Range words =
                new Match.Range(moment.tokens().from(), moment.tokens().to());
        return new Reason(
                Part.TIME,
                when.time().map(Edtf::value),
                when.ground(),
                List.of(new Evidence.Words(teller.mention(words.from(), words.to()), Optional.empty())));
    }

    private Reason source(Backing backing) {
        List<Evidence> evidence = new ArrayList<>();
        backing.attributionId().ifPresent(id -> evidence.add(new Evidence.Other(id)));
        evidence.addAll(teller.words(backing.basis()));
        return new Reason(Part.SOURCE, backing.source(), backing.basis().ground(), evidence);
    }

    /** The cue's, unless the clause makes another of it. */
    private Reason stance(Telling telling) {
        int number = telling.backing().attribution();
        Stance stance = telling.stance();
        if (number >= 0 && page.utterances().get(number).stance() == stance) {
            return attributions.stance(page.utterances().get(number));
        }
        Ground ground = number < 0 ? Ground.STANCE_PLAIN : Ground.STANCE_TURNED;
        return new Reason(Part.STANCE, Optional.of(stance.name().toLowerCase(Locale.ROOT)), ground, List.of());
    }
}
