package org.jejak.extract.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jejak.model.Modifier;
import org.jejak.pack.Grammar;
import org.jejak.text.Match;
import org.jejak.text.Text;

/** Reads quantities: bare numbers joined to ranges, with their hedges, their use and the noun they count. Immutable; any thread. */
public final class QuantityReader {

    private final NumberWords words;
    private final Digits digits;
    private final boolean headFirst;
    private final Set<String> abbreviations;

    public QuantityReader(Grammar grammar) {
        this.words = new NumberWords(grammar);
        this.digits = new Digits(grammar.language().numbers());
        this.headFirst = grammar.language().headFirst();
        this.abbreviations = grammar.language().abbreviations();
    }

    /** The bare numbers of one text, found once and read when dates and hedges are known. */
    public static final class Marked {
        private final List<BareNumber> numbers;

        private Marked(List<BareNumber> numbers) {
            this.numbers = numbers;
        }
    }

    /** Marks every bare number as {@code number}, so that patterns can name it. */
    public Marked mark(Text text) {
        List<BareNumber> numbers = new BareNumbers(text, words, digits, abbreviations).all();
        for (BareNumber number : numbers) {
            String value = number.modifier().isVague()
                    ? number.modifier().id()
                    : number.value().toPlainString();
            text.annotations().add(new Match("number", value, number.from(), number.to(), "number"));
        }
        return new Marked(numbers);
    }

    /**
     * Quantities in text order.
     *
     * @param marked what {@link #mark} found in the same text
     * @param inTime whether a token is part of a date, time or duration
     */
    public List<Quantity> read(Text text, Marked marked, IntPredicate inTime) {
        List<BareNumber> bare = marked.numbers;
        List<Quantity> quantities = new ArrayList<>();
        for (int i = 0; i < bare.size(); i++) {
            BareNumber number = bare.get(i);
            Optional<BareNumber> range =
                    i + 1 < bare.size() ? Ranges.of(text, number, bare.get(i + 1)) : Optional.empty();
            i += range.isPresent() ? 1 : 0;
            quantities.add(
                    Uses.classified(text, Nouns.counted(text, hedged(text, range.orElse(number)), headFirst), inTime));
        }
        return quantities;
    }

    private Quantity hedged(Text text, BareNumber number) {
        int from = number.from();
        Modifier modifier = number.modifier() == Modifier.EXACT
                ? words.hedgeIn(text.token(number.to() - 1).form()).orElse(Modifier.EXACT)
                : number.modifier();
        List<Match> hedges = new ArrayList<>(0);
        Optional<Match> hedge = before(text, from);
        while (hedge.isPresent() && number.from() - hedge.get().from() <= 6) {
            modifier = stronger(modifier, hedge.get());
            hedges.add(hedge.get());
            from = hedge.get().from();
            hedge = before(text, from);
        }
        if (number.modifier() == Modifier.BETWEEN) {
            from = Ranges.opener(text, from).map(Match::from).orElse(from);
        }
        int to = number.to();
        Optional<Match> after = after(text, to);
        if (after.isPresent() && (modifier == Modifier.EXACT || modifier == Modifier.ABOUT)) {
            modifier = stronger(modifier, after.get());
            hedges.add(after.get());
            to = after.get().to();
        }
        return bounded(number, from, to, modifier, hedges);
    }

    private static Optional<Match> before(Text text, int from) {
        if (from == 0 || text.sentenceNumberAt(from - 1) != text.sentenceNumberAt(from)) {
            return Optional.empty();
        }
        // a word before the numbers of a change, "rose to 19", bounds none of them
        if (text.annotations().isOver(from - 1, "range.change")) {
            return Optional.empty();
        }
        Match longest = null;
        for (Match match : text.annotations().covering(from - 1)) {
            boolean hedges = match.category().equals("hedge.before") && match.to() == from;
            if (hedges && (longest == null || longest.length() < match.length())) {
                longest = match;
            }
        }
        return Optional.ofNullable(longest);
    }

    private static Optional<Match> after(Text text, int to) {
        return to < text.size() && text.sentenceNumberAt(to) == text.sentenceNumberAt(to - 1)
                ? text.annotations().at(to, "hedge.after")
                : Optional.empty();
    }

    /** A bound says more than "about"; a range and a vague count keep their own. */
    private static Modifier stronger(Modifier modifier, Match hedge) {
        if (modifier == Modifier.BETWEEN || modifier.isVague()) {
            return modifier;
        }
        Modifier other = Modifier.valueOf(hedge.value().toUpperCase(java.util.Locale.ROOT));
        return modifier == Modifier.EXACT || modifier == Modifier.ABOUT ? other : modifier;
    }

    private static Quantity bounded(BareNumber number, int from, int to, Modifier modifier, List<Match> hedges) {
        Optional<BigDecimal> min = number.min();
        Optional<BigDecimal> max = number.max();
        switch (modifier) {
            case AT_LEAST, MORE_THAN -> max = Optional.empty();
            case UP_TO, LESS_THAN -> min = Optional.of(BigDecimal.ZERO);
            default -> {}
        }
        return new Quantity(
                from,
                to,
                new Match.Range(number.from(), number.to()),
                min,
                max,
                modifier,
                Quantity.Use.COUNT,
                Optional.empty(),
                Optional.empty(),
                hedges);
    }
}
