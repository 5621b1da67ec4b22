package org.jejak.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.extract.attribution.Speaker;
import org.jejak.extract.attribution.Utterance;
import org.jejak.model.Mention;
import org.jejak.model.Stance;
import org.jejak.model.Voice;

/** Finds on whose word a figure stands: the innermost attribution that holds it. One text, one thread. */
final class Voices {

    private final Page page;

    Voices(Page page) {
        this.page = page;
    }

    Voice of(FigureReader.Bonded bonded, Shade shade) {
        int token = bonded.quantity().number().from();
        int innermost = innermost(token);
        if (innermost < 0) {
            return new Voice(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Stance.ASSERTS, shade.modality());
        }
        Utterance utterance = page.utterances().get(innermost);
        return new Voice(
                utterance.speaker().map(Speaker::canonical),
                utterance.speaker().map(this::mention),
                via(innermost),
                Optional.of("a" + (innermost + 1)),
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
