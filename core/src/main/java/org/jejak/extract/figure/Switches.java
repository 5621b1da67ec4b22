package org.jejak.extract.figure;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/**
 * Pages and reports that change whose counts they give: "in June the page changed its source from the police to the ministry".
 * What they gave before stands on the one, what they give from there on the other. One text, one thread.
 */
final class Switches {

    private static final int SENTENCES = 3;
    private static final int LONGEST = 8;

    private final Text text;
    /** By number of sentence. */
    private final TreeMap<Integer, Switch> switches = new TreeMap<>();

    private final BitSet held = new BitSet();

    private record Switch(Match former, Match latter) {}

    Switches(Text text, Parties parties) {
        this.text = text;
        for (Match words : text.annotations().within(0, text.size(), "source.switch")) {
            Sentence sentence = text.sentenceAt(words.from());
            Optional<Match> first = parties.within(sentence, words.from(), words.to(), true);
            Optional<Match> second =
                    parties.within(sentence, words.to(), Math.min(sentence.to(), words.to() + LONGEST), false);
            if (first.isPresent() && second.isPresent()) {
                boolean from = words.value().equals("from");
                Match former = from ? first.get() : second.get();
                Match latter = from ? second.get() : first.get();
                switches.put(text.sentenceNumberAt(words.from()), new Switch(former, latter));
                held.set(words.from(), Math.max(words.to(), second.get().to()));
            }
        }
    }

    /** Whether the token stands among the parties of a switch, which are no subject of the verb behind them. */
    boolean holds(int token) {
        return held.get(token);
    }

    /** On whose counts a page or report stands in the sentence; empty where none is said to have changed nearby. */
    Optional<Match> at(Sentence sentence) {
        int number = text.sentenceNumberAt(sentence.from());
        Map.Entry<Integer, Switch> before = switches.floorEntry(number);
        if (before != null && number - before.getKey() <= SENTENCES) {
            return Optional.of(before.getValue().latter());
        }
        Map.Entry<Integer, Switch> behind = switches.higherEntry(number);
        return behind != null && behind.getKey() - number <= SENTENCES
                ? Optional.of(behind.getValue().former())
                : Optional.empty();
    }
}
