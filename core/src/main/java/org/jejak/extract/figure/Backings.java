package org.jejak.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jejak.extract.attribution.Hop;
import org.jejak.extract.attribution.Speaker;
import org.jejak.extract.attribution.Utterance;
import org.jejak.extract.reason.Basis;
import org.jejak.model.Ground;
import org.jejak.model.Mention;
import org.jejak.text.Match;
import org.jejak.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * On whose word stands what an attribution holds: its speaker's, or that of the institution that briefed him. One text, one
 * thread.
 */
public final class Backings {

    private final Text text;
    private final List<Utterance> utterances;
    private final Conveyors conveyors;
    private final Holders holders;
    private final Page page;
    /** Made when first asked for: most pages ask for none. */
    private @Nullable Referrals referrals;

    public Backings(Page page) {
        this.page = page;
        this.text = page.text();
        this.utterances = page.utterances();
        this.conveyors = new Conveyors(page);
        this.holders = new Holders(text.size(), page.utterances());
    }

    /** The number of the attribution that holds the token most closely, or -1. */
    public int innermost(int token) {
        return holders.innermost(token);
    }

    /** What nobody says in its sentence and the next one gives to somebody: "That was confirmed by the mayor". */
    public Backing referred(int token) {
        referrals = referrals == null ? new Referrals(page) : referrals;
        OptionalInt index = referrals.of(text.sentenceAt(token));
        return index.isEmpty() ? Backing.nobody() : of(index.getAsInt(), Ground.SOURCE_REFERRED);
    }

    /** "Our data show", said the mayor: who speaks gives his own word. */
    private boolean isOwn(Match.Range mention) {
        return mention.to() > mention.from() + 1
                && !text.annotations()
                        .within(mention.from(), mention.to(), "pronoun.own")
                        .isEmpty();
    }

    /** @param index of an utterance with a speaker */
    public Backing of(int index, Ground ground) {
        Utterance utterance = utterances.get(index);
        Speaker speaker = utterance.speaker().orElseThrow();
        List<Hop> via = holders.via(index);
        if (utterance.nestedIn() >= 0 && isOwn(speaker.mention())) {
            return of(utterance.nestedIn(), ground).in(index, utterance.stance());
        }
        Optional<Conveyors.Briefing> briefing =
                conveyors.briefed(speaker).filter(by -> !by.body().value().equals(speaker.canonical()));
        if (briefing.isEmpty()) {
            Mention words =
                    text.mention(speaker.mention().from(), speaker.mention().to());
            return new Backing(
                    Optional.of(speaker.canonical()),
                    Optional.of(words),
                    via,
                    index,
                    utterance.stance(),
                    Basis.of(ground),
                    -1);
        }
        Match body = briefing.get().body();
        via.removeIf(hop -> hop.name().equals(body.value()));
        via.add(0, Hop.of(speaker, Ground.HOP_BRIEFED, utterance.basis()));
        return new Backing(
                Optional.of(body.value()),
                Optional.of(text.mention(body.from(), body.to())),
                via,
                index,
                utterance.stance(),
                new Basis(Ground.SOURCE_BRIEFED, List.of(briefing.get().words(), body)),
                -1);
    }
}
