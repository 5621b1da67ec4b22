package org.jejak.extract.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jejak.extract.attribution.Speaker;
import org.jejak.extract.attribution.Utterance;
import org.jejak.extract.layout.Zone;
import org.jejak.model.Interval;
import org.jejak.model.Mention;
import org.jejak.model.Source;
import org.jejak.model.Stance;
import org.jejak.model.Voice;
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
    private final Affiliations affiliations;
    /** By indicator before what it becomes when planned or added, what the last figure of the running text stood on. */
    private final Map<String, Handed> last = new HashMap<>();
    /** What each figure of the running text stood on first. */
    private final Map<Counted, Backing> given = new HashMap<>();

    Voices(Page page) {
        this.page = page;
        this.text = page.text();
        this.conveyors = new Conveyors(page);
        this.holders = new Holders(text.size(), page.utterances());
        this.referrals = new Referrals(page);
        this.givers = new Givers(text, page.language());
        this.affiliations = new Affiliations(page);
    }

    /** On whose word. */
    private record Backing(
            Optional<String> source,
            Optional<Mention> mention,
            List<String> via,
            Optional<String> attribution,
            Stance stance) {

        static Backing nobody() {
            return new Backing(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Stance.ASSERTS);
        }
    }

    /** A figure, whoever gives it. */
    private record Counted(String indicator, Interval interval) {}

    private record Handed(Sentence sentence, Backing backing) {}

    /** Voices are asked for in text order. */
    Voice of(FigureReader.Bonded bonded, String indicator, Shade shade) {
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
            last.put(series, new Handed(bonded.sentence(), backing));
            given.putIfAbsent(new Counted(indicator, bonded.quantity().interval()), backing);
        }
        return new Voice(
                backing.source(),
                backing.mention(),
                backing.via(),
                backing.attribution(),
                backing.stance(),
                shade.modality());
    }

    private Optional<Backing> attributed(FigureReader.Bonded bonded) {
        int index = holders.innermost(bonded.quantity().number().from());
        return index < 0 ? Optional.empty() : Optional.of(backing(index));
    }

    /** Nobody speaks in the sentence, and the next gives it to somebody. */
    private Optional<Backing> referred(FigureReader.Bonded bonded) {
        OptionalInt index = referrals.of(bonded.sentence());
        return index.isEmpty() ? Optional.empty() : Optional.of(backing(index.getAsInt()));
    }

    /** What an institution says, the next sentence may give to the one who told it the press. */
    private Backing passedOn(FigureReader.Bonded bonded, Backing told) {
        OptionalInt index = referrals.of(bonded.sentence());
        if (index.isEmpty()) {
            return told;
        }
        Speaker teller = page.utterances().get(index.getAsInt()).speaker().orElseThrow();
        boolean known = told.source().filter(teller.canonical()::equals).isPresent()
                || told.via().contains(teller.canonical());
        if (known || page.utterances().get(index.getAsInt()).stance() != Stance.ASSERTS) {
            return told;
        }
        List<String> via = new ArrayList<>(told.via());
        via.add(teller.canonical());
        return new Backing(told.source(), told.mention(), via, told.attribution(), told.stance());
    }

    private Backing backing(int index) {
        Utterance utterance = page.utterances().get(index);
        Speaker speaker = utterance.speaker().orElseThrow();
        List<String> via = holders.via(index);
        Optional<Match> briefing =
                conveyors.briefed(speaker).filter(body -> !body.value().equals(speaker.canonical()));
        briefing.ifPresent(body -> {
            via.remove(body.value());
            via.add(0, speaker.canonical());
        });
        return new Backing(
                Optional.of(briefing.map(Match::value).orElse(speaker.canonical())),
                Optional.of(briefing.map(this::mention)
                        .orElseGet(() -> text.mention(
                                speaker.mention().from(), speaker.mention().to()))),
                via,
                Optional.of("a" + (index + 1)),
                utterance.stance());
    }

    private Optional<Backing> given(FigureReader.Bonded bonded) {
        return givers.of(bonded)
                .map(giver -> new Backing(
                        Optional.of(giver.value()),
                        Optional.of(mention(giver)),
                        lastVia(giver),
                        Optional.empty(),
                        Stance.ASSERTS));
    }

    /** Who told an outlet the rest told it this too. */
    private List<String> lastVia(Match giver) {
        List<String> via = List.of();
        for (Utterance utterance : page.utterances()) {
            boolean before =
                    utterance.cue().filter(cue -> cue.from() < giver.from()).isPresent();
            boolean same = utterance
                    .speaker()
                    .filter(speaker -> speaker.type() == Source.Type.PERSON
                            && speaker.canonical().equals(giver.value()))
                    .isPresent();
            via = before && same ? utterance.via() : via;
        }
        return via;
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
                        .map(first -> new Backing(
                                first.source(), first.mention(), first.via(), Optional.empty(), first.stance()))
                : Optional.empty();
    }

    /** A breakdown or total goes on in the next sentence without saying again who counted. */
    private Optional<Backing> inherited(FigureReader.Bonded bonded, String series) {
        Handed handed = last.get(series);
        Sentence now = bonded.sentence();
        if (handed == null || distance(handed.sentence(), now) > 1 || hasSpeaker(now)) {
            return Optional.empty();
        }
        return Optional.of(institutional(handed.backing()));
    }

    private int distance(Sentence earlier, Sentence later) {
        return text.sentenceNumberAt(later.from()) - text.sentenceNumberAt(earlier.from());
    }

    private boolean hasSpeaker(Sentence sentence) {
        return page.utterances().stream().anyMatch(u -> u.speaker().isPresent() && isIn(u, sentence));
    }

    /** Figures that go on without a speaker are his institution's, where the report says which. */
    private Backing institutional(Backing backing) {
        Optional<Match> body = backing.source().flatMap(affiliations::of);
        return new Backing(
                body.map(Match::value).or(backing::source),
                body.map(this::mention).or(backing::mention),
                backing.via(),
                Optional.empty(),
                backing.stance());
    }

    /** "In detail, Aceh reports 277": who gives a part passes on what the source of the whole counted. */
    private Backing broken(FigureReader.Bonded bonded, String series, Backing part) {
        Handed whole = last.get(series);
        Sentence sentence = bonded.sentence();
        boolean details = !text.annotations()
                .within(sentence.from(), Math.min(sentence.to(), sentence.from() + 3), "breakdown")
                .isEmpty();
        if (!details
                || whole == null
                || part.source().isEmpty()
                || part.source().equals(whole.backing().source())) {
            return part;
        }
        List<String> via = new ArrayList<>(List.of(part.source().get()));
        Backing total = institutional(whole.backing());
        via.addAll(total.via());
        return new Backing(total.source(), total.mention(), via, part.attribution(), part.stance());
    }

    private static boolean isIn(Utterance utterance, Sentence sentence) {
        return utterance.cue().filter(cue -> sentence.holds(cue.from())).isPresent();
    }
}
