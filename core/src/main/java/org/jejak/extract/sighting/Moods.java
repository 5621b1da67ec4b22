package org.jejak.extract.sighting;

import java.util.Locale;
import java.util.Optional;
import org.jejak.model.Modality;
import org.jejak.text.Match;
import org.jejak.text.Text;

/** Finds the word that makes a clause planned, estimated or only possible. Immutable. */
public final class Moods {

    private static final int BEFORE = 6;
    private static final int BEHIND = 6;

    private final Text text;

    public Moods(Text text) {
        this.text = text;
    }

    /**
     * The strongest of the words before a clause's own words and among them; one behind is a predicate, "is likely".
     *
     * @param within where to look, in tokens
     */
    public Modality of(Sighting<?> sighting, Polarity polarity, Match.Range within) {
        if (polarity == Polarity.OPEN) {
            return Modality.CONDITIONAL;
        }
        return word(sighting, within)
                .map(match -> Modality.valueOf(match.value().toUpperCase(Locale.ROOT)))
                .orElse(Modality.ACTUAL);
    }

    /** The words of the same speaker in which a modal is likely to be the clause's own. */
    public static Match.Range near(Sighting<?> sighting) {
        Match.Range stretch = sighting.stretch();
        return new Match.Range(
                Math.max(stretch.from(), sighting.from() - BEFORE), Math.min(stretch.to(), sighting.to() + BEHIND));
    }

    /** The word that decides. */
    public Optional<Match> word(Sighting<?> sighting, Match.Range within) {
        Optional<Match> strongest = Optional.empty();
        for (Match match : text.annotations().within(within.from(), within.to(), "modal")) {
            if (!isOneOf(sighting, match) && (strongest.isEmpty() || rank(match) > rank(strongest.get()))) {
                strongest = Optional.of(match);
            }
        }
        return strongest;
    }

    /** A word by which the clause was recognised and no more; a verb in the future tells what happens and that it has not yet. */
    private static boolean isOneOf(Sighting<?> sighting, Match modal) {
        return sighting.words().stream()
                .filter(word -> word.from() < modal.to() && modal.from() < word.to())
                .anyMatch(word -> !word.category().equals("modal") && !isFuture(sighting.anchor(), modal));
    }

    private static boolean isFuture(Match anchor, Match modal) {
        return modal.value().equals("planned") && modal.from() == anchor.from() && modal.to() <= anchor.to();
    }

    private static int rank(Match match) {
        return switch (match.value()) {
            case "conditional" -> 3;
            case "planned" -> 2;
            case "estimated" -> 1;
            default -> 0;
        };
    }
}
