package org.jejak.extract.position;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jejak.extract.attribution.Utterance;
import org.jejak.extract.figure.Page;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/**
 * Finds the word that says which of a source's steps a stance was: "at first denied", "eventually confirmed". Where no day is told it is
 * all that puts them in order. One text, one thread.
 */
final class Orders {

    private static final String ORDER = "order";

    /** So many tokens before what is said the word may stand, and so many behind it. */
    private static final int BEFORE = 12;

    private static final int BEHIND = 3;

    private final Text text;
    private final List<Utterance> utterances;
    /** Words of a date say which day and not which step. */
    private final BitSet dated = new BitSet();

    private final BitSet cues = new BitSet();

    Orders(Page page) {
        this.text = page.text();
        this.utterances = page.utterances();
        page.moments()
                .forEach(moment ->
                        dated.set(moment.tokens().from(), moment.tokens().to()));
        utterances.forEach(utterance -> utterance.cue().ifPresent(cue -> cues.set(cue.from(), cue.to())));
    }

    /** The nearest such word of the clause in which its holder says it. */
    Optional<Match> of(Holding holding) {
        int number = holding.backing().attribution();
        Optional<Match.Range> cue =
                number < 0 ? Optional.empty() : utterances.get(number).cue();
        if (cue.isEmpty()) {
            Match.Range quote = holding.quote();
            Sentence sentence = text.sentenceAt(quote.from());
            return first(Math.max(sentence.from(), quote.from() - BEFORE), Math.min(sentence.to(), quote.to()));
        }
        return before(cue.get(), utterances.get(number)).or(() -> {
            int from = cue.get().to();
            return first(from, Math.min(text.sentenceAt(cue.get().from()).to(), from + BEHIND));
        });
    }

    private Optional<Match> before(Match.Range cue, Utterance utterance) {
        int least = Math.max(text.sentenceAt(cue.from()).from(), cue.from() - BEFORE);
        for (int i = cue.from() - 1; i >= least && !cues.get(i); i--) {
            Optional<Match> word = utterance.holds(i) ? Optional.empty() : at(i);
            if (word.isPresent()) {
                return word;
            }
        }
        return Optional.empty();
    }

    private Optional<Match> first(int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Match> word = at(i);
            if (word.isPresent()) {
                return word;
            }
        }
        return Optional.empty();
    }

    private Optional<Match> at(int token) {
        return dated.get(token) ? Optional.empty() : text.annotations().over(token, ORDER);
    }
}
