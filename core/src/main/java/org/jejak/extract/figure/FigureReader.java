package org.jejak.extract.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.extract.number.Quantity;
import org.jejak.model.Figure;
import org.jejak.pack.Indicator;
import org.jejak.pack.TopicPack;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Reads figures: quantities that an indicator of the topic explains. A number that none explains is no claim. Immutable; any thread. */
public final class FigureReader {

    private final TopicPack topic;
    private final Triggers triggers;
    /** By the name of a person or institution, its country. */
    private final Map<String, String> countries = new HashMap<>();

    public FigureReader(TopicPack topic) {
        this.topic = topic;
        this.triggers = new Triggers(topic.indicators());
        topic.names().forEach(name -> name.actor().ifPresent(country -> countries.put(name.id(), country)));
    }

    /** Figures in text order, numbered from {@code c1}. */
    public List<FigureReading> read(Page page) {
        List<Bonded> bonded = bonded(page);
        if (bonded.isEmpty()) {
            return List.of();
        }
        Scopes scopes = new Scopes(page, countries);
        Voices voices = new Voices(page);
        FigureTimes times = new FigureTimes(page);
        List<FigureReading> figures = new ArrayList<>(bonded.size());
        Map<Integer, Shade> shades = new HashMap<>();
        for (Bonded each : bonded) {
            Shade shade = Shade.of(page.text(), each).orOf(each.bond(), shades);
            shades.put(each.quantity().number().from(), shade);
            figures.add(figure("c" + (figures.size() + 1), page, each, shade, scopes, voices, times));
        }
        return Earlier.told(Rates.dated(Repeats.dated(new Headlines(page).backed(figures), page), page), page.text());
    }

    private List<Bonded> bonded(Page page) {
        CarriedOn carriedOn = new CarriedOn(page.text());
        Counts counts = new Counts(page);
        List<Bonded> bonded = new ArrayList<>();
        for (Sentence sentence : page.text().sentences()) {
            if (page.layout().zoneOf(sentence).isRead()) {
                List<Bonded> found = bond(page, sentence, counts.of(sentence), bonded, carriedOn);
                found.forEach(carriedOn::told);
                bonded.addAll(found);
            }
        }
        return bonded;
    }

    /** A count with the bond that makes it a figure. */
    record Bonded(Quantity quantity, Bond bond, Sentence sentence) {

        int from() {
            int from = quantity.from();
            return bond.trigger().isPresent() && bond.cost() < 12
                    ? Math.min(from, bond.trigger().get().tokens().from())
                    : from;
        }

        int to() {
            int to = quantity.nounAt()
                    .map(range -> Math.max(range.to(), quantity.to()))
                    .orElse(quantity.to());
            return bond.trigger().isPresent() && bond.cost() < 12
                    ? Math.max(to, bond.trigger().get().tokens().to())
                    : to;
        }
    }

    private List<Bonded> bond(
            Page page, Sentence sentence, List<Quantity> counts, List<Bonded> before, CarriedOn carriedOn) {
        if (counts.isEmpty()) {
            return List.of();
        }
        Bonds bonds = new Bonds(page.text(), sentence, topic.indicators(), counts);
        List<Trigger> found = triggers.in(page.text(), sentence);
        Map<Quantity, Bond> bound = new HashMap<>();
        NamedBefore nouns = new NamedBefore(page.text(), sentence, before);
        counts.forEach(quantity ->
                bonds.closest(quantity, found, nouns.of(quantity)).ifPresent(bond -> bound.put(quantity, bond)));
        new Compared(page.text(), sentence, before).bind(counts, bound);
        Lists lists = bonds.lists();
        lists.share(counts, bound);
        if (carriedOn.into(sentence, counts, bound)) {
            lists.share(counts, bound);
        }
        return counts.stream()
                .filter(bound::containsKey)
                .map(quantity -> new Bonded(quantity, java.util.Objects.requireNonNull(bound.get(quantity)), sentence))
                .sorted(Comparator.comparingInt(b -> b.quantity().from()))
                .toList();
    }

    /** The indicators that were in question for a figure tied by a trigger, and did not win. */
    List<Bonds.Rival> rivals(Page page, Bonded bonded) {
        Sentence sentence = bonded.sentence();
        Bonds bonds = new Bonds(page.text(), sentence, topic.indicators(), new Counts(page).of(sentence));
        Quantity quantity = bonded.quantity();
        return bonds.rivals(
                quantity,
                triggers.in(page.text(), sentence),
                new NamedBefore(page.text(), sentence, List.of()).of(quantity),
                bonded.bond());
    }

    Optional<Indicator> indicator(String id) {
        return topic.indicator(id);
    }

    private static FigureReading figure(
            String id, Page page, Bonded bonded, Shade shade, Scopes scopes, Voices voices, FigureTimes times) {
        Text text = page.text();
        String indicator = shade.variant(bonded.bond().indicator());
        Backing backing = voices.of(bonded, indicator);
        Scoped scope = scopes.of(bonded, times.of(bonded, indicator, backing.source()));
        Match.Range quote = Quotes.of(text, bonded, scope);
        Figure figure = new Figure(
                id,
                indicator,
                text.mention(quote.from(), quote.to()),
                text.mention(bonded.quantity().from(), bonded.quantity().to()),
                bonded.quantity().interval(),
                bonded.quantity()
                        .noun()
                        .or(bonded.bond()::noun)
                        .or(() -> bonded.bond().indicator().unit()),
                scope.scope(),
                backing.voice(shade.modality()),
                Methods.of(text, bonded.from(), bonded.to()));
        return new FigureReading(figure, bonded, shade, scope, backing, Optional.empty());
    }
}
