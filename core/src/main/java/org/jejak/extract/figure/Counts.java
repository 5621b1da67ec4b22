package org.jejak.extract.figure;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import org.jejak.extract.number.Quantity;
import org.jejak.model.Modifier;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** The quantities of a text that may be figures. One text, one thread. */
final class Counts {

    /** Tokens before the verb of an article in which another count makes it one. */
    private static final int COUNTED_BEFORE = 6;

    private final Page page;
    private final Text text;
    /** The last tokens of those who are named as speakers. */
    private final BitSet speaking = new BitSet();

    Counts(Page page) {
        this.page = page;
        this.text = page.text();
        page.utterances().stream()
                .flatMap(utterance -> utterance.speaker().stream())
                .filter(speaker -> speaker.enclitic() == 0)
                .forEach(speaker -> speaking.set(speaker.mention().to() - 1));
    }

    List<Quantity> of(Sentence sentence) {
        return Quantity.within(page.quantities(), sentence).stream()
                .filter(this::isOfInterest)
                .toList();
    }

    /** "The two said": those who speak are counted before. */
    private boolean isSpeaker(Quantity quantity) {
        return quantity.nounAt().isEmpty() && speaking.get(quantity.number().from());
    }

    private boolean isOfInterest(Quantity quantity) {
        return quantity.isCount()
                && quantity.modifier() != Modifier.SEVERAL
                && !isSpeaker(quantity)
                && (!isArticle(quantity) || isCountedArticle(quantity));
    }

    /** "A soldier", "seorang tentara": without a hedge, a word for one that carries its classifier only introduces. */
    private boolean isArticle(Quantity quantity) {
        boolean one =
                quantity.max().map(max -> max.compareTo(BigDecimal.ONE) == 0).orElse(false);
        return one
                && quantity.from() == quantity.number().from()
                && text.annotations()
                        .at(quantity.number().from(), "number.whole")
                        .isPresent();
    }

    /** "Killed 64 soldiers and captured an officer": beside another count it counts one. */
    private boolean isCountedArticle(Quantity quantity) {
        int verb = quantity.from() - 1;
        Sentence sentence = text.sentenceAt(quantity.from());
        if (quantity.to() < sentence.to()
                && text.annotations().at(quantity.to(), "including").isPresent()) {
            return true;
        }
        return verb - 1 > sentence.from()
                && text.annotations().isOver(verb, "concept")
                && text.annotations().isOver(verb - 1, "conjunction")
                && !text.annotations()
                        .within(Math.max(sentence.from(), verb - COUNTED_BEFORE), verb - 1, "number")
                        .isEmpty();
    }
}
