package org.jejak.extract.attribution;

import java.util.List;
import org.jejak.extract.layout.Layout;
import org.jejak.text.Text;

/** Reads who says what. Immutable; any thread. */
public final class AttributionReader {

    /** Attributions in text order; {@link Utterance#nestedIn()} counts into this list. */
    public List<Utterance> read(Text text, Layout layout) {
        if (text.size() == 0) {
            return List.of();
        }
        return read(new Desk(text, layout));
    }

    List<Utterance> read(Desk desk) {
        VerbReading verbs = new VerbReading(desk);
        PassiveReading passives = new PassiveReading(desk);
        AgentlessReading agentless = new AgentlessReading(desk);
        PrepositionReading prepositions = new PrepositionReading(desk);
        RelayReading relays = new RelayReading(desk);
        NounReading nouns = new NounReading(desk);
        for (Cue cue : new CueFinder(desk.page, desk.shape, desk.layout).find()) {
            if (cue.may(Mark.RELAY) && (!cue.mayAny(CueFinder.VERBAL) || relays.isSource(cue.to()))) {
                relays.read(cue);
            } else if (cue.may(Mark.PREP)) {
                prepositions.read(cue);
            } else if (cue.may(Mark.PASSIVE)) {
                passives.read(cue);
            } else if (cue.may(Mark.AGENTLESS)) {
                agentless.read(cue);
            } else if (cue.mayAny(CueFinder.VERBAL | Mark.ENCLITIC.bit)) {
                verbs.read(cue);
            } else {
                nouns.read(cue);
            }
        }
        relays.finish();
        new HeadlineReading(desk).read();
        new ScriptReading(desk).read();
        new SourceLine(desk).read();
        new Continuations(desk).read();
        return new Nesting(desk).finish();
    }
}
