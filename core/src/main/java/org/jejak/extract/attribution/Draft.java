package org.jejak.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Attribution;
import org.jejak.model.Ground;
import org.jejak.model.Stance;
import org.jejak.text.Match;
import org.jspecify.annotations.Nullable;

/** An utterance while it is being read; one thread. */
final class Draft {

    final @Nullable Speaker speaker;
    final Match.@Nullable Range cue;
    final List<Match.Range> content = new ArrayList<>(2);
    final List<Hop> via = new ArrayList<>(1);
    final Stance stance;
    final Basis basis;
    Utterance.Role role = Utterance.Role.ORIGIN;
    int nestedIn = -1;
    /** Whether the cue is a verb, before which the next subject cannot begin. */
    boolean verbal = true;
    /** Number of the first draft with the same content, of which this is another hop; -1 for none. */
    int sameAs = -1;

    Draft(@Nullable Speaker speaker, Match.@Nullable Range cue, Stance stance, Basis basis) {
        this.speaker = speaker;
        this.cue = cue;
        this.stance = stance;
        this.basis = basis;
    }

    Draft with(Match.Range part) {
        if (part.to() > part.from()) {
            content.add(part);
        }
        return this;
    }

    Draft in(Utterance.Role chosen) {
        role = chosen;
        return this;
    }

    /** Enters somebody as who passes it on. */
    void pass(Speaker relay, Ground how) {
        pass(relay, how, Basis.of(how));
    }

    /** Enters somebody as who passes it on, as a cue tells. */
    void pass(Speaker relay, Ground how, Basis cue) {
        via.add(Hop.of(relay, how, cue));
    }

    /** Whether nobody is named who says or thinks it. */
    boolean isAgentless() {
        return speaker == null && role == Utterance.Role.ATTITUDE;
    }

    int contentFrom() {
        return content.get(0).from();
    }

    int contentTo() {
        return content.get(content.size() - 1).to();
    }

    int contentLength() {
        int length = 0;
        for (Match.Range part : content) {
            length += part.to() - part.from();
        }
        return length;
    }

    boolean holds(int token) {
        for (Match.Range part : content) {
            if (part.from() <= token && token < part.to()) {
                return true;
            }
        }
        return false;
    }

    Utterance finish(Page page, int[] renumbered) {
        return new Utterance(
                kind(page),
                Optional.ofNullable(speaker),
                Optional.ofNullable(cue),
                content,
                via,
                nestedIn < 0 ? -1 : renumbered[nestedIn],
                stance,
                role,
                basis);
    }

    private Attribution.Kind kind(Page page) {
        int words = 0;
        int quoted = 0;
        for (Match.Range part : content) {
            for (int i = part.from(); i < part.to(); i++) {
                boolean word = page.token(i).isWord() || page.token(i).isNumber();
                words += word ? 1 : 0;
                quoted += word && page.isQuoted(i) ? 1 : 0;
            }
        }
        if (quoted == 0) {
            return Attribution.Kind.INDIRECT;
        }
        return quoted == words ? Attribution.Kind.DIRECT : Attribution.Kind.MIXED;
    }
}
