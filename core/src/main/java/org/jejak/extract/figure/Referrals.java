package org.jejak.extract.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jejak.extract.attribution.Hop;
import org.jejak.extract.attribution.Utterance;
import org.jejak.extract.layout.Zone;
import org.jejak.model.Stance;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/**
 * Statements that are told first and given to somebody in the next sentence: "Seventeen people died. That was confirmed by the
 * mayor." One text, one thread.
 */
final class Referrals {

    private static final int FARTHEST = 4;
    private static final int LONGEST_FRONTED = 8;

    private final Text text;
    /** By number of sentence, the attribution in a later sentence that points back to it. */
    private final Map<Integer, Integer> byTold = new HashMap<>();

    Referrals(Page page) {
        this.text = page.text();
        boolean[] spoken = new boolean[text.sentences().size()];
        for (Utterance utterance : page.utterances()) {
            utterance.cue().ifPresent(cue -> spoken[text.sentenceNumberAt(cue.from())] = true);
        }
        IntStream.range(0, page.utterances().size())
                .filter(i -> pointsBack(page.utterances().get(i)))
                .forEach(i -> enter(page, i, spoken));
    }

    /** The number of the attribution that points back to what the sentence tells. */
    OptionalInt of(Sentence told) {
        Integer index = byTold.get(text.sentenceNumberAt(told.from()));
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /**
     * Whether the content is words for what was reported right before, and no more unless its verb and speaker follow: "about this to
     * reporters told the mayor". Who denies it is no source of it.
     */
    private boolean pointsBack(Utterance utterance) {
        boolean stands = utterance.stance() == Stance.ASSERTS || utterance.stance() == Stance.CONFIRMS;
        if (!stands || utterance.speaker().isEmpty() || utterance.cue().isEmpty()) {
            return false;
        }
        Match.Range content = utterance.content().get(0);
        return utterance.content().size() == 1
                && text.annotations()
                        .at(content.from(), "statement")
                        .filter(match -> match.to() >= content.to()
                                || isFronted(utterance, content)
                                || isDated(match.to(), content.to()))
                        .isPresent();
    }

    /** "Confirmed the number on Monday": no more follows than when. */
    private boolean isDated(int from, int to) {
        int i = text.annotations().isOver(from, "adjunct") ? from + 1 : from;
        boolean dated = to - from <= LONGEST_FRONTED;
        while (i < to && dated) {
            dated = text.token(i).isNumber() || isTime(i);
            i++;
        }
        return dated;
    }

    private boolean isTime(int token) {
        for (Match match : text.annotations().covering(token)) {
            if (match.category().startsWith("time.")
                    || match.category().equals("weekday")
                    || match.category().equals("month")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFronted(Utterance utterance, Match.Range content) {
        int cue = utterance.cue().orElseThrow().from();
        return content.to() == cue
                && content.to() - content.from() <= LONGEST_FRONTED
                && utterance.speaker().orElseThrow().mention().from() > cue;
    }

    /** The sentence before, and those before it in its paragraph that nobody speaks in. */
    private void enter(Page page, int index, boolean[] spoken) {
        int own = text.sentenceNumberAt(
                page.utterances().get(index).cue().orElseThrow().from());
        for (int i = own - 1; i >= Math.max(0, own - FARTHEST); i--) {
            Sentence told = text.sentences().get(i);
            boolean same = told.paragraph() == text.sentences().get(own - 1).paragraph();
            boolean read = page.layout().zoneOf(told) == Zone.BODY;
            if (!same || !read || i < own - 1 && spoken[i]) {
                return;
            }
            byTold.merge(i, index, (before, now) -> isBehind(page, now, before) ? now : before);
        }
    }

    /** "Reuters reports this, citing a lawmaker": the one whom the other only passes on is nearer the origin. */
    private static boolean isBehind(Page page, int origin, int teller) {
        return page.utterances()
                .get(teller)
                .speaker()
                .filter(speaker -> Hop.isAmong(page.utterances().get(origin).hops(), speaker.canonical()))
                .isPresent();
    }
}
