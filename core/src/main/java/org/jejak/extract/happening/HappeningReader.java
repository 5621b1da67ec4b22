package org.jejak.extract.happening;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jejak.extract.figure.Backings;
import org.jejak.extract.figure.Page;
import org.jejak.extract.sighting.Parties;
import org.jejak.extract.sighting.Sighting;
import org.jejak.extract.sighting.Spoken;
import org.jejak.extract.sighting.Survey;
import org.jejak.model.Claim;
import org.jejak.model.Edtf;
import org.jejak.model.Event;
import org.jejak.model.Figure;
import org.jejak.model.Forecast;
import org.jejak.model.Mention;
import org.jejak.model.Modality;
import org.jejak.model.Position;
import org.jejak.model.Scope;
import org.jejak.model.Transfer;
import org.jejak.model.Voice;
import org.jejak.pack.Happening;
import org.jejak.text.Match;

/** Reads what is said to have happened, gone over or to be expected. Immutable; any thread. */
public final class HappeningReader {

    /** Tokens between a number and its noun. */
    private static final int BESIDE = 4;

    private final Survey<Happening> survey;
    private final Parties parties;
    private final Set<String> totals;

    /** @param totals the indicators that count up to now */
    public HappeningReader(Survey<Happening> survey, Parties parties, Set<String> totals) {
        this.survey = survey;
        this.parties = parties;
        this.totals = Set.copyOf(totals);
    }

    /**
     * In text order.
     *
     * @param anchored the numbers of the sentences that may speak of something that happened
     * @param figures those of the article: a planned number is a forecast, and no event is told beside a number that tells it
     * @param positions those of the article, beside which no event is told either
     */
    public List<HappeningReading> read(
            Page page, BitSet anchored, List<Figure> figures, List<Position> positions, Backings backings) {
        int before = figures.size() + positions.size();
        List<HappeningReading> readings = new ArrayList<>(expected(page, figures, before));
        if (anchored.isEmpty()) {
            return readings;
        }
        for (Telling telling : tellings(page, anchored, figures, positions, backings)) {
            String id = "c" + (before + readings.size() + 1);
            readings.add(HappeningReading.of(claim(id, page, telling), telling));
        }
        return readings;
    }

    /**
     * The figures that are forecasts, which is all that is told where no sentence may speak of something that happened.
     *
     * @param before how many claims the article makes already
     */
    public List<HappeningReading> expected(Page page, List<Figure> figures, int before) {
        List<HappeningReading> readings = new ArrayList<>();
        for (Figure figure : figures) {
            if (isAhead(figure, page.told())) {
                readings.add(HappeningReading.of(forecast("c" + (before + readings.size() + 1), figure), figure));
            }
        }
        return readings;
    }

    /** "May have risen to 4,000" guesses at what is: a count up to now is expected only for a day to come. */
    private boolean isAhead(Figure figure, Optional<Edtf> told) {
        Modality modality = figure.voice().modality();
        Optional<String> day = figure.scope().time().map(HappeningReader::last);
        return modality == Modality.PLANNED
                || modality == Modality.CONDITIONAL
                        && (!totals.contains(figure.indicator())
                                || day.isPresent()
                                        && told.isPresent()
                                        && day.get().compareTo(last(told.get())) > 0);
    }

    /** The end of an interval, else the date. */
    private static String last(Edtf date) {
        return date.value().substring(date.value().indexOf('/') + 1);
    }

    private List<Telling> tellings(
            Page page, BitSet anchored, List<Figure> figures, List<Position> positions, Backings backings) {
        Teller teller = new Teller(page, parties, backings);
        Spoken numbers = Spoken.numbers(page.text(), figures);
        Spoken stands = Spoken.clauses(page.text(), positions);
        Tellings tellings = new Tellings();
        for (Sighting<Happening> sighting : survey.sightings(page, anchored, teller::innermost)) {
            teller.of(sighting)
                    .filter(telling -> telling.isTransfer() || !isCounted(telling, numbers))
                    .filter(telling -> telling.isTransfer() || telling.isExpected() || !isHeld(telling, stands))
                    .ifPresent(tellings::add);
        }
        return new Neighbours(page.text()).filled(tellings.once());
    }

    /** The number is of what it is about: a figure tells the same. */
    private static boolean isCounted(Telling telling, Spoken numbers) {
        Match.Range words = telling.isExpected() ? telling.quote() : telling.words();
        return !telling.sighting().matter().about().isEmpty()
                && numbers.isIn(new Match.Range(
                        Math.max(telling.quote().from(), words.from() - BESIDE),
                        Math.min(telling.quote().to(), words.to() + BESIDE)));
    }

    /** Who holds that people went somewhere takes a position, unless the clause has a day of its own. */
    private static boolean isHeld(Telling telling, Spoken stands) {
        return !telling.sighting().matter().about().isEmpty()
                && telling.when().words().isEmpty()
                && stands.isIn(telling.quote());
    }

    /** "Plans to send 3,000 more": the figure as what is expected. */
    private static Forecast forecast(String id, Figure figure) {
        return new Forecast(
                id,
                figure.indicator(),
                figure.quote(),
                Optional.of(figure.value()),
                figure.scope(),
                figure.voice(),
                List.of());
    }

    private static Claim claim(String id, Page page, Telling telling) {
        Match.Range quote = telling.quote();
        Mention words = page.text().mention(quote.from(), quote.to());
        Scope scope = new Scope(
                telling.ends().actor().map(Found::value),
                telling.ends().target().map(Found::value),
                telling.where().map(Match::value),
                telling.when().time(),
                telling.when()
                        .words()
                        .map(moment -> page.text()
                                .slice(moment.tokens().from(), moment.tokens().to())));
        Voice said = telling.backing().voice(telling.modality());
        Voice voice = new Voice(
                said.source(), said.sourceMention(), said.via(), said.attribution(), telling.stance(), said.modality());
        String indicator = telling.indicator();
        if (telling.isExpected()) {
            return new Forecast(id, indicator, words, Optional.empty(), scope, voice, telling.details());
        }
        return !telling.isTransfer()
                ? new Event(id, indicator, words, scope, voice, telling.details())
                : new Transfer(id, indicator, words, scope, voice, telling.details());
    }
}
