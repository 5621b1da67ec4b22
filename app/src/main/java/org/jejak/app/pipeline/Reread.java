package org.jejak.app.pipeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.StoredReading;
import org.jejak.ledger.decision.Anchor;
import org.jejak.model.Attribution;
import org.jejak.model.Claim;
import org.jejak.model.ExplainedReading;
import org.jejak.model.Figure;
import org.jejak.model.Interval;
import org.jejak.model.Reason;
import org.jejak.model.Voice;

/** An article of a case beside what the packs of today read in it. Immutable; any thread. */
public final class Reread {

    private final StoredReading before;
    private final ExplainedReading now;
    private final List<Claim> ordered;
    private final List<String> keys;

    public Reread(StoredReading before, ExplainedReading now) {
        this.before = before;
        this.now = now;
        this.ordered = ClaimId.ordered(now.reading().claims());
        this.keys = ClaimId.keys(ordered);
    }

    public StoredReading before() {
        return before;
    }

    /** What the packs of today read. */
    public ExplainedReading now() {
        return now;
    }

    /** Whether other packs, or other versions of them, are here than those the case was read with. */
    public boolean hasOtherPacks() {
        return !before.reading().packs().equals(now.reading().packs());
    }

    /** The claim as it is read today: under the same id, else the one that shares its words. */
    public Optional<Claim> today(ClaimId id, Claim stored) {
        Anchor anchor = Anchor.of(id, stored);
        return anchor.in(ordered, keys, Optional.of(anchor.core().text())).map(ordered::get);
    }

    /** The ledger's key of a claim that is read today. */
    public Optional<String> key(Claim today) {
        int n = ordered.indexOf(today);
        return n < 0 ? Optional.empty() : Optional.of(keys.get(n));
    }

    /**
     * Whether a claim of the case says today what it said when it was read.
     *
     * @param stored as the machine read it: what the analyst corrected is another matter
     */
    public boolean isSame(ClaimId id, Claim stored) {
        int same = keys.indexOf(id.key());
        return same >= 0 && face(ordered.get(same)).equals(face(stored));
    }

    /** The reasons of a claim as it is read today. */
    public List<Reason> reasons(ClaimId id, Claim stored) {
        return today(id, stored).map(claim -> now.of(claim.id())).orElse(List.of());
    }

    /** The reasons of an attribution of the case, as far as it is read alike today. */
    public List<Reason> reasons(Attribution stored) {
        return now.reading().attributions().stream()
                .filter(each -> each.content().equals(stored.content())
                        && each.cue().equals(stored.cue())
                        && each.via().equals(stored.via())
                        && canonical(each).equals(canonical(stored)))
                .findFirst()
                .map(each -> now.of(each.id()))
                .orElse(List.of());
    }

    private static Optional<String> canonical(Attribution attribution) {
        return attribution.source().map(source -> source.canonical());
    }

    /** Everything that a claim says, without the numbers that claims and attributions have within a reading. */
    private static List<Object> face(Claim claim) {
        Voice voice = claim.voice();
        List<Object> face = new ArrayList<>(List.of(
                claim.indicator(),
                claim.quote(),
                claim.scope(),
                voice.source(),
                voice.sourceMention(),
                voice.via(),
                voice.stance(),
                voice.modality()));
        if (claim instanceof Figure figure) {
            Interval value = figure.value();
            face.addAll(List.of(
                    figure.phrase(),
                    value.min().map(BigDecimal::stripTrailingZeros),
                    value.max().map(BigDecimal::stripTrailingZeros),
                    value.modifier(),
                    figure.unit()));
        }
        return face;
    }
}
