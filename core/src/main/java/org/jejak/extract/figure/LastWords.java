package org.jejak.extract.figure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jejak.extract.attribution.Hop;
import org.jejak.extract.attribution.Speaker;
import org.jejak.extract.attribution.Utterance;
import org.jejak.model.Source;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Where somebody speaks, and what each person said last before a place. Looked up, since figures and attributions may be many. Immutable. */
final class LastWords {

    private final Text text;
    /** By the number of the sentence that holds the cue. */
    private final BitSet spoken = new BitSet();
    /** By the person's name, then by the first token of the cue. */
    private final Map<String, TreeMap<Integer, Utterance>> byPerson = new HashMap<>();

    LastWords(Page page) {
        this.text = page.text();
        for (Utterance utterance : page.utterances()) {
            if (utterance.cue().isPresent() && utterance.speaker().isPresent()) {
                enter(utterance, utterance.cue().get(), utterance.speaker().get());
            }
        }
    }

    private void enter(Utterance utterance, Match.Range cue, Speaker speaker) {
        spoken.set(text.sentenceNumberAt(cue.from()));
        if (speaker.type() == Source.Type.PERSON) {
            byPerson.computeIfAbsent(speaker.canonical(), name -> new TreeMap<>())
                    .put(cue.from(), utterance);
        }
    }

    boolean areIn(Sentence sentence) {
        return spoken.get(text.sentenceNumberAt(sentence.from()));
    }

    /** The outlets that a person told it whose last words stand before the token. */
    List<Hop> via(String person, int token) {
        Map.Entry<Integer, Utterance> last =
                byPerson.getOrDefault(person, new TreeMap<>()).lowerEntry(token);
        return last == null ? List.of() : last.getValue().hops();
    }
}
