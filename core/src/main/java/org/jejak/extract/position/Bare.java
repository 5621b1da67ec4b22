package org.jejak.extract.position;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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

    private static final String SILENT = "silent";
    /** Tokens of what may only be named: "the deployment to this day". */
    private static final int LONGEST = 6;

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
            Optional<Match> cue = annotations.at(i, "cue.object").or(silence(i));
            Optional<Stance> stance = cue.flatMap(Bare::stance);
            if (stance.isPresent() && !holders.isCue(i) && !isThing(cue.get())) {
                find(cue.get(), stance.get(), stands);
            }
        }
    }

    /** "Was unable to confirm" in the report's own words. */
    private Supplier<Optional<Match>> silence(int token) {
        return () -> annotations
                .at(token, "verdict")
                .filter(verdict -> verdict.value().equals(SILENT) && holders.innermost(token) < 0);
    }

    private void find(Match cue, Stance stance, Stands stands) {
        Optional<Sighting<Proposition>> named = pointers.named(cue.to(), endOfThing(cue.to()));
        if (named.isPresent()) {
            take(cue, stance, named, stands);
        } else if (isAlone(cue.to()) && (!cue.value().equals(SILENT) || pointsBack(cue.to()))) {
            take(cue, stance, pointers.before(cue.from()), stands);
        }
    }

    /** Up to the next mark. */
    private int endOfThing(int from) {
        int to = from;
        while (to < text.size() && to - from <= LONGEST && text.token(to).isWord()) {
            to++;
        }
        return to;
    }

    private void take(Match cue, Stance plain, Optional<Sighting<Proposition>> before, Stands stands) {
        Match.Range sentence = new Match.Range(text.sentenceAt(cue.from()).from(), cue.to());
        boolean negated = Polarity.isNegated(text, cue.from(), sentence);
        if (negated && plain == Stance.DECLINES_TO_SAY) {
            return;
        }
        Stance stance = negated ? Stance.DECLINES_TO_SAY : plain;
        List<Backing> doers = before.isEmpty() ? List.of() : holders.doers(cue);
        doers.forEach(doer -> stands.takeUp(before.get(), doer, stance, cue));
    }

    /** "The question", "his doubts": no verb. */
    private boolean isThing(Match cue) {
        return cue.from() > 0
                && annotations.isOver(cue.from() - 1, "determiner")
                && annotations.isOver(cue.from(), "cue.noun");
    }

    private static Optional<Stance> stance(Match cue) {
        return cue.value().equals(SILENT)
                ? Optional.of(Stance.DECLINES_TO_SAY)
                : Optional.ofNullable(STANCES.get(cue.value()));
    }

    /** Nothing follows, or only a word that points back. */
    private boolean isAlone(int next) {
        return next >= text.size() || !text.token(next).isWord() || pointsBack(next);
    }

    private boolean pointsBack(int token) {
        return token < text.size() && (annotations.isOver(token, "pronoun") || annotations.isOver(token, "statement"));
    }
}
