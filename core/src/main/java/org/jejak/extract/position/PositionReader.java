package org.jejak.extract.position;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jejak.extract.attribution.Utterance;
import org.jejak.extract.figure.Backings;
import org.jejak.extract.figure.Page;
import org.jejak.extract.figure.StatementDays;
import org.jejak.extract.sighting.Sighting;
import org.jejak.extract.sighting.Spoken;
import org.jejak.extract.sighting.Survey;
import org.jejak.model.Figure;
import org.jejak.model.Position;
import org.jejak.model.Scope;
import org.jejak.model.Stance;
import org.jejak.pack.Proposition;
import org.jejak.text.Match;
import org.jejak.text.Text;

/** Reads positions: what a named source does with a proposition of the topic. Immutable; any thread. */
public final class PositionReader {

    private final Survey<Proposition> survey;

    public PositionReader(Survey<Proposition> survey) {
        this.survey = survey;
    }

    /**
     * Positions in text order, numbered on from the figures.
     *
     * @param anchored the numbers of the sentences that may speak of a proposition
     */
    public List<PositionReading> read(Page page, BitSet anchored, List<Figure> figures, Backings backings) {
        if (anchored.isEmpty()) {
            return List.of();
        }
        Holders holders = new Holders(page, backings);
        List<Sighting<Proposition>> found = survey.sightings(page, anchored, holders::innermost);
        if (found.isEmpty()) {
            return List.of();
        }
        Holdings holdings = new Holdings(page.text());
        Stands stands = new Stands(page, holders, holdings, Spoken.numbers(page.text(), figures));
        Pointers pointers = new Pointers(page.text());
        for (Sighting<Proposition> sighting : found) {
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
        int to = utterance.content().get(utterance.content().size() - 1).to();
        Stance told = stands.stance(number);
        Optional<Sighting<Proposition>> named = told == Stance.ASSERTS ? Optional.empty() : pointers.named(from, to);
        Optional<Stance> stance = named.isPresent() ? Optional.of(told) : pointers.stance(utterance, told);
        Optional<Sighting<Proposition>> meant = named.or(() -> pointers.before(from));
        if (stance.isPresent() && meant.isPresent()) {
            pointers.takeUp(from, meant.get());
            stands.takeUp(meant.get(), number, stance.get());
        }
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
