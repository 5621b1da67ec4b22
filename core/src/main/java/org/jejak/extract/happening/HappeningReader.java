package org.jejak.extract.happening;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jejak.extract.figure.Page;
import org.jejak.extract.sighting.Parties;
import org.jejak.extract.sighting.Sighting;
import org.jejak.extract.sighting.Survey;
import org.jejak.model.Claim;
import org.jejak.model.Event;
import org.jejak.model.Forecast;
import org.jejak.model.Mention;
import org.jejak.model.Scope;
import org.jejak.model.Transfer;
import org.jejak.model.Voice;
import org.jejak.pack.Happening;
import org.jejak.pack.TopicPack;
import org.jejak.text.Match;

/** Reads what is said to have happened, gone over or to be expected. Immutable; any thread. */
public final class HappeningReader {

    private final Survey<Happening> survey;
    private final Parties parties;

    public HappeningReader(TopicPack topic) {
        this.survey = new Survey<>(topic, topic.happenings());
        this.parties = new Parties(topic);
    }

    /**
     * In text order.
     *
     * @param before how many claims the article makes already
     */
    public List<HappeningReading> read(Page page, int before) {
        BitSet anchored = survey.anchored(page);
        if (anchored.isEmpty()) {
            return List.of();
        }
        Teller teller = new Teller(page, parties);
        Tellings tellings = new Tellings();
        for (Sighting<Happening> sighting : survey.sightings(page, anchored, teller::innermost)) {
            teller.of(sighting).ifPresent(tellings::add);
        }
        List<HappeningReading> readings = new ArrayList<>();
        for (Telling telling : tellings.once()) {
            readings.add(new HappeningReading(claim("c" + (before + readings.size() + 1), page, telling), telling));
        }
        return readings;
    }

    private static Claim claim(String id, Page page, Telling telling) {
        Match.Range quote = telling.quote();
        Mention words = page.text().mention(quote.from(), quote.to());
        Scope scope = new Scope(
                telling.ends().actor().map(Found::value),
                telling.ends().target().map(Found::value),
                telling.where().map(Match::value),
                telling.when().flatMap(moment -> moment.period().or(moment::edtf)),
                telling.when()
                        .map(moment -> page.text()
                                .slice(moment.tokens().from(), moment.tokens().to())));
        Voice said = telling.backing().voice(telling.modality());
        Voice voice = new Voice(
                said.source(), said.sourceMention(), said.via(), said.attribution(), telling.stance(), said.modality());
        String indicator = telling.indicator();
        if (telling.isExpected()) {
            return new Forecast(id, indicator, words, Optional.empty(), scope, voice, telling.details());
        }
        return telling.sighting().matter().kind() == Happening.Kind.EVENT
                ? new Event(id, indicator, words, scope, voice, telling.details())
                : new Transfer(id, indicator, words, scope, voice, telling.details());
    }
}
