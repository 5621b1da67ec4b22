package org.jejak.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.extract.attribution.Hop;
import org.jejak.extract.layout.Zone;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.model.Mention;
import org.jejak.model.Stance;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Figures that stand on the word behind an earlier one: its repetitions, what goes on from it, its parts. One text, one thread. */
final class Continuing {

    private final Page page;
    private final Text text;
    private final Tellings tellings;
    private final Affiliations affiliations;
    private final Recalls recalls;
    private final Precedents precedents;

    Continuing(Page page, Tellings tellings, Affiliations affiliations, Recalls recalls, Precedents precedents) {
        this.page = page;
        this.text = page.text();
        this.tellings = tellings;
        this.affiliations = affiliations;
        this.recalls = recalls;
        this.precedents = precedents;
    }

    /** The running text repeats a figure that it gave before on somebody's word. */
    Optional<Backing> repeated(FigureReader.Bonded bonded, String indicator) {
        return page.layout().zoneOf(bonded.sentence()) == Zone.BODY
                ? precedents.same(indicator, bonded.quantity().interval()).map(Continuing::again)
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

    /** A breakdown or total goes on in the next sentence without saying again who counted. */
    Optional<Backing> inherited(FigureReader.Bonded bonded, String series) {
        Sentence now = bonded.sentence();
        return precedents
                .last(series)
                .filter(handed ->
                        distance(handed.sentence(), now) <= 1 && !tellings.hasSpeaker(now) && !recalls.isFormer(bonded))
                .map(handed -> institutional(handed, Ground.SOURCE_CARRIED_ON));
    }

    /** "He counted 40 dead. Two bridges fell": the next sentence of the paragraph, with no speaker, goes on with the report. */
    Optional<Backing> accompanied(FigureReader.Bonded bonded) {
        Sentence now = bonded.sentence();
        return precedents
                .latest()
                .filter(handed -> (distance(handed.sentence(), now) == 1 || isCarriedInto(handed, now))
                        && handed.sentence().paragraph() == now.paragraph()
                        && handed.backing().stance() == Stance.ASSERTS
                        && !tellings.hasSpeaker(now)
                        && !recalls.isFormer(bonded))
                .map(handed -> institutional(handed, Ground.SOURCE_CARRIED_ON));
    }

    /** The figure before in the same sentence went on with the report itself. */
    private static boolean isCarriedInto(Precedents.Handed handed, Sentence now) {
        return handed.sentence().equals(now)
                && handed.backing().attribution() < 0
                && switch (handed.backing().basis().ground()) {
                    case SOURCE_CARRIED_ON, SOURCE_INSTITUTION -> true;
                    default -> false;
                };
    }

    /** "Twenty were hurt, according to the clinic; seven of them are children": a part goes on with its whole in one sentence. */
    Optional<Backing> part(FigureReader.Bonded bonded) {
        int number = bonded.quantity().number().from();
        return precedents
                .latest()
                .filter(handed -> handed.sentence().equals(bonded.sentence())
                        && handed.number() < number
                        && bonded.bond().ground() == Ground.INDICATOR_CARRIED_ON
                        && tellings.speaksOnce(bonded.sentence()))
                .map(handed -> institutional(handed, Ground.SOURCE_CARRIED_ON));
    }

    private int distance(Sentence earlier, Sentence later) {
        return text.sentenceNumberAt(later.from()) - text.sentenceNumberAt(earlier.from());
    }

    /** Figures that go on without a speaker are his institution's, where the report says which. */
    private Backing institutional(Precedents.Handed handed, Ground ground) {
        Backing backing = handed.backing();
        Optional<Match> body = backing.source().flatMap(affiliations::of).filter(Affiliations::isListed);
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
    Backing broken(FigureReader.Bonded bonded, String series, Backing part) {
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

    private Mention mention(Match match) {
        return text.mention(match.from(), match.to());
    }
}
