package org.jejak.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.extract.number.Quantity;
import org.jejak.extract.reason.Teller;
import org.jejak.model.Evidence;
import org.jejak.model.Ground;
import org.jejak.model.Modality;
import org.jejak.model.Modifier;
import org.jejak.model.Reason;
import org.jejak.model.Reason.Part;
import org.jejak.pack.Indicator;
import org.jejak.text.Match;

/** Tells why a number is the figure it is: its words, what it counts, and which indicator explains it. One text, one thread. */
final class CountReasons {

    private static final int MOST_RIVALS = 2;

    private final Page page;
    private final FigureReader reader;
    private final Teller teller;

    CountReasons(Page page, FigureReader reader, Teller teller) {
        this.page = page;
        this.reader = reader;
        this.teller = teller;
    }

    void tell(FigureReading figure, Optional<Evidence> earlier, List<Reason> into) {
        Quantity quantity = figure.bonded().quantity();
        into.add(number(quantity));
        unit(figure).ifPresent(into::add);
        indicator(figure, earlier, into);
    }

    private Reason number(Quantity quantity) {
        List<Evidence> evidence = new ArrayList<>();
        quantity.hedges().forEach(hedge -> evidence.add(teller.words(hedge)));
        Match.Range number = quantity.number();
        evidence.add(new Evidence.Words(teller.mention(number.from(), number.to()), Optional.empty()));
        for (int i = number.from(); i < number.to(); i++) {
            for (Match match : page.text().annotations().startingAt(i)) {
                boolean word = match.category().startsWith("number.") && match.to() <= number.to();
                if (word) {
                    evidence.add(teller.words(match));
                }
            }
        }
        return new Reason(Part.FIGURE, Optional.of(quantity.modifier().id()), ground(quantity), evidence);
    }

    private static Ground ground(Quantity quantity) {
        if (!quantity.hedges().isEmpty()) {
            return Ground.NUMBER_HEDGED;
        }
        return quantity.modifier() == Modifier.BETWEEN
                ? Ground.NUMBER_RANGE
                : quantity.modifier().isVague() ? Ground.NUMBER_VAGUE : Ground.NUMBER_PRINTED;
    }

    private Optional<Reason> unit(FigureReading figure) {
        Optional<String> unit = figure.figure().unit();
        Quantity quantity = figure.bonded().quantity();
        if (quantity.noun().isPresent()) {
            List<Evidence> noun = quantity
                    .nounAt()
                    .<Evidence>map(at -> noun(at, quantity.noun().orElse("")))
                    .stream()
                    .toList();
            return Optional.of(new Reason(Part.UNIT, unit, Ground.NOUN_BESIDE, noun));
        }
        Bond bond = figure.bonded().bond();
        if (bond.noun().isPresent()) {
            List<Evidence> noun =
                    NamedBefore.inSentence(page.text(), figure.bonded().sentence(), quantity)
                            .<Evidence>map(teller::words)
                            .stream()
                            .toList();
            return Optional.of(new Reason(Part.UNIT, unit, Ground.NOUN_BEFORE, noun));
        }
        return unit.map(name -> new Reason(
                Part.UNIT,
                Optional.of(name),
                Ground.NOUN_OF_INDICATOR,
                List.of(new Evidence.Line(line(bond.indicator())))));
    }

    private Evidence noun(Match.Range at, String noun) {
        for (Match match : page.text().annotations().startingAt(at.from())) {
            if (match.to() == at.to()
                    && match.category().equals("noun")
                    && match.value().equals(noun)) {
                return teller.words(match);
            }
        }
        return new Evidence.Words(teller.mention(at.from(), at.to()), Optional.empty());
    }

    private void indicator(FigureReading figure, Optional<Evidence> earlier, List<Reason> into) {
        Bond bond = figure.bonded().bond();
        List<Evidence> evidence = new ArrayList<>();
        earlier.ifPresent(evidence::add);
        bond.trigger().ifPresent(trigger -> trigger.words().forEach(word -> evidence.add(teller.words(word))));
        evidence.add(new Evidence.Line(line(bond.indicator())));
        into.add(new Reason(Part.INDICATOR, Optional.of(bond.indicator().id()), bond.ground(), evidence));
        if (!figure.figure().indicator().equals(bond.indicator().id())) {
            into.add(variant(figure));
        }
        if (bond.ground() == Ground.INDICATOR_TRIGGER) {
            reader.rivals(page, figure.bonded()).stream().limit(MOST_RIVALS).forEach(rival -> into.add(rival(rival)));
        }
    }

    private Reason variant(FigureReading figure) {
        Shade shade = figure.shade();
        boolean modal = shade.modality() != Modality.ACTUAL
                && shade.isByModality(figure.bonded().bond().indicator());
        List<Evidence> evidence = new ArrayList<>();
        (modal ? shade.modal() : shade.additional()).ifPresent(word -> evidence.add(teller.words(word)));
        reader.indicator(figure.figure().indicator()).ifPresent(to -> evidence.add(new Evidence.Line(line(to))));
        return new Reason(
                Part.INDICATOR,
                Optional.of(figure.figure().indicator()),
                modal ? Ground.BECOMES_BY_MODAL : Ground.BECOMES_BY_ADDITION,
                evidence);
    }

    private Reason rival(Bonds.Rival rival) {
        List<Evidence> evidence = new ArrayList<>();
        rival.trigger().words().forEach(word -> evidence.add(teller.words(word)));
        evidence.add(new Evidence.Line(line(rival.indicator())));
        return new Reason(Part.RIVAL, Optional.of(rival.indicator().id()), rival.ground(), evidence);
    }

    private Evidence.Entry line(Indicator indicator) {
        return teller.entry(indicator.rule(), "indicator", indicator.id());
    }
}
