package org.jejak.extract.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jejak.extract.attribution.AttributionReasons;
import org.jejak.extract.figure.Backing;
import org.jejak.extract.figure.Page;
import org.jejak.extract.figure.StatementDays;
import org.jejak.extract.reason.Basis;
import org.jejak.extract.reason.Teller;
import org.jejak.model.Evidence;
import org.jejak.model.Ground;
import org.jejak.model.Reason;
import org.jejak.model.Reason.Part;
import org.jejak.model.Stance;

/** Tells why a position reads as it does: the proposition, the holder, the relays, the stance. One text, one thread. */
public final class PositionReasons {

    private final Page page;
    private final Teller teller;
    private final AttributionReasons attributions;

    public PositionReasons(Page page, Teller teller) {
        this.page = page;
        this.teller = teller;
        this.attributions = new AttributionReasons(teller);
    }

    public List<Reason> of(PositionReading reading) {
        Holding holding = reading.holding();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(proposition(holding));
        declared(Part.ACTOR, holding.proposition().actor(), holding, reasons);
        declared(Part.TARGET, holding.proposition().target(), holding, reasons);
        said(reading.said()).ifPresent(reasons::add);
        reading.order()
                .map(word -> new Reason(
                        Part.TIME,
                        Optional.empty(),
                        Ground.TIME_OF_STEP,
                        teller.words(Basis.of(Ground.TIME_OF_STEP, word))))
                .ifPresent(reasons::add);
        reasons.add(source(holding.backing()));
        attributions.hops(holding.backing().via(), reasons);
        reasons.add(stance(holding));
        return reasons;
    }

    private Reason proposition(Holding holding) {
        List<Evidence> evidence = teller.words(holding.words());
        evidence.add(line(holding));
        return new Reason(
                Part.INDICATOR,
                Optional.of(holding.proposition().id()),
                holding.words().ground(),
                evidence);
    }

    private Evidence line(Holding holding) {
        return new Evidence.Line(teller.entry(
                holding.proposition().rule(),
                "proposition",
                holding.proposition().id()));
    }

    private void declared(Part part, Optional<String> party, Holding holding, List<Reason> into) {
        if (party.isPresent()) {
            into.add(new Reason(part, party, Ground.PARTY_DECLARED, List.of(line(holding))));
        }
    }

    private Optional<Reason> said(StatementDays.AsOf said) {
        List<Evidence> words = said.statement()
                .map(day -> teller.mention(day.tokens().from(), day.tokens().to()))
                .<List<Evidence>>map(day -> List.of(new Evidence.Words(day, Optional.empty())))
                .orElse(List.of());
        return said.day().map(day -> new Reason(Part.TIME, Optional.of(day.value()), Ground.TIME_OF_STATEMENT, words));
    }

    private Reason source(Backing backing) {
        List<Evidence> evidence = new ArrayList<>();
        backing.attributionId().ifPresent(id -> evidence.add(new Evidence.Other(id)));
        evidence.addAll(teller.words(backing.basis()));
        return new Reason(Part.SOURCE, backing.source(), backing.basis().ground(), evidence);
    }

    /** The cue's, unless the clause makes another of it. */
    private Reason stance(Holding holding) {
        int number = holding.backing().attribution();
        Stance stance = holding.stance();
        if (number >= 0 && page.utterances().get(number).stance() == stance) {
            return attributions.stance(page.utterances().get(number));
        }
        Ground ground = number < 0 ? Ground.STANCE_PLAIN : Ground.STANCE_TURNED;
        return new Reason(
                Part.STANCE,
                Optional.of(stance.name().toLowerCase(Locale.ROOT)),
                ground,
                teller.words(Basis.of(ground)));
    }
}
