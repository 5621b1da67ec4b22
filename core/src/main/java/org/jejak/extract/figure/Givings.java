package org.jejak.extract.figure;

import java.util.List;
import java.util.Optional;
import org.jejak.extract.attribution.Hop;
import org.jejak.extract.attribution.Utterance;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.model.Mention;
import org.jejak.model.Source;
import org.jejak.model.Stance;
import org.jejak.text.Match;
import org.jejak.text.Text;

/**
 * Whose word a number is that stands in an attribution, behind a verb that gives numbers, or on a page: who counts comes before who
 * tells it. One text, one thread.
 */
final class Givings {

    private final Page page;
    private final Text text;
    private final Tellings tellings;
    private final Affiliations affiliations;
    private final Givers givers;

    Givings(Page page, Tellings tellings, Affiliations affiliations) {
        this.page = page;
        this.text = page.text();
        this.tellings = tellings;
        this.affiliations = affiliations;
        this.givers = new Givers(page);
    }

    Optional<Backing> of(FigureReader.Bonded bonded) {
        Optional<Backing> held = tellings.holding(bonded).map(told -> counted(bonded, told));
        return held.filter(told -> !isPaper(told))
                .or(() -> published(bonded))
                .or(() -> held)
                .or(() -> given(bonded));
    }

    /** "Lee said the agency had counted 40": an institution that counts is the source, and who tells it passes it on. */
    private Backing counted(FigureReader.Bonded bonded, Backing told) {
        Utterance utterance = page.utterances().get(told.attribution());
        if (isOthersCount(utterance)) {
            return givenOn(bonded, told, utterance);
        }
        Optional<Given> giver = givers.counting(bonded)
                .filter(given -> !affiliations.isSame(told, given.party().value()))
                .filter(given -> given.basis().words().stream().allMatch(word -> utterance.holds(word.from())));
        if (giver.isEmpty()) {
            return told;
        }
        Match party = giver.get().party();
        Backing counted = told.passing(
                Optional.of(party.value()),
                Optional.of(mention(party)),
                giver.get().basis(),
                -1);
        return told.stance() == Stance.DENIES || told.stance() == Stance.DOUBTS ? counted.claimed() : counted;
    }

    /** "The office put it at 40, using ministry data": who gives the number passes it on. */
    private Backing givenOn(FigureReader.Bonded bonded, Backing told, Utterance utterance) {
        return givers.giving(bonded)
                .filter(given -> told.via().isEmpty()
                        && !affiliations.isSame(told, given.party().value()))
                .map(given -> told.through(List.of(new Hop(
                        given.party().value(),
                        new Basis(Ground.HOP_CITES, utterance.basis().words())))))
                .orElse(told);
    }

    /** "Citing the ministry", "by the ministry's count": whoever gives the number has it from there. */
    private boolean isOthersCount(Utterance utterance) {
        boolean data = utterance
                        .speaker()
                        .filter(speaker -> speaker.type() == Source.Type.DOCUMENT)
                        .isPresent()
                || utterance
                        .cue()
                        .filter(cue -> !text.annotations()
                                .within(cue.from(), cue.to(), "source.document")
                                .isEmpty())
                        .isPresent();
        return switch (utterance.basis().ground()) {
            case SPEAKER_RELAYS -> true;
            case SPEAKER_NAMED_BY_CUE -> data;
            default -> false;
        };
    }

    private Optional<Backing> given(FigureReader.Bonded bonded) {
        return givers.of(bonded)
                .map(giver -> new Backing(
                        Optional.of(giver.party().value()),
                        Optional.of(mention(giver.party())),
                        heard(giver.party(), bonded),
                        -1,
                        Stance.ASSERTS,
                        giver.basis(),
                        -1));
    }

    /** "The mayor, in an interview with the Courier, put it at 17", or else whom he spoke to before. */
    private List<Hop> heard(Match giver, FigureReader.Bonded bonded) {
        for (Match outlet :
                text.annotations().within(giver.to(), bonded.quantity().number().from(), "name.outlet")) {
            boolean article = text.annotations().isOver(outlet.from() - 1, "determiner");
            if (text.annotations().isOver(outlet.from() - (article ? 2 : 1), "interview")) {
                return List.of(new Hop(outlet.value(), Basis.of(Ground.HOP_LISTENER, outlet)));
            }
        }
        return tellings.lastVia(giver);
    }

    /** A page or report that speaks, and it is not said beside it whose it is. */
    private boolean isPaper(Backing told) {
        return page.utterances()
                .get(told.attribution())
                .speaker()
                .filter(speaker -> speaker.type() == Source.Type.DOCUMENT)
                .filter(speaker -> speaker.basis().ground() == Ground.NAME_PRINTED)
                .isPresent();
    }

    private Optional<Backing> published(FigureReader.Bonded bonded) {
        return givers.published(bonded).map(paper -> {
            Match party = paper.source().orElse(paper.owner());
            Basis owner = Basis.of(Ground.HOP_PUBLISHES, paper.owner());
            boolean switched = !party.value().equals(paper.owner().value());
            return new Backing(
                    Optional.of(party.value()),
                    Optional.of(mention(party)),
                    switched ? List.of(new Hop(paper.owner().value(), owner)) : List.of(),
                    -1,
                    Stance.ASSERTS,
                    Basis.of(switched ? Ground.SOURCE_SWITCHED : Ground.SOURCE_PUBLISHED, party),
                    -1);
        });
    }

    private Mention mention(Match match) {
        return text.mention(match.from(), match.to());
    }
}
