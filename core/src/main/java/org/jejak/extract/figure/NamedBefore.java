package org.jejak.extract.figure;

import java.util.List;
import java.util.Optional;
import org.jejak.extract.number.Quantity;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Finds the noun that a number counts where it stands before it: "the number of soldiers has passed 3,000". One text, one thread. */
final class NamedBefore {

    private static final int REACH = 16;
    /** "25,000 of them" speaks of a noun that may stand far off. */
    private static final int REACH_OF_THEM = 40;

    private final Text text;
    private final Sentence sentence;
    private final List<FigureReader.Bonded> before;

    /** @param before the figures of the text so far */
    NamedBefore(Text text, Sentence sentence, List<FigureReader.Bonded> before) {
        this.text = text;
        this.sentence = sentence;
        this.before = before;
    }

    Optional<String> of(Quantity quantity) {
        if (quantity.noun().filter(noun -> !Bonds.isCounter(noun)).isPresent()) {
            return quantity.noun();
        }
        return inSentence(text, sentence, quantity).map(Match::value).or(this::earlier);
    }

    /** "About 1,000 of them", "another 300": those that the figure before counted. */
    private Optional<String> earlier() {
        if (before.isEmpty()) {
            return Optional.empty();
        }
        FigureReader.Bonded last = before.get(before.size() - 1);
        return Compared.isNear(text, sentence, last)
                ? last.quantity()
                        .noun()
                        .or(last.bond()::noun)
                        .filter(noun -> !Bonds.isCounter(noun) && !isMeasured(last))
                : Optional.empty();
    }

    private boolean isMeasured(FigureReader.Bonded figure) {
        return figure.quantity()
                .nounAt()
                .flatMap(at -> text.annotations().at(at.from(), "measure"))
                .isPresent();
    }

    static Optional<Match> inSentence(Text text, Sentence sentence, Quantity quantity) {
        boolean ofThem = quantity.to() < sentence.to()
                && text.annotations().at(quantity.to(), "including").isPresent();
        int farthest = quantity.from() - (ofThem ? REACH_OF_THEM : REACH);
        for (int i = quantity.from() - 1; i >= Math.max(sentence.from(), farthest); i--) {
            Optional<Match> noun = text.annotations()
                    .at(i, "noun")
                    .filter(match -> tells(text, match, quantity) && !speaks(text, match));
            if (noun.isPresent()) {
                return noun;
            }
        }
        return Optional.empty();
    }

    /** "Police had reported 160 dead": who counts is not who is counted. */
    private static boolean speaks(Text text, Match noun) {
        return text.annotations().isOver(noun.from(), "source.office")
                && (text.annotations().isOver(noun.to(), "cue.verb")
                        || text.annotations().isOver(noun.to(), "cue.figure")
                        || text.annotations().isOver(noun.to(), "auxiliary"));
    }

    /** "300 houses …, 200 units": a unit says nothing of what another unit counts; "58 per cent … 200": nor does a measure. */
    private static boolean tells(Text text, Match noun, Quantity quantity) {
        return !noun.value().equals(Bonds.PIECE)
                && text.annotations().at(noun.from(), "measure").isEmpty()
                && !noun.value().equals(quantity.noun().filter(Bonds::isCounter).orElse(""));
    }
}
