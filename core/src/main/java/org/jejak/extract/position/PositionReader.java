package org.jejak.extract.position;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jejak.extract.attribution.Utterance;
import org.jejak.extract.figure.Page;
import org.jejak.extract.figure.StatementDays;
import org.jejak.model.Figure;
import org.jejak.model.Position;
import org.jejak.model.Scope;
import org.jejak.pack.TopicPack;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Reads positions: what a named source does with a proposition of the topic. Immutable; any thread. */
public final class PositionReader {

    private final Terms terms;
    private final Sightings sightings;

    public PositionReader(TopicPack topic) {
        this.terms = new Terms(topic);
        this.sightings = new Sightings(topic);
    }

    /** Positions in text order, numbered on from the figures. */
    public List<PositionReading> read(Page page, List<Figure> figures) {
        BitSet anchored = new Anchors(page, terms, sightings).sentences();
        if (anchored.isEmpty()) {
            return List.of();
        }
        Holders holders = new Holders(page);
        List<Sighting> found = sightings(page, anchored, holders);
        if (found.isEmpty()) {
            return List.of();
        }
        Holdings holdings = new Holdings();
        Stands stands = new Stands(page, holders, holdings, new Numbers(page.text(), figures));
        Pointers pointers = new Pointers(page.text());
        for (Sighting sighting : found) {
            pointers.enter(sighting);
            stands.take(sighting);
        }
        for (int i = 0; i < page.utterances().size(); i++) {
            point(page, pointers, stands, i);
        }
        new Bare(page.text(), holders, pointers).find(stands);
        return written(page, holdings.all(), figures.size());
    }

    private void point(Page page, Pointers pointers, Stands stands, int number) {
        Utterance utterance = page.utterances().get(number);
        if (utterance.speaker().isEmpty() || utterance.role() == Utterance.Role.CONVEYOR) {
            return;
        }
        int from = utterance.content().get(0).from();
        pointers.before(from)
                .ifPresent(sighting -> pointers.stance(utterance, stands.stance(number))
                        .ifPresent(stance -> stands.takeUp(sighting, number, stance)));
    }

    private List<Sighting> sightings(Page page, BitSet anchored, Holders holders) {
        Text text = page.text();
        Owners owners = new Owners(text, page.language().headFirst());
        Context context = new Context(page, terms);
        List<Sighting> found = new ArrayList<>();
        for (int s = anchored.nextSetBit(0); s >= 0; s = anchored.nextSetBit(s + 1)) {
            context.enter(s);
            Sentence sentence = text.sentences().get(s);
            for (Stretch stretch : Stretch.of(sentence, context.terms(), holders)) {
                found.addAll(sightings.in(text, stretch.tokens(), stretch.terms(), context, owners));
            }
        }
        return found;
    }

    private static List<PositionReading> written(Page page, List<Holding> holdings, int before) {
        if (holdings.isEmpty()) {
            return List.of();
        }
        StatementDays days = new StatementDays(page);
        Orders orders = new Orders(page);
        List<PositionReading> readings = new ArrayList<>(holdings.size());
        for (Holding holding : holdings) {
            readings.add(written("c" + (before + readings.size() + 1), page.text(), holding, days, orders));
        }
        return readings;
    }

    private static PositionReading written(String id, Text text, Holding holding, StatementDays days, Orders orders) {
        Match.Range quote = holding.quote();
        Optional<Match> order = orders.of(holding);
        StatementDays.AsOf told = days.of(quote.from(), holding.backing().source());
        boolean elsewhere = told.statement()
                .filter(day -> !text.sentenceAt(quote.from()).holds(day.tokens().from()))
                .isPresent();
        // A day of another sentence is that of another step where the words say which step this was.
        StatementDays.AsOf said =
                order.isPresent() && elsewhere ? new StatementDays.AsOf(Optional.empty(), Optional.empty()) : told;
        Scope scope = new Scope(
                holding.proposition().actor(),
                holding.proposition().target(),
                Optional.empty(),
                said.day(),
                said.statement()
                        .map(day -> text.slice(day.tokens().from(), day.tokens().to()))
                        .or(() -> order.map(word -> text.slice(word.from(), word.to()))));
        Position position = new Position(
                id, holding.proposition().id(), text.mention(quote.from(), quote.to()), scope, holding.voice());
        return new PositionReading(position, holding, said, order);
    }
}
