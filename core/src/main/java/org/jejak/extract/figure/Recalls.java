package org.jejak.extract.figure;

import org.jejak.text.Match;
import org.jejak.text.Text;

/**
 * Tells where a count is no news in its sentence but what the sentence is about: "of the 40 dead, …", "as for the 40 dead, …", "soal 40
 * jenazah itu". Who speaks there takes it from whoever told it before. One text, one thread.
 */
final class Recalls {

    private final Text text;

    Recalls(Text text) {
        this.text = text;
    }

    boolean isKnown(FigureReader.Bonded bonded) {
        int number = bonded.quantity().from();
        int sentence = bonded.sentence().from();
        int before = number - 1;
        boolean definite = before >= sentence
                && text.annotations()
                        .at(before, "determiner")
                        .filter(word -> word.value().equals("definite"))
                        .isPresent();
        before = definite ? before - 1 : before;
        return definite
                || isSpokenOf(bonded)
                || before >= sentence && (isTopic(before) || opens(before, sentence) && isPart(before))
                || isPointedAt(bonded);
    }

    private boolean isTopic(int token) {
        return text.annotations().over(token, "topic").isPresent();
    }

    /** "We are talking about 40 people": no hedge. */
    private boolean isSpokenOf(FigureReader.Bonded bonded) {
        return bonded.quantity().from() < bonded.quantity().number().from()
                && text.annotations()
                        .over(bonded.quantity().from(), "topic")
                        .filter(topic -> topic.from() < bonded.quantity().from())
                        .isPresent();
    }

    /** "Of", "dari". */
    private boolean isPart(int token) {
        return text.annotations()
                .at(token, "source.affiliation")
                .filter(word -> word.value().equals("of"))
                .isPresent();
    }

    private boolean opens(int token, int sentence) {
        return token == sentence || !text.token(token - 1).isWord();
    }

    /** "17 orang itu": a demonstrative right behind the noun. */
    private boolean isPointedAt(FigureReader.Bonded bonded) {
        int end = bonded.quantity()
                .nounAt()
                .map(Match.Range::to)
                .orElse(bonded.quantity().to());
        return end < bonded.sentence().to()
                && bonded.quantity().nounAt().isPresent()
                && text.annotations()
                        .at(end, "demonstrative")
                        .filter(word -> word.value().equals("far"))
                        .isPresent();
    }
}
