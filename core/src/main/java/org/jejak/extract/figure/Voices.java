package org.jejak.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.extract.attribution.Hop;
import org.jejak.extract.attribution.Utterance;
import org.jejak.extract.layout.Zone;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
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
    private final Tellings tellings;
    private final Givers givers;
    private final Affiliations affiliations;
    private final Recalls recalls;
    private final Relays relays;
    private final Precedents precedents = new Precedents();
    private Optional<Recalled> recalled = Optional.empty();

    Voices(Page page) {
        this.page = page;
        this.text = page.text();
        this.tellings = new Tellings(page);
        this.givers = new Givers(text, page.language());
        this.affiliations = new Affiliations(page);
        this.recalls = new Recalls(text);
        this.relays = new Relays(page);
    }

    /** A count that somebody recalled: what he says of its parts stands on the same word. */
    private record Recalled(Sentence sentence, String series, int attribution, Backing backing) {}

    /** Voices are asked for in text order. */
    Backing of(FigureReader.Bonded bonded, String indicator) {
        String series = bonded.bond().indicator().id();
        Backing backing = tellings.holding(bonded)
                .map(told -> counted(bonded, told))
                .or(() -> given(bonded))
                .map(told -> tellings.passedOn(bonded.sentence(), told))
                .or(() -> tellings.referred(bonded.sentence()))
                .or(() -> repeated(bonded, indicator))
                .or(() -> inherited(bonded, series))
                .or(() -> tellings.between(bonded.sentence()))
                .orElseGet(Backing::nobody);
        backing = recalled(bonded, series, indicator, backing);
        backing = relays.on(bonded.sentence(), broken(bonded, series, backing));
        if (backing.source().isPresent() && isRunning(bonded)) {
            precedents.enter(
                    series,
                    indicator,
                    bonded.quantity().interval(),
                    new Precedents.Handed(
                            bonded.sentence(),
                            backing,
                            bonded.quantity().number().from()));
        }
        return backing;
    }

    private boolean isRunning(FigureReader.Bonded bonded) {
        return page.layout().zoneOf(bonded.sentence()) == Zone.BODY;
    }

    /** "Lee said the agency had counted 40": an institution that counts is the source, and who tells it passes it on. */
    private Backing counted(FigureReader.Bonded bonded, Backing told) {
        Utterance utterance = page.utterances().get(told.attribution());
        Optional<Given> giver = givers.counting(bonded)
                .filter(given -> !isSame(told, given.party().value()));
        if (giver.isEmpty()) {
            return told;
        }
        Match party = giver.get().party();
        boolean cited = utterance.basis().ground() == Ground.SPEAKER_RELAYS;
        if (cited
                && told.via().isEmpty()
                && !utterance.holds(utterance.cue().map(Match.Range::from).orElse(-1))) {
            return told.through(List.of(new Hop(
                    party.value(), new Basis(Ground.HOP_CITES, utterance.basis().words()))));
        }
        boolean within = giver.get().basis().words().stream().allMatch(word -> utterance.holds(word.from()));
        if (cited || !within) {
            return told;
        }
        Backing counted = handedOver(
                told,
                Optional.of(party.value()),
                Optional.of(mention(party)),
                giver.get().basis(),
                -1);
        return told.stance() == Stance.DENIES || told.stance() == Stance.DOUBTS ? counted.claimed() : counted;
    }

    private boolean isSame(Backing told, String party) {
        return told.source().filter(party::equals).isPresent()
                || Hop.isAmong(told.via(), party)
                || told.source()
                        .flatMap(affiliations::of)
                        .filter(body -> body.value().equals(party))
                        .isPresent();
    }

    /** Another source, on the word of whom the teller passes it on. */
    private static Backing handedOver(
            Backing told, Optional<String> source, Optional<Mention> mention, Basis basis, int earlier) {
        List<Hop> via = new ArrayList<>();
        told.source()
                .ifPresent(teller -> via.add(
                        new Hop(teller, new Basis(Ground.HOP_OUTER, told.basis().words()))));
        via.addAll(told.via());
        return new Backing(source, mention, via, told.attribution(), told.stance(), basis, earlier);
    }

    private Optional<Backing> given(FigureReader.Bonded bonded) {
        return givers.of(bonded)
                .map(giver -> new Backing(
                        Optional.of(giver.party().value()),
                        Optional.of(mention(giver.party())),
                        tellings.lastVia(giver.party()),
                        -1,
                        Stance.ASSERTS,
                        giver.basis(),
                        -1));
    }

    private Mention mention(Match match) {
        return text.mention(match.from(), match.to());
    }

    /** The running text repeats a figure that it gave before on somebody's word. */
    private Optional<Backing> repeated(FigureReader.Bonded bonded, String indicator) {
        return isRunning(bonded)
                ? precedents.same(indicator, bonded.quantity().interval()).map(Voices::again)
                : Optional.empty();
    }

    private static Backing again(Precedents.Handed handed) {
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

    /** A count that the sentence takes as known was told by somebody before; who speaks of it passes it on, and of its parts. */
    private Backing recalled(FigureReader.Bonded bonded, String series, String indicator, Backing told) {
        if (!isRunning(bonded)) {
            return told;
        }
        Optional<Recalled> whole = recalled.filter(known -> known.sentence().equals(bonded.sentence())
                && known.series().equals(series)
                && (told.attribution() == known.attribution() || told.attribution() < 0));
        if (whole.isPresent()) {
            return whole.get().backing();
        }
        Optional<Precedents.Handed> earlier = recalls.isKnown(bonded)
                ? precedents
                        .told(indicator, bonded.quantity().interval())
                        .filter(known -> isOther(told, known.backing()))
                : Optional.empty();
        if (earlier.isEmpty()) {
            return told;
        }
        Backing known = earlier.get().backing();
        Backing backing = handedOver(
                told,
                known.source(),
                known.mention(),
                Basis.of(Ground.SOURCE_RECALLED),
                earlier.get().number());
        recalled = Optional.of(new Recalled(bonded.sentence(), series, told.attribution(), backing));
        return backing;
    }

    private boolean isOther(Backing told, Backing known) {
        return known.source().filter(source -> !isSame(told, source)).isPresent()
                && told.source().filter(teller -> isSame(known, teller)).isEmpty();
    }

    /** A breakdown or total goes on in the next sentence without saying again who counted. */
    private Optional<Backing> inherited(FigureReader.Bonded bonded, String series) {
        Sentence now = bonded.sentence();
        return precedents
                .last(series)
                .filter(handed -> distance(handed.sentence(), now) <= 1 && !tellings.hasSpeaker(now))
                .map(handed -> institutional(handed, Ground.SOURCE_CARRIED_ON));
    }

    private int distance(Sentence earlier, Sentence later) {
        return text.sentenceNumberAt(later.from()) - text.sentenceNumberAt(earlier.from());
    }

    /** Figures that go on without a speaker are his institution's, where the report says which. */
    private Backing institutional(Precedents.Handed handed, Ground ground) {
        Backing backing = handed.backing();
        Optional<Match> body = backing.source().flatMap(affiliations::of);
        return new Backing(
                body.map(Match::value).or(backing::source),
                body.map(this::mention).or(backing::mention),
                beyondParts(backing.via()),
                -1,
                backing.stance(),
                body.map(named -> Basis.of(Ground.SOURCE_INSTITUTION, named)).orElseGet(() -> Basis.of(ground)),
                handed.number());
    }

    /** Who gave one part does not give the others. */
    private static List<Hop> beyondParts(List<Hop> via) {
        return via.stream()
                .filter(hop -> hop.basis().ground() != Ground.HOP_PART)
                .toList();
    }

    /** "In detail, Aceh reports 277": who gives a part passes on what the source of the whole counted. */
    private Backing broken(FigureReader.Bonded bonded, String series, Backing part) {
        Optional<Precedents.Handed> whole = precedents.last(series);
        Sentence sentence = bonded.sentence();
        List<Match> details =
                text.annotations().within(sentence.from(), Math.min(sentence.to(), sentence.from() + 3), "breakdown");
        if (details.isEmpty()
                || whole.isEmpty()
                || part.source().isEmpty()
                || part.source().equals(whole.get().backing().source())) {
            return part;
        }
        List<Hop> via = new ArrayList<>();
        via.add(new Hop(
                part.source().get(), new Basis(Ground.HOP_PART, part.basis().words())));
        Backing total = institutional(whole.get(), Ground.SOURCE_OF_WHOLE);
        via.addAll(total.via());
        return new Backing(
                total.source(),
                total.mention(),
                via,
                part.attribution(),
                part.stance(),
                new Basis(total.basis().ground(), details),
                whole.get().number());
    }
}
