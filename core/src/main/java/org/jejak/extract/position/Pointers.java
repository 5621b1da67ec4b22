package org.jejak.extract.position;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jejak.extract.attribution.Utterance;
import org.jejak.extract.sighting.Polarity;
import org.jejak.extract.sighting.Sighting;
import org.jejak.model.Stance;
import org.jejak.pack.Proposition;
import org.jejak.text.Annotations;
import org.jejak.text.Match;
import org.jejak.text.Text;

/**
 * Understands what is said of a proposition that was spoken of before: "that is false", "the reports", "the same". One text, one
 * thread.
 */
final class Pointers {

    /** Sentences back to which such words may point. */
    private static final int SENTENCES = 3;
    /** Tokens of a content that only points. */
    private static final int LONGEST = 6;
    /** Tokens of a content that judges. */
    private static final int LONGEST_VERDICT = 24;

    /** Tokens of a content that only answers what was asked. */
    private static final int LONGEST_ANSWER = 2;

    /** Sentences back to which a word may point that was used there. */
    private static final int SENTENCES_NAMED = 12;
    /** So many of what was spoken of before are asked whether a word was used of it. */
    private static final int MOST_NAMED = 40;

    private final Text text;
    private final TreeMap<Integer, Sighting<Proposition>> byToken = new TreeMap<>();
    /** Where somebody took up what was spoken of before: there it was spoken of again. */
    private final TreeMap<Integer, Sighting<Proposition>> takenUp = new TreeMap<>();

    Pointers(Text text) {
        this.text = text;
    }

    void enter(Sighting<Proposition> sighting) {
        byToken.put(sighting.anchor().from(), sighting);
    }

    void takeUp(int token, Sighting<Proposition> sighting) {
        takenUp.put(token, sighting);
    }

    /** The proposition spoken of last before the token. */
    Optional<Sighting<Proposition>> before(int token) {
        return Stream.of(byToken.lowerEntry(token), takenUp.lowerEntry(token))
                .filter(Objects::nonNull)
                .filter(entry -> sentencesBetween(entry.getKey(), token) <= SENTENCES)
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    /** "The deployment": what was spoken of by this word before. */
    Optional<Sighting<Proposition>> named(int from, int to) {
        if (to == from || to - from > LONGEST || isSighted(from, to)) {
            return Optional.empty();
        }
        Set<String> nouns = values(from, to, "noun");
        Set<String> concepts = values(from, to, "concept");
        return byToken.headMap(from, false).descendingMap().values().stream()
                .limit(MOST_NAMED)
                .takeWhile(sighting -> sentencesBetween(sighting.anchor().from(), from) <= SENTENCES_NAMED)
                .filter(sighting -> sighting.matter().affirmed().stream().anyMatch(concepts::containsAll))
                .filter(sighting -> sighting.matter().about().containsAll(nouns))
                .findFirst();
    }

    private Set<String> values(int from, int to, String category) {
        return text.annotations().within(from, to, category).stream()
                .map(Match::value)
                .collect(Collectors.toSet());
    }

    private int sentencesBetween(int from, int to) {
        return text.sentenceNumberAt(to) - text.sentenceNumberAt(from);
    }

    /** Whether a range of tokens itself speaks of a proposition. */
    boolean isSighted(int from, int to) {
        Integer first = byToken.ceilingKey(from);
        return first != null && first < to;
    }

    /** What the speaker does with what was said before; empty where he speaks of something else. */
    Optional<Stance> stance(Utterance utterance, Stance stance) {
        int from = utterance.content().get(0).from();
        int last = utterance.content().get(utterance.content().size() - 1).to();
        int to = stance == Stance.DECLINES_TO_SAY ? endOfClause(from, last) : last;
        if (isSighted(from, to)
                || utterance
                        .cue()
                        .filter(cue -> isSighted(cue.from(), cue.to()))
                        .isPresent()) {
            return Optional.empty();
        }
        Optional<Stance> judged = to - from <= LONGEST_VERDICT ? judged(from, to, stance) : Optional.empty();
        boolean points = stance != Stance.ASSERTS && to - from <= LONGEST && points(from, to);
        return judged.isPresent() || !points ? judged : Optional.of(stance);
    }

    /** "Did not answer the question, saying only that": what he does say is another matter. */
    private int endOfClause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.token(i).is(",")) {
                return i;
            }
        }
        return to;
    }

    private Optional<Stance> judged(int from, int to, Stance stance) {
        if (stance != Stance.ASSERTS && stance != Stance.CONFIRMS) {
            return Optional.empty();
        }
        for (Match verdict : text.annotations().within(from, to, "verdict")) {
            boolean negated = Polarity.isNegated(text, verdict.from(), new Match.Range(from, to));
            switch (verdict.value()) {
                case "silent" -> {
                    return Optional.of(Stance.DECLINES_TO_SAY);
                }
                case "same" -> {
                    return Optional.of(stance);
                }
                case "yes" -> {
                    if (to - from <= LONGEST_ANSWER) {
                        return Optional.of(stance);
                    }
                }
                case "false", "true" -> {
                    boolean holds = verdict.value().equals("true") != negated;
                    if (points(from, to)) {
                        return Optional.of(holds ? Stance.CONFIRMS : Stance.DENIES);
                    }
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    /** "This", "the report". */
    private boolean points(int from, int to) {
        Annotations annotations = text.annotations();
        for (int i = from; i < to; i++) {
            if (annotations.isOver(i, "statement")
                    || annotations.isOver(i, "cue.noun")
                    || annotations.isOver(i, "demonstrative")
                    || annotations.isOver(i, "pronoun")) {
                return true;
            }
        }
        return false;
    }
}
