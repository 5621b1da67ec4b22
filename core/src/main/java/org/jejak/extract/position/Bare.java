package org.jejak.extract.position;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jejak.extract.figure.Backing;
import org.jejak.extract.sighting.Polarity;
import org.jejak.extract.sighting.Sighting;
import org.jejak.model.Stance;
import org.jejak.pack.Proposition;
import org.jejak.text.Annotations;
import org.jejak.text.Match;
import org.jejak.text.Text;

/**
 * Finds verbs of denying and confirming that stand alone, "which both have denied": what they deny was spoken of right before. One
 * text, one thread.
 */
final class Bare {

    /** Those that do more than assert, by their names in packs. */
    private static final Map<String, Stance> STANCES = Arrays.stream(Stance.values())
            .filter(stance -> stance != Stance.ASSERTS)
            .collect(Collectors.toUnmodifiableMap(stance -> stance.name().toLowerCase(Locale.ROOT), stance -> stance));

    private final Text text;
    private final Annotations annotations;
    private final Holders holders;
    private final Pointers pointers;

    Bare(Text text, Holders holders, Pointers pointers) {
        this.text = text;
        this.annotations = text.annotations();
        this.holders = holders;
        this.pointers = pointers;
    }

    void find(Stands stands) {
        for (int i = 0; i < text.size(); i++) {
            Optional<Match> cue = annotations.at(i, "cue.object");
            Optional<Stance> stance = cue.flatMap(Bare::stance);
            if (stance.isPresent() && !holders.isCue(i) && isAlone(cue.get().to())) {
                take(cue.get(), stance.get(), stands);
            }
        }
    }

    private void take(Match cue, Stance plain, Stands stands) {
        Match.Range sentence = new Match.Range(text.sentenceAt(cue.from()).from(), cue.to());
        Stance stance = Polarity.isNegated(text, cue.from(), sentence) ? Stance.DECLINES_TO_SAY : plain;
        Optional<Sighting<Proposition>> before = pointers.before(cue.from());
        List<Backing> doers = before.isEmpty() ? List.of() : holders.doers(cue);
        doers.forEach(doer -> stands.takeUp(before.get(), doer, stance, cue));
    }

    private static Optional<Stance> stance(Match cue) {
        return Optional.ofNullable(STANCES.get(cue.value()));
    }

    /** Nothing follows, or only a word that points back. */
    private boolean isAlone(int next) {
        return next >= text.size()
                || !text.token(next).isWord()
                || annotations.isOver(next, "pronoun")
                || annotations.isOver(next, "statement");
    }
}
