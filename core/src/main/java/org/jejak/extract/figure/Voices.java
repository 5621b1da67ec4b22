package org.jejak.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.extract.attribution.Speaker;
import org.jejak.extract.attribution.Utterance;
import org.jejak.extract.layout.Zone;
import org.jejak.model.Mention;
import org.jejak.model.Stance;
import org.jejak.model.Voice;
import org.jejak.text.Sentence;

/** Finds on whose word a figure stands: the innermost attribution that holds it. One text, one thread. */
final class Voices {

    private final Page page;

    Voices(Page page) {
        this.page = page;
    }

    /** What the last attributed figure of the running text handed on. */
    private record Handed(String indicator, Sentence sentence, int utterance) {}

    private Optional<Handed> last = Optional.empty();

    /** Voices are asked for in text order: a figure without attribution may stand on the word of the one before it. */
    Voice of(FigureReader.Bonded bonded, String indicator, Shade shade) {
        int utterance = innermost(bonded.quantity().number().from());
        boolean inherited = utterance < 0 && inherits(bonded, indicator);
        if (inherited) {
            utterance = last.map(Handed::utterance).orElse(-1);
        }
        boolean running = page.layout().zoneOf(bonded.sentence()) == Zone.BODY;
        last = utterance >= 0 && running ? Optional.of(new Handed(indicator, bonded.sentence(), utterance)) : last;
        return voice(utterance, inherited, shade);
    }

    /**
     * A breakdown or total goes on in the next sentence without saying again who counted: same indicator, next sentence, no
     * attribution of its own.
     */
    private boolean inherits(FigureReader.Bonded bonded, String indicator) {
        if (last.isEmpty() || !last.get().indicator().equals(indicator)) {
            return false;
        }
        Sentence now = bonded.sentence();
        int sentence = page.text().sentenceNumberAt(now.from());
        int before = page.text().sentenceNumberAt(last.get().sentence().from());
        return sentence - before <= 1 && page.utterances().stream().noneMatch(u -> u.speaker().isPresent() && isIn(u, now));
    }

    private static boolean isIn(Utterance utterance, Sentence sentence) {
        return utterance.cue().filter(cue -> sentence.holds(cue.from())).isPresent();
    }

    private Voice voice(int index, boolean inherited, Shade shade) {
        if (index < 0) {
            return new Voice(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Stance.ASSERTS, shade.modality());
        }
        Utterance utterance = page.utterances().get(index);
        return new Voice(
                utterance.speaker().map(Speaker::canonical),
                utterance.speaker().map(this::mention),
                via(index),
                inherited ? Optional.empty() : Optional.of("a" + (index + 1)),
                utterance.stance(),
                shade.modality());
    }

    private Mention mention(Speaker speaker) {
        return page.text().mention(speaker.mention().from(), speaker.mention().to());
    }

    private int innermost(int token) {
        int best = -1;
        for (int i = 0; i < page.utterances().size(); i++) {
            Utterance utterance = page.utterances().get(i);
            if (utterance.holds(token) && utterance.speaker().isPresent()) {
                boolean inner = best < 0 || length(utterance) < length(page.utterances().get(best)) || utterance.nestedIn() == best;
                best = inner ? i : best;
            }
        }
        return best;
    }

    private static int length(Utterance utterance) {
        return utterance.content().stream().mapToInt(part -> part.to() - part.from()).sum();
    }

    /** Its own relays, then the speakers of the attributions around it. */
    private List<String> via(int innermost) {
        List<String> via = new ArrayList<>(page.utterances().get(innermost).via());
        int outer = page.utterances().get(innermost).nestedIn();
        for (int steps = 0; outer >= 0 && steps < page.utterances().size(); steps++) {
            Utterance around = page.utterances().get(outer);
            around.speaker().map(Speaker::canonical).filter(name -> !via.contains(name)).ifPresent(via::add);
            around.via().stream().filter(name -> !via.contains(name)).forEach(via::add);
            outer = around.nestedIn();
        }
        return via;
    }
}
