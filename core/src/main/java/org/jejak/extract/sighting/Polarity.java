package org.jejak.extract.sighting;

import java.util.List;
import java.util.Optional;
import org.jejak.model.Stance;
import org.jejak.text.Annotations;
import org.jejak.text.Match;
import org.jejak.text.Text;

/** What the words around a matter make of it. */
public enum Polarity {
    AFFIRMED,
    /** "No boats have been sent". */
    NEGATED,
    /** "The reports that … are false": a denial of something is no less one for calling it false. */
    FALSE,
    /** "There is no evidence that". */
    UNPROVEN,
    /** "It cannot be ruled out that": possible, and no denial. */
    OPEN,
    /** "We cannot confirm". */
    SILENT;

    private static final String VERDICT = "verdict";
    /** Tokens before the deciding word within which a negation is its own. */
    private static final int BEFORE = 5;

    /** Tokens behind the words within which a negation is theirs. */
    private static final int BEHIND = 3;

    private static final int BEFORE_NOUN = 3;
    /** Tokens of a subject and what is told of it, auxiliaries included. */
    private static final int SUBJECT = 7;

    private static final int AROUND = 12;

    public static Polarity of(Text text, Sighting<?> sighting) {
        Match.Range stretch = sighting.stretch();
        int from = Math.max(stretch.from(), sighting.from() - AROUND);
        int to = Math.min(stretch.to(), sighting.to() + AROUND);
        boolean open = false;
        boolean unproven = false;
        for (Match verdict : text.annotations().within(from, to, VERDICT)) {
            boolean before = verdict.from() < sighting.anchor().from();
            switch (verdict.value()) {
                case "unproven" -> unproven |= before;
                case "silent" -> {
                    return SILENT;
                }
                case "open" -> open = true;
                case "false" -> {
                    return isNegated(text, verdict.from(), stretch) ? AFFIRMED : FALSE;
                }
                default -> {}
            }
        }
        if (open || unproven) {
            return open ? OPEN : UNPROVEN;
        }
        boolean negated = isNegated(text, sighting.anchor().from(), stretch)
                || isNegatedBehind(text, sighting)
                || hasNone(text, sighting);
        return negated == sighting.contrary() ? AFFIRMED : NEGATED;
    }

    /** Whether a negation stands right before a token, and is part of no "not only", "not rule out". */
    public static boolean isNegated(Text text, int token, Match.Range stretch) {
        for (int i = token - 1; i >= Math.max(stretch.from(), token - BEFORE); i--) {
            if (endsClause(text, i)) {
                return false;
            }
            if (isNegation(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** "The deployment has not begun": the predicate of a noun is negated. */
    private static boolean isNegatedBehind(Text text, Sighting<?> sighting) {
        int to = Math.min(sighting.stretch().to(), sighting.to() + BEHIND);
        for (int i = sighting.anchor().to(); i < to; i++) {
            if (endsClause(text, i) || text.annotations().isOver(i, "conjunction")) {
                return false;
            }
            if (isNegation(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsClause(Text text, int i) {
        return text.token(i).is(",")
                || text.token(i).is(";")
                || text.annotations().isOver(i, "clause");
    }

    /** "Not only" and "no fewer than 40" deny nothing. */
    private static boolean isNegation(Text text, int i) {
        return text.annotations().isOver(i, "negation")
                && !text.annotations().isOver(i, VERDICT)
                && !text.annotations().isOver(i, "hedge.before");
    }

    /** "No boats", "no boats that day were sent": the negation belongs to one of the words. */
    private static boolean hasNone(Text text, Sighting<?> sighting) {
        return nobody(text, sighting).isPresent() || hasNoneBefore(text, sighting);
    }

    /** The "no" of a subject: nothing but its noun, what is told of it and auxiliaries stands between it and the deciding word. */
    public static Optional<Match> nobody(Text text, Sighting<?> sighting) {
        int anchor = sighting.anchor().from();
        for (int i = anchor - 1; i >= Math.max(sighting.stretch().from(), anchor - SUBJECT); i--) {
            Optional<Match> none = text.annotations()
                    .over(i, VERDICT)
                    .filter(verdict -> verdict.value().equals("none"));
            if (none.isPresent() || breaks(text, i)) {
                return none;
            }
        }
        return Optional.empty();
    }

    private static boolean breaks(Text text, int i) {
        Annotations annotations = text.annotations();
        boolean relative = annotations
                .over(i, "clause")
                .filter(clause -> clause.value().equals("relative"))
                .isPresent();
        return endsClause(text, i) && !relative
                || annotations.isOver(i, "concept")
                || annotations.isOver(i, "cue.verb")
                || annotations.isOver(i, "complement")
                || annotations.isOver(i, "conjunction");
    }

    private static boolean hasNoneBefore(Text text, Sighting<?> sighting) {
        List<Match> words = sighting.words();
        for (Match word : words) {
            int from = Math.max(sighting.stretch().from(), word.from() - BEFORE_NOUN);
            Optional<Match> none = text.annotations().within(from, word.from(), VERDICT).stream()
                    .filter(verdict -> verdict.value().equals("none"))
                    .findFirst();
            if (none.isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** What a source does with the matter, that does this with a clause of this polarity. */
    public Stance turn(Stance stance) {
        boolean holds = stance == Stance.ASSERTS || stance == Stance.CONFIRMS;
        return switch (this) {
            case AFFIRMED, OPEN -> stance;
            case NEGATED -> holds ? Stance.DENIES : stance == Stance.DENIES ? Stance.ASSERTS : stance;
            case FALSE -> holds ? Stance.DENIES : stance;
            case UNPROVEN -> holds ? Stance.DOUBTS : stance;
            case SILENT -> holds ? Stance.DECLINES_TO_SAY : stance;
        };
    }
}
