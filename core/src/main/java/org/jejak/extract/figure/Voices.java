package org.jejak.extract.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jejak.extract.attribution.Hop;
import org.jejak.extract.attribution.Speaker;
import org.jejak.extract.attribution.Utterance;
import org.jejak.extract.layout.Zone;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.model.Interval;
import org.jejak.model.Mention;
import org.jejak.model.Stance;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/**
 * Finds on whose word a figure stands: the innermost attribution that holds it; else who gives the number; else, where a
 * breakdown goes on, the source of the figure before. One text, one thread.
 */
final class Voices {

    private final Page page;
    private final Text text;
    private final Conveyors conveyors;
    private final Givers givers;
    private final Holders holders;
    private final Referrals referrals;
    private final LastWords words;
    private final Affiliations affiliations;
    /** By indicator before what it becomes when planned or added, what the last figure of the running text stood on. */
    private final Map<String, Handed> last = new HashMap<>();
    /** What each figure of the running text stood on first. */
    private final Map<Counted, Handed> given = new HashMap<>();

    Voices(Page page) {
        this.page = page;
        this.text = page.text();
        this.conveyors = new Conveyors(page);
        this.holders = new Holders(text.size(), page.utterances());
        this.referrals = new Referrals(page);
        this.words = new LastWords(page);
        this.givers = new Givers(text, page.language());
        this.affiliations = new Affiliations(page);
    }

    /** A figure, whoever gives it. */
    private record Counted(String indicator, Interval interval) {}

    /** @param number first token of the figure's number */
    private record Handed(Sentence sentence, Backing backing, int number) {}

    /** Voices are asked for in text order. */
    Backing of(FigureReader.Bonded bonded, String indicator) {
        String series = bonded.bond().indicator().id();
        Backing backing = attributed(bonded)
                .or(() -> given(bonded))
                .map(told -> passedOn(bonded, told))
                .or(() -> referred(bonded))
                .or(() -> repeated(bonded, indicator))
                .or(() -> inherited(bonded, series))
                .orElseGet(Backing::nobody);
        backing = broken(bonded, series, backing);
        boolean running = page.layout().zoneOf(bonded.sentence()) == Zone.BODY;
        if (backing.source().isPresent() && running) {
            Handed handed = new Handed(
                    bonded.sentence(), backing, bonded.quantity().number().from());
            last.put(series, handed);
            given.putIfAbsent(new Counted(indicator, bonded.quantity().interval()), handed);
        }
        return backing;
    }

    private Optional<Backing> attributed(FigureReader.Bonded bonded) {
        int index = holders.innermost(bonded.quantity().number().from());
        return index < 0 ? Optional.empty() : Optional.of(backing(index, Ground.SOURCE_HOLDS));
    }

    /** Nobody speaks in the sentence, and the next gives it to somebody. */
    private Optional<Backing> referred(FigureReader.Bonded bonded) {
        OptionalInt index = referrals.of(bonded.sentence());
        return index.isEmpty() ? Optional.empty() : Optional.of(backing(index.getAsInt(), Ground.SOURCE_REFERRED));
    }

    /** What an institution says, the next sentence may give to the one who told it the press. */
    private Backing passedOn(FigureReader.Bonded bonded, Backing told) {
        OptionalInt index = referrals.of(bonded.sentence());
        if (index.isEmpty()) {
            return told;
        }
        Utterance referral = page.utterances().get(index.getAsInt());
        Speaker teller = referral.speaker().orElseThrow();
        boolean known = told.source().filter(teller.canonical()::equals).isPresent()
                || Hop.isAmong(told.via(), teller.canonical());
        if (known || referral.stance() != Stance.ASSERTS) {
            return told;
        }
        List<Hop> via = new ArrayList<>(told.via());
        via.add(Hop.of(teller, Ground.HOP_REFERRED, referral.basis()));
        return new Backing(
                told.source(), told.mention(), via, told.attribution(), told.stance(), told.basis(), told.earlier());
    }

    private Backing backing(int index, Ground ground) {
        Utterance utterance = page.utterances().get(index);
        Speaker speaker = utterance.speaker().orElseThrow();
        List<Hop> via = holders.via(index);
        Optional<Conveyors.Briefing> briefing =
                conveyors.briefed(speaker).filter(by -> !by.body().value().equals(speaker.canonical()));
        if (briefing.isEmpty()) {
            Mention words =
                    text.mention(speaker.mention().from(), speaker.mention().to());
            return new Backing(
                    Optional.of(speaker.canonical()),
                    Optional.of(words),
                    via,
                    index,
                    utterance.stance(),
                    Basis.of(ground),
                    -1);
        }
        Match body = briefing.get().body();
        via.removeIf(hop -> hop.name().equals(body.value()));
        via.add(0, Hop.of(speaker, Ground.HOP_BRIEFED, utterance.basis()));
        return new Backing(
                Optional.of(body.value()),
                Optional.of(mention(body)),
                via,
                index,
                utterance.stance(),
                new Basis(Ground.SOURCE_BRIEFED, List.of(briefing.get().words(), body)),
                -1);
    }

    private Optional<Backing> given(FigureReader.Bonded bonded) {
        return givers.of(bonded)
                .map(giver -> new Backing(
                        Optional.of(giver.party().value()),
                        Optional.of(mention(giver.party())),
                        lastVia(giver.party()),
                        -1,
                        Stance.ASSERTS,
                        giver.basis(),
                        -1));
    }

    /** Who told an outlet the rest told it this too. */
    private List<Hop> lastVia(Match giver) {
        return Hop.carriedOn(words.via(giver.value(), giver.from()));
    }

    private Mention mention(Match match) {
        return text.mention(match.from(), match.to());
    }

    /** The running text repeats a figure that it gave before on somebody's word. */
    private Optional<Backing> repeated(FigureReader.Bonded bonded, String indicator) {
        boolean running = page.layout().zoneOf(bonded.sentence()) == Zone.BODY;
        return running
                ? Optional.ofNullable(given.get(
                                new Counted(indicator, bonded.quantity().interval())))
                        .map(Voices::again)
                : Optional.empty();
    }

    private static Backing again(Handed handed) {
        Backing first = handed.backing();
        return new Backing(
                first.source(),
                first.mention(),
                first.via(),
                -1,
                first.stance(),
                Basis.of(Ground.SOURCE_REPEATED),
                handed.number());
    }

    /** A breakdown or total goes on in the next sentence without saying again who counted. */
    private Optional<Backing> inherited(FigureReader.Bonded bonded, String series) {
        Handed handed = last.get(series);
        Sentence now = bonded.sentence();
        if (handed == null || distance(handed.sentence(), now) > 1 || words.areIn(now)) {
            return Optional.empty();
        }
        return Optional.of(institutional(handed, Ground.SOURCE_CARRIED_ON));
    }

    private int distance(Sentence earlier, Sentence later) {
        return text.sentenceNumberAt(later.from()) - text.sentenceNumberAt(earlier.from());
    }

    /** Figures that go on without a speaker are his institution's, where the report says which. */
    private Backing institutional(Handed handed, Ground ground) {
        Backing backing = handed.backing();
        Optional<Match> body = backing.source().flatMap(affiliations::of);
        return new Backing(
                body.map(Match::value).or(backing::source),
                body.map(this::mention).or(backing::mention),
                backing.via(),
                -1,
                backing.stance(),
                body.map(named -> Basis.of(Ground.SOURCE_INSTITUTION, named)).orElseGet(() -> Basis.of(ground)),
                handed.number());
    }

    /** "In detail, Aceh reports 277": who gives a part passes on what the source of the whole counted. */
    private Backing broken(FigureReader.Bonded bonded, String series, Backing part) {
        Handed whole = last.get(series);
        Sentence sentence = bonded.sentence();
        List<Match> details =
                text.annotations().within(sentence.from(), Math.min(sentence.to(), sentence.from() + 3), "breakdown");
        if (details.isEmpty()
                || whole == null
                || part.source().isEmpty()
                || part.source().equals(whole.backing().source())) {
            return part;
        }
        List<Hop> via = new ArrayList<>();
        via.add(new Hop(
                part.source().get(), new Basis(Ground.HOP_PART, part.basis().words())));
        Backing total = institutional(whole, Ground.SOURCE_OF_WHOLE);
        via.addAll(total.via());
        return new Backing(
                total.source(),
                total.mention(),
                via,
                part.attribution(),
                part.stance(),
                new Basis(total.basis().ground(), details),
                whole.number());
    }
}
