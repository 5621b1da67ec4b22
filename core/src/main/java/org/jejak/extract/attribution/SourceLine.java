package org.jejak.extract.attribution;

import org.jejak.extract.layout.Zone;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.model.Stance;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads the line below the lead by which some newsrooms say whose news it is: "Source: the ministry", "Source: Reuters, citing the
 * ministry". The lead is theirs.
 */
final class SourceLine {

    private final Desk desk;
    private final Page page;
    private final Shape shape;

    SourceLine(Desk desk) {
        this.desk = desk;
        this.page = desk.page;
        this.shape = desk.shape;
    }

    void read() {
        int first = -1;
        for (Sentence sentence : page.text.sentences()) {
            Zone zone = desk.layout.zoneOf(sentence);
            if (!zone.isRead() || zone == Zone.HEADLINE) {
                continue;
            }
            first = first < 0 ? sentence.paragraph() : first;
            Match label = label(sentence);
            if (label != null) {
                if (sentence.paragraph() > first) {
                    read(sentence, label, first);
                }
                return;
            }
        }
    }

    private @Nullable Match label(Sentence sentence) {
        boolean opens = page.token(sentence.from()).breaksBefore() > 0;
        return opens
                ? page.text
                        .annotations()
                        .at(sentence.from(), "line.source")
                        .filter(label -> shape.isColon(label.to()))
                        .orElse(null)
                : null;
    }

    private void read(Sentence line, Match label, int lead) {
        Match.Range content = paragraph(lead, line.from());
        Phrase source = desk.after.startingAt(label.to() + 1, line.to());
        if (content == null || source == null) {
            return;
        }
        desk.talk.drafts.removeIf(draft -> draft.cue != null && line.holds(draft.cue.from()));
        Speaker speaker = desk.naming.speaker(source);
        Match relay = relay(source.to(), line.to());
        Phrase behind = relay == null ? null : desk.after.startingAt(relay.to(), line.to());
        if (relay == null || behind == null) {
            enter(speaker, new Match.Range(label.from(), label.to() + 1), label, content);
        } else {
            Draft draft = enter(desk.naming.speaker(behind), new Match.Range(relay.from(), relay.to()), relay, content);
            draft.pass(speaker, Ground.HOP_CITES, draft.basis);
        }
    }

    private @Nullable Match relay(int from, int to) {
        for (int i = from; i < to; i++) {
            Match relay = page.match(i, Mark.RELAY);
            if (relay != null && relay.value().equals("origin")) {
                return relay;
            }
        }
        return null;
    }

    /** The sentences of the lead, where nobody speaks in it already. */
    private Match.@Nullable Range paragraph(int number, int before) {
        int from = before;
        int to = -1;
        for (int i = page.text.sentenceNumberAt(before) - 1; i >= 0; i--) {
            Sentence sentence = page.text.sentences().get(i);
            if (sentence.paragraph() == number) {
                from = sentence.from();
                to = Math.max(to, sentence.to());
            }
        }
        return to < 0 || desk.talk.lastSpeaker(from, to) != null ? null : desk.borders.trimmed(from, to);
    }

    private Draft enter(Speaker speaker, Match.Range cue, Match words, Match.Range content) {
        Draft draft = new Draft(speaker, cue, Stance.ASSERTS, Basis.of(Ground.SPEAKER_OF_LEAD, words)).with(content);
        desk.talk.drafts.add(draft);
        return draft;
    }
}
