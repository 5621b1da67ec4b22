package org.jejak.extract.figure;

import java.util.List;
import org.jejak.extract.time.MomentIndex;
import org.jejak.text.Match;
import org.jejak.text.Text;

/**
 * Tells where a count is no news in its sentence but what the sentence is about: "of the 40 dead, …", "as for the 40 dead, …", "soal 40
 * jenazah itu". Who speaks there takes it from whoever told it before. One text, one thread.
 */
final class Recalls {

    private static final int FARTHEST_NOUN = 6;
    private static final List<String> NOUNS = List.of("anaphor", "cue.noun", "source.document");

    private static final int LONGEST_DATE = 8;

    private final MomentIndex moments;
    private final Text text;

    Recalls(Page page) {
        this.moments = new MomentIndex(page.moments());
        this.text = page.text();
    }

    /** "Friday's figure of nine", "angka kemarin, 36 orang": a count of another day, whose it was is not told. */
    boolean isFormer(FigureReader.Bonded bonded) {
        int number = bonded.quantity().from();
        int from = Math.max(bonded.sentence().from(), number - FARTHEST_NOUN);
        for (String category : NOUNS) {
            for (Match noun : text.annotations().within(from, number, category)) {
                if (isDated(noun)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isDated(Match noun) {
        int sentence = text.sentenceAt(noun.from()).from();
        return moments.within(Math.max(sentence, noun.from() - LONGEST_DATE), noun.to() + 1).stream()
                .anyMatch(moment -> {
                    int gap = noun.from() - moment.tokens().to();
                    boolean owner =
                            gap == 0 || gap == 1 && !text.token(noun.from() - 1).isWord();
                    return owner
                            || gap == 1 && text.token(noun.from() - 1).is("'s")
                            || moment.tokens().from() == noun.to();
                });
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

    /** "As for the 40 dead, …" at the head of the sentence. */
    boolean opens(FigureReader.Bonded bonded) {
        int sentence = bonded.sentence().from();
        return text.annotations()
                .at(sentence, "topic")
                .filter(topic -> bonded.quantity().from() - topic.to() <= 1)
                .isPresent();
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
