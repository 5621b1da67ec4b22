package org.jejak.extract.happening;

import java.util.List;
import java.util.Optional;
import org.jejak.extract.attribution.Speaker;
import org.jejak.extract.attribution.Utterance;
import org.jejak.extract.figure.Backing;
import org.jejak.extract.figure.Backings;
import org.jejak.extract.figure.Page;
import org.jejak.extract.sighting.Clauses;
import org.jejak.extract.sighting.Owners;
import org.jejak.extract.sighting.Parties;
import org.jejak.extract.sighting.Polarity;
import org.jejak.extract.sighting.Sighting;
import org.jejak.extract.time.MomentIndex;
import org.jejak.model.Ground;
import org.jejak.model.Modality;
import org.jejak.model.Stance;
import org.jejak.pack.Happening;
import org.jejak.text.Match;

/** Works out what a clause tells: who, to whom, when, where, on whose word, how surely. One text, one thread. */
final class Teller {

    private final Page page;
    private final List<Utterance> utterances;
    private final Backings backings;
    private final Clauses clauses;
    private final Expectations expectations;
    private final Ends ends;
    private final Settings settings;
    private final Dates dates;
    private final Details details;
    private final Told told;

    Teller(Page page, Parties parties, Backings backings) {
        this.page = page;
        this.utterances = page.utterances();
        this.backings = backings;
        this.clauses = new Clauses(page.text());
        this.expectations = new Expectations(page.text());
        this.ends = new Ends(
                page.text(), parties, new Owners(page.text(), page.language().headFirst()));
        this.settings = new Settings(page.text(), new MomentIndex(page.moments()));
        this.dates = new Dates(page, settings);
        this.details = new Details(page.text(), page.quantities());
        this.told = new Told(page.text(), page.language().headFirst());
    }

    /** The number of the attribution that holds the token most closely, or -1. */
    int innermost(int token) {
        return backings.innermost(token);
    }

    /** Nothing where the clause only supposes, wants or mentions it. */
    Optional<Telling> of(Sighting<Happening> sighting) {
        if (clauses.isSupposed(sighting) || details.isOnlyReturn(sighting)) {
            return Optional.empty();
        }
        Match.Range quote = clauses.around(sighting);
        Match.Range core = clauses.between(sighting.anchor(), quote);
        Polarity polarity = Polarity.of(page.text(), sighting);
        int number = innermost(sighting.anchor().from());
        boolean said = number >= 0 && utterances.get(number).speaker().isPresent();
        Optional<Match.Range> cue = said ? utterances.get(number).cue() : Optional.empty();
        Optional<Match.Range> promise = cue.filter(expectations::isPromise);
        Modality mood = expectations.of(sighting, polarity, new Match.Range(quote.from(), core.to()));
        Modality modality = promise.isPresent() && mood == Modality.ACTUAL ? Modality.PLANNED : mood;
        if (told.isOnlyWanted(sighting, Telling.isExpected(modality)) || isMention(sighting, quote, modality)) {
            return Optional.empty();
        }
        Backing backing = said
                ? backings.of(number, Ground.SOURCE_HOLDS)
                : backings.referred(sighting.anchor().from());
        Stance stance = polarity.turn(said ? utterances.get(number).stance() : Stance.ASSERTS);
        if (stance == Stance.DENIES && isEventNoun(sighting)) {
            return Optional.empty();
        }
        return Optional.of(new Telling(
                sighting,
                quote,
                core,
                backing,
                stance,
                modality,
                ends.of(sighting, own(number, promise.isPresent()), details.isReturned(sighting)),
                dates.of(sighting, quote, Telling.isExpected(modality), backing),
                settings.where(sighting, quote),
                settings.isSet(quote),
                details.of(sighting, quote, expectations.governed(sighting, quote), cue)));
    }

    /** Who promises something, or denies or admits it, mostly speaks of himself. */
    private Optional<Match.Range> own(int number, boolean promised) {
        boolean own = promised || number >= 0 && utterances.get(number).stance() != Stance.ASSERTS;
        return own ? utterances.get(number).speaker().map(Speaker::mention) : Optional.empty();
    }

    /** "The flood did not kill 40": what is denied is what the flood did. */
    private boolean isEventNoun(Sighting<Happening> sighting) {
        return page.text().annotations().isOver(sighting.anchor().from(), "noun.event");
    }

    /** A noun tells nothing new without a day, a place or two parties of its own. */
    private boolean isMention(Sighting<Happening> sighting, Match.Range quote, Modality modality) {
        if (sighting.matter().kind() != Happening.Kind.EVENT || Telling.isExpected(modality)) {
            return told.isSpokenOf(sighting.anchor());
        }
        if (told.pointsBack(sighting.anchor())) {
            return true;
        }
        if (told.isRelative(sighting) && !sighting.matter().about().isEmpty()) {
            return settings.when(sighting, quote).isEmpty();
        }
        return told.isNoun(sighting.anchor()) && !settings.isSet(quote) && !details.isBetween(quote);
    }
}
