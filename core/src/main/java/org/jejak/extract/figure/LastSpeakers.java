package org.jejak.extract.figure;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jejak.extract.attribution.Speaker;
import org.jejak.extract.attribution.Utterance;
import org.jejak.text.Match;
import org.jejak.text.Text;

/** Who spoke last before a pronoun that gives a number: "it puts the toll at 17". One text, one thread. */
final class LastSpeakers {

    /** So many sentences later a pronoun may still mean him. */
    private static final int SENTENCES = 2;

    private final Text text;
    /** By first token of the mention. */
    private final TreeMap<Integer, Speaker> speakers = new TreeMap<>();

    LastSpeakers(Page page) {
        this.text = page.text();
        for (Utterance utterance : page.utterances()) {
            utterance
                    .speaker()
                    .ifPresent(speaker -> speakers.putIfAbsent(speaker.mention().from(), speaker));
        }
    }

    /** The words that named the speaker, with the name that he is filed under. */
    Optional<Match> before(int token) {
        Map.Entry<Integer, Speaker> last = speakers.lowerEntry(token);
        if (last == null || text.sentenceNumberAt(token) - text.sentenceNumberAt(last.getKey()) > SENTENCES) {
            return Optional.empty();
        }
        Match.Range mention = last.getValue().mention();
        return Optional.of(
                new Match("source.body", last.getValue().canonical(), mention.from(), mention.to(), "speaker"));
    }
}
