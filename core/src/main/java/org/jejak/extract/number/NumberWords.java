package org.jejak.extract.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jejak.pack.Grammar;
import org.jejak.pack.PackException;
import org.jejak.pack.Vocabulary;
import org.jejak.pack.Word;
import org.jejak.text.Tokenizer;

/** The number words of a grammar. Immutable; any thread. */
final class NumberWords {

    /** What a number word does to the number read so far. */
    enum Kind {
        UNIT,
        SCALE,
        WHOLE,
        HALF,
        AND,
        POINT
    }

    /** @param value what it adds or multiplies by; for the suffix that adds ten, {@link #TEEN} */
    record NumberWord(Kind kind, BigDecimal value) {}

    /** The value of a scale word that adds ten to the unit before it. */
    static final BigDecimal TEEN = BigDecimal.valueOf(-10);

    private static final Map<String, Kind> KINDS = Map.of(
            "number.unit", Kind.UNIT,
            "number.scale", Kind.SCALE,
            "number.whole", Kind.WHOLE,
            "number.half", Kind.HALF,
            "number.and", Kind.AND,
            "number.point", Kind.POINT);

    private final Map<String, NumberWord> byForm = new HashMap<>();

    NumberWords(Grammar grammar) {
        for (Vocabulary vocabulary : grammar.vocabularies()) {
            for (Word word : vocabulary.words()) {
                Kind kind = KINDS.get(word.category());
                if (kind != null && word.form().indexOf(' ') < 0) {
                    byForm.put(Tokenizer.form(word.form()), new NumberWord(kind, value(kind, word)));
                }
            }
        }
    }

    private static BigDecimal value(Kind kind, Word word) {
        if (kind == Kind.AND || kind == Kind.POINT) {
            return BigDecimal.ZERO;
        }
        if (word.value().equals("teen")) {
            return TEEN;
        }
        try {
            return new BigDecimal(word.value());
        } catch (NumberFormatException e) {
            throw new PackException(word.rule(), "expected a number, or 'teen', as the value of '" + word.form() + "'");
        }
    }

    Optional<NumberWord> of(String form) {
        return Optional.ofNullable(byForm.get(form));
    }
}
