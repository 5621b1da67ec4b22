package org.jejak.extract.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jejak.model.Modifier;
import org.jejak.pack.Grammar;
import org.jejak.pack.PackException;
import org.jejak.pack.Vocabulary;
import org.jejak.pack.Word;
import org.jejak.text.Annotations;
import org.jejak.text.Match;
import org.jejak.text.Text;
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

    /** A vague count; {@code max} is empty where the words set none. */
    record Vague(BigDecimal min, Optional<BigDecimal> max, Modifier modifier) {}

    /** Number words in the text, up to but not including the token {@code to}. */
    record Found(List<NumberWord> words, int to) {

        boolean endsWith(Kind kind) {
            return words.get(words.size() - 1).kind() == kind;
        }
    }

    /** The value of a scale word that adds ten to the unit before it. */
    static final BigDecimal TEEN = BigDecimal.valueOf(-10);

    private static final Map<String, Kind> KINDS = Map.of(
            "number.unit", Kind.UNIT,
            "number.scale", Kind.SCALE,
            "number.whole", Kind.WHOLE,
            "number.half", Kind.HALF,
            "number.and", Kind.AND,
            "number.point", Kind.POINT);

    /** What a single word may be: a scale and a number of its own in turn. */
    private final Map<String, List<List<NumberWord>>> byForm = new HashMap<>();

    private final Map<String, NumberWord> scales = new HashMap<>();
    private final Map<String, Vague> vague = new HashMap<>();
    /** Hedges that a hyphen ties to the number before them, as in "seventy-odd". */
    private final Map<String, Modifier> tied = new HashMap<>();

    NumberWords(Grammar grammar) {
        for (Vocabulary vocabulary : grammar.vocabularies()) {
            vocabulary.words().forEach(this::add);
        }
    }

    private void add(Word word) {
        Kind kind = KINDS.get(word.category());
        if (kind != null) {
            NumberWord read = new NumberWord(kind, value(kind, word));
            if (word.form().indexOf(' ') < 0) {
                String form = Tokenizer.form(word.form());
                byForm.computeIfAbsent(form, key -> new ArrayList<>(1)).add(List.of(read));
                if (kind == Kind.SCALE) {
                    scales.putIfAbsent(form, read);
                }
            }
        } else if (word.category().equals("hedge.after") && word.form().startsWith("-")) {
            tied.put(
                    Tokenizer.form(word.form().substring(1)),
                    Modifier.valueOf(word.value().toUpperCase(Locale.ROOT)));
        } else if (word.category().equals("number.vague")) {
            vague.put(word.value(), vague(word));
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

    private static Vague vague(Word word) {
        String[] parts = word.value().split("\\.\\.| ", -1);
        try {
            return new Vague(
                    new BigDecimal(parts[0]),
                    Optional.of(parts[1]).filter(max -> !max.isEmpty()).map(BigDecimal::new),
                    Modifier.valueOf(parts[2].toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new PackException(
                    word.rule(),
                    "expected min..max and a modifier, such as '20..99 dozens', as the value of '" + word.form() + "'");
        }
    }

    Vague vague(Match match) {
        Vague found = vague.get(match.value());
        if (found == null) {
            throw new PackException(match.rule(), "expected min..max and a modifier, not '" + match.value() + "'");
        }
        return found;
    }

    /** What the hedge makes of a number that a hyphen ties to it in one word. */
    Optional<Modifier> hedgeIn(String form) {
        return Optional.ofNullable(tied.get(form.substring(form.lastIndexOf('-') + 1)))
                .filter(modifier -> form.indexOf('-') > 0);
    }

    /** The scale that a word is, whatever else it may be. */
    Optional<NumberWord> scale(String form) {
        return Optional.ofNullable(scales.get(form));
    }

    /** The number words that the token may begin: several tokens that make one ("half a million"), then the token alone. */
    List<Found> at(Text text, int i) {
        List<Found> found = new ArrayList<>(2);
        Annotations annotations = text.annotations();
        annotations
                .at(i, "number.whole")
                .or(() -> annotations.at(i, "number.half"))
                .filter(match -> match.length() > 1)
                .ifPresent(match -> found.add(new Found(List.of(several(match)), match.to())));
        if (text.token(i).isWord()) {
            for (List<NumberWord> words : alone(text.token(i).form())) {
                found.add(new Found(words, i + 1));
            }
        }
        return found;
    }

    private static NumberWord several(Match match) {
        return new NumberWord(
                match.category().equals("number.half") ? Kind.HALF : Kind.WHOLE, new BigDecimal(match.value()));
    }

    /** What a single word may be, or the words that hyphens tie. */
    private List<List<NumberWord>> alone(String form) {
        List<List<NumberWord>> whole = byForm.getOrDefault(form, List.of());
        if (!whole.isEmpty() || form.indexOf('-') < 0) {
            return whole;
        }
        List<NumberWord> words = new ArrayList<>();
        for (String part : form.split("-", -1)) {
            List<List<NumberWord>> word = byForm.getOrDefault(part, List.of());
            if (word.isEmpty() && (words.isEmpty() || !tied.containsKey(part))) {
                return List.of();
            }
            word.stream().limit(1).forEach(words::addAll);
        }
        return List.of(words);
    }
}
