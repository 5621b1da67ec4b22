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

    /** The strongest of the words before a clause's own words and among them; one behind is a predicate, "is likely". */
    public Modality of(Sighting<?> sighting, Polarity polarity) {
        if (polarity == Polarity.OPEN) {
            return Modality.CONDITIONAL;
        }
        Match.Range stretch = sighting.stretch();
        int from = Math.max(stretch.from(), sighting.from() - BEFORE);
        int to = Math.min(stretch.to(), sighting.to() + BEHIND);
        Optional<Match> strongest = Optional.empty();
        for (Match match : text.annotations().within(from, to, "modal")) {
            boolean other = sighting.words().stream()
                    .noneMatch(word -> word.from() < match.to()
                            && match.from() < word.to()
                            && !word.category().equals("modal"));
            if (other && (strongest.isEmpty() || rank(match) > rank(strongest.get()))) {
                strongest = Optional.of(match);
            }
        }
        return strongest
                .map(match -> Modality.valueOf(match.value().toUpperCase(Locale.ROOT)))
                .orElse(Modality.ACTUAL);
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
