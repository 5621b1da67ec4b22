package org.jejak.extract.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.model.Ground;
import org.jejak.model.Modality;
import org.jejak.pack.Indicator;
import org.jejak.text.Match;
import org.jejak.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the words around a figure do to it: planned, possible, estimated, on top of earlier ones.
 *
 * @param modal the word that shifts it
 * @param additional the word by which it adds to an earlier figure
 */
record Shade(Modality modality, Optional<Match> modal, Optional<Match> additional) {

    private static final int BEFORE_TRIGGER = 6;
    private static final int AROUND_NUMBER = 5;
    private static final int BEHIND_NOUN = 6;
    private static final int BEFORE_PART = 5;
    private static final int BEHIND_CUE = 3;

    static Shade of(Text text, FigureReader.Bonded bonded) {
        int from = opens(text, bonded);
        Optional<Match> strongest = Optional.empty();
        int to = bonded.bond().trigger().isPresent()
                ? bonded.to()
                : Math.min(bonded.sentence().to(), bonded.to() + BEHIND_NOUN);
        for (Match match : text.annotations().within(from, to, "modal")) {
            boolean infinitive = strongest
                    .filter(m -> m.value().equals("estimated") && match.from() - m.to() <= 1)
                    .isPresent();
            if (!infinitive && (strongest.isEmpty() || rank(match) > rank(strongest.get()))) {
                strongest = Optional.of(match);
            }
        }
        if (strongest.isEmpty()) {
            strongest = ofTrigger(text, bonded)
                    .or(() -> ofBreakdown(text, bonded, from))
                    .or(() -> ofSource(text, bonded, from));
        }
        int numberFrom = Math.max(bonded.sentence().from(), bonded.quantity().from() - AROUND_NUMBER);
        int numberTo = Math.min(bonded.sentence().to(), bonded.to() + 3);
        Optional<Match> additional = text.annotations().within(numberFrom, numberTo, "additional").stream()
                .findFirst();
        return new Shade(
                strongest
                        .map(match -> Modality.valueOf(match.value().toUpperCase(java.util.Locale.ROOT)))
                        .orElse(Modality.ACTUAL),
                strongest,
                additional);
    }

    /** A figure told again stays under the plan or possibility that it was told under, where nothing new is said of that. */
    Shade orOf(Bond bond, Map<Integer, Shade> byNumber) {
        Shade earlier = byNumber.get(bond.earlier());
        boolean again = bond.ground() == Ground.INDICATOR_REPEATED || bond.ground() == Ground.INDICATOR_CARRIED_ON;
        return again && earlier != null && !isByModality(bond.indicator()) && earlier.isByModality(bond.indicator())
                ? earlier
                : this;
    }

    /** Where the words that shift a figure may begin: "the 11,000 who went" went, whatever the clause around them plans. */
    private static int opens(Text text, FigureReader.Bonded bonded) {
        int behind = PartClauses.behind(bonded.quantity());
        boolean relative = behind < bonded.sentence().to()
                && bonded.from() >= bonded.quantity().from()
                && text.annotations()
                        .at(behind, "clause")
                        .filter(clause -> clause.value().equals("relative"))
                        .isPresent();
        return relative ? bonded.from() : Math.max(bonded.sentence().from(), bonded.from() - BEFORE_TRIGGER);
    }

    /** A verb that is in the future itself, however far before the number it stands. */
    private static Optional<Match> ofTrigger(Text text, FigureReader.Bonded bonded) {
        return bonded.bond()
                .trigger()
                .flatMap(trigger -> text.annotations()
                        .at(trigger.tokens().from(), "modal")
                        .filter(modal -> modal.to() <= trigger.tokens().to()));
    }

    /** "It will send three brigades, each made up of 4,000 men", "1,000 sappers and 5,000 builders": parts and members as the whole. */
    private static Optional<Match> ofBreakdown(Text text, FigureReader.Bonded bonded, int to) {
        int number = bonded.quantity().from();
        int from = Math.max(bonded.sentence().from(), number - BEFORE_PART);
        boolean part = !text.annotations().within(from, number, "including").isEmpty();
        boolean member = number > bonded.sentence().from()
                && text.annotations().isOver(number - 1, "conjunction")
                && (bonded.bond().ground() == Ground.INDICATOR_LISTED
                        || bonded.bond().ground() == Ground.INDICATOR_NOUN);
        return !part && !member
                ? Optional.empty()
                : text.annotations().within(bonded.sentence().from(), to, "modal").stream()
                        .max(Comparator.comparingInt(Shade::rank));
    }

    /** "According to estimates by …". */
    private static Optional<Match> ofSource(Text text, FigureReader.Bonded bonded, int to) {
        for (Match cue : text.annotations().within(bonded.sentence().from(), to, "cue.prep")) {
            List<Match> words = text.annotations().within(cue.to(), Math.min(to, cue.to() + BEHIND_CUE), "modal");
            if (!words.isEmpty() && words.get(0).value().equals("estimated")) {
                return Optional.of(words.get(0));
            }
        }
        return Optional.empty();
    }

    private static int rank(Match match) {
        return switch (match.value()) {
            case "conditional" -> 3;
            case "planned" -> 2;
            default -> 1;
        };
    }

    boolean isByModality(Indicator indicator) {
        return byModality(indicator) != null;
    }

    private @Nullable String byModality(Indicator indicator) {
        return indicator.variants().get(modality.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** The indicator that the figure becomes under this shade. */
    String variant(Indicator indicator) {
        String byModality = byModality(indicator);
        if (byModality != null) {
            return byModality;
        }
        String byAddition = indicator.variants().get("additional");
        return additional.isPresent() && byAddition != null ? byAddition : indicator.id();
    }
}
