package org.jejak.extract.number;

import java.util.Optional;
import org.jejak.text.Annotations;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;
import org.jejak.text.Token;

/** Finds the noun that a number counts, right after it. */
final class Nouns {

    private static final int REACH = 6;
    /** Classes whose words also stand between a number and the noun that is meant: "10 orang tentara". */
    private static final java.util.Set<String> COUNTERS = java.util.Set.of("person", "piece");

    private Nouns() {}

    static Quantity counted(Text text, Quantity quantity, boolean headFirst) {
        Optional<Match> noun = after(text, quantity.to(), headFirst);
        return noun.or(() -> nationals(text, quantity.to()))
                .map(match -> quantity.withNoun(match.value(), Optional.of(new Match.Range(match.from(), match.to()))))
                .orElse(quantity);
    }

    /** "15,000 North Koreans": a country's name alone, right after the number, counts its people. */
    private static Optional<Match> nationals(Text text, int start) {
        return start >= text.size() || text.sentenceNumberAt(start) != text.sentenceNumberAt(start - 1)
                ? Optional.empty()
                : text.annotations()
                        .at(start, "name.country")
                        .map(name -> new Match("noun", "national", name.from(), name.to(), name.rule()));
    }

    /** Of the nouns that follow each other, the last or the first, as the language has it: "construction troops", "tentara bayaran". */
    private static Optional<Match> after(Text text, int start, boolean headFirst) {
        if (start >= text.size()) {
            return Optional.empty();
        }
        Annotations annotations = text.annotations();
        Sentence sentence = text.sentenceAt(start - 1);
        Match found = null;
        int unknown = 0;
        int at = start;
        while (at < Math.min(sentence.to(), start + REACH)) {
            Optional<Match> noun = annotations.at(at, "noun");
            if (noun.isPresent()) {
                if (headFirst && found != null && !COUNTERS.contains(found.value())) {
                    break;
                }
                found = noun.get();
                at = found.to();
                boolean share = isCountedMeasure(annotations, found.from());
                if (share || !text.token(at - 1).isWord() || at < sentence.to() && !continues(text, at)) {
                    break;
                }
                continue;
            }
            if (found != null || endsPhrase(text, at)) {
                break;
            }
            Optional<Match> name = annotations.at(at, "name.country");
            unknown += name.isPresent() || text.token(at).isCapitalised() ? 0 : 1;
            if (unknown > 2) {
                break;
            }
            at = name.map(Match::to).orElse(at + 1);
        }
        return Optional.ofNullable(found);
    }

    /** "58 per cent" in a topic that counts shares, and so has the measure's words among its nouns. */
    static boolean isCountedMeasure(Annotations annotations, int unit) {
        return annotations
                .at(unit, "measure")
                .flatMap(measure ->
                        annotations.at(unit, "noun").filter(noun -> noun.value().equals(measure.value())))
                .isPresent();
    }

    private static boolean continues(Text text, int at) {
        return text.annotations().at(at, "noun").isPresent();
    }

    private static boolean endsPhrase(Text text, int at) {
        Token token = text.token(at);
        if (!token.isWord()) {
            return true;
        }
        for (Match match : text.annotations().startingAt(at)) {
            switch (match.category()) {
                case "clause",
                        "goal",
                        "place.at",
                        "measure",
                        "number.part",
                        "cue.verb",
                        "cue.told",
                        "negation",
                        "complement",
                        "determiner",
                        "modal",
                        "number" -> {
                    return true;
                }
                case "auxiliary" -> {
                    if (!match.value().equals("adverb")) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }
}
