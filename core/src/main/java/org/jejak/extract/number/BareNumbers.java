package org.jejak.extract.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jejak.extract.number.NumberWords.Found;
import org.jejak.extract.number.NumberWords.Kind;
import org.jejak.extract.number.NumberWords.NumberWord;
import org.jejak.extract.number.NumberWords.Vague;
import org.jejak.model.Modifier;
import org.jejak.text.Annotations;
import org.jejak.text.Match;
import org.jejak.text.Text;
import org.jejak.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds numbers in digits, in words and in mixtures of both, one after the other. */
final class BareNumbers {

    /** No number of a report has more groups of three digits. */
    private static final int MOST_GROUPS = 6;

    /** The categories of words that a number may begin with; others stand inside, and the words for "and" are many. */
    private static final List<String> OPENERS = List.of("number.unit", "number.whole", "number.half", "number.vague");

    private static final long OPENING = Annotations.bits(OPENERS);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Text text;
    private final NumberWords words;
    private final Digits digits;
    private final Set<String> abbreviations;

    /** @param abbreviations words that a full stop cuts short, in lower case without it */
    BareNumbers(Text text, NumberWords words, Digits digits, Set<String> abbreviations) {
        this.text = text;
        this.words = words;
        this.digits = digits;
        this.abbreviations = abbreviations;
    }

    List<BareNumber> all() {
        List<BareNumber> found = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            Optional<BareNumber> number = mayBeginNumber(at) ? at(at) : Optional.empty();
            if (number.isPresent()) {
                found.add(number.get());
                at = number.get().to();
            } else {
                at++;
            }
        }
        return found;
    }

    private Optional<BareNumber> at(int i) {
        Optional<Match> vague = text.annotations().at(i, "number.vague");
        // "sejumlah 45 saksi" counts 45
        if (vague.isPresent() && !isNumber(i, vague.get().to()) && !isOne(vague.get())) {
            return Optional.of(vague(vague.get()));
        }
        if (text.token(i).isNumber()) {
            return inDigits(i).map(this::extended);
        }
        return inWords(i);
    }

    /** "About of-a-thousand houses": what bounds a number stands before one, and the form that means many elsewhere is one here. */
    private boolean isOne(Match vague) {
        int from = vague.from();
        return from > 0
                && text.annotations().at(from, "number.whole").isPresent()
                && text.annotations().isOver(from - 1, "hedge.before")
                && text.sentenceNumberAt(from - 1) == text.sentenceNumberAt(from);
    }

    /** Spares most words the search: a number begins with digits, with a number word, or with a hyphened one. */
    private boolean mayBeginNumber(int i) {
        Token token = text.token(i);
        return token.isNumber() || token.hyphened() || text.annotations().mayStart(i, OPENING) && isOpener(i);
    }

    private boolean isOpener(int i) {
        List<Match> matches = text.annotations().startingAt(i);
        for (int m = 0; m < matches.size(); m++) {
            if (OPENERS.contains(matches.get(m).category())) {
                return true;
            }
        }
        return false;
    }

    private Optional<BareNumber> inDigits(int i) {
        int end = endOfGroups(i);
        String printed = end == i + 1 ? text.token(i).text() : joined(i, end);
        Optional<NumberWord> scale = scaleAt(end);
        Optional<BigDecimal> value =
                digits.read(printed).or(() -> scale.flatMap(word -> digits.readWithOtherMark(printed)));
        return value.map(number -> scaled(i, end, number, scale));
    }

    /** Groups of digits without the blanks between them. */
    private String joined(int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(text.token(i).text());
        }
        return joined.toString();
    }

    /** "11 000", "1 250 000": the token after groups of three digits that blanks part, where the language writes so. */
    private int endOfGroups(int i) {
        int end = i + 1;
        boolean opens = digits.groupsByBlanks() && isDigits(i, 1, 3);
        while (opens && end - i < MOST_GROUPS && goesOn(i, end) && isDigits(end, 3, 3) && isNextGroup(end)) {
            end++;
        }
        return end;
    }

    /** One blank on the same line; a decimal mark may close the last group. */
    private boolean isNextGroup(int i) {
        return text.token(i).breaksBefore() == 0
                && text.token(i).start() - text.token(i - 1).end() == 1
                && text.token(i - 1).text().chars().allMatch(Character::isDigit);
    }

    /** Whether the token begins with so many digits and no more. */
    private boolean isDigits(int i, int least, int most) {
        String printed = text.token(i).isNumber() ? text.token(i).text() : "";
        int count = 0;
        while (count < printed.length() && Character.isDigit(printed.charAt(count))) {
            count++;
        }
        return count >= least && count <= most;
    }

    private BareNumber scaled(int i, int end, BigDecimal value, Optional<NumberWord> first) {
        int next = end;
        Optional<NumberWord> scale = first;
        // "624.670 ribu": a scale after a full number is a slip, and the number stands
        boolean slip = scale.isPresent()
                && value.compareTo(THOUSAND) >= 0
                && scale.get().value().compareTo(THOUSAND) <= 0;
        BigDecimal factor = BigDecimal.ONE;
        BigDecimal last = BigDecimal.ZERO;
        // "2 ratus ribu" goes up; "2 juta ribu" is no number
        while (scale.isPresent() && scale.get().value().compareTo(last) > 0) {
            last = scale.get().value();
            factor = slip ? factor : factor.multiply(last);
            next = behindScale(next);
            scale = scaleAt(next);
        }
        return BareNumber.exact(i, next, tidy(value.multiply(factor)), factor, false);
    }

    /** The token after a scale word, with the full stop where it is cut short in the middle of a sentence. */
    private int behindScale(int scale) {
        int next = scale + 1;
        boolean stopped = abbreviations.contains(text.token(scale).form())
                && goesOn(scale, next + 1)
                && text.token(next).is(".")
                && !text.token(next).spaceBefore();
        return stopped ? next + 1 : next;
    }

    /** "2 juta 300 ribu" is one number. */
    private BareNumber extended(BareNumber number) {
        int next = number.to();
        if (number.scale().compareTo(THOUSAND) <= 0 || !isNumber(number.from(), next)) {
            return number;
        }
        return inDigits(next)
                .filter(rest ->
                        rest.scale().compareTo(THOUSAND) >= 0 && rest.value().compareTo(number.scale()) < 0)
                .map(rest -> extended(BareNumber.exact(
                        number.from(), rest.to(), number.value().add(rest.value()), rest.scale(), false)))
                .orElse(number);
    }

    private boolean isNumber(int from, int next) {
        return goesOn(from, next) && text.token(next).isNumber();
    }

    private boolean goesOn(int from, int next) {
        return next < text.size() && text.sentenceNumberAt(next) == text.sentenceNumberAt(from);
    }

    private Optional<NumberWord> scaleAt(int i) {
        if (!goesOn(i - 1, i)) {
            return Optional.empty();
        }
        Token token = text.token(i);
        // "3m" is three million, "3 m" three metres
        boolean letter = token.text().length() == 1 && token.spaceBefore();
        return words.scale(token.form()).filter(word -> word.value().compareTo(BigDecimal.TEN) > 0 && !letter);
    }

    private Optional<BareNumber> inWords(int start) {
        Sum sum = new Sum();
        BareNumber complete = null;
        BareNumber closed = null;
        int at = start;
        while (goesOn(start, at)) {
            List<Found> candidates = words.at(text, at);
            Found found = fitting(sum, candidates);
            if (found == null) {
                // "two hundred three hundred": the three belongs to what follows
                boolean next =
                        closed != null && candidates.stream().anyMatch(candidate -> candidate.endsWith(Kind.SCALE));
                return Optional.ofNullable(next ? closed : complete);
            }
            sum = sum.with(found.words());
            at = found.to();
            complete = sum.isComplete() ? BareNumber.exact(start, at, tidy(sum.value()), sum.scale(), true) : complete;
            closed = found.endsWith(Kind.SCALE) || found.endsWith(Kind.WHOLE) ? complete : closed;
        }
        return Optional.ofNullable(complete);
    }

    private static @Nullable Found fitting(Sum sum, List<Found> candidates) {
        for (Found candidate : candidates) {
            if (sum.with(candidate.words()) != sum) {
                return candidate;
            }
        }
        return null;
    }

    private BareNumber vague(Match match) {
        Vague vague = words.vague(match);
        BareNumber bare = new BareNumber(
                match.from(),
                match.to(),
                Optional.of(vague.min()),
                vague.max(),
                vague.modifier(),
                BigDecimal.ONE,
                true);
        return scaleAt(match.to()).map(scale -> grown(bare, scale.value())).orElse(bare);
    }

    /** "puluhan ribu", "beberapa ratus", "dua-tiga ribu". */
    private static BareNumber grown(BareNumber bare, BigDecimal scale) {
        BigDecimal min = bare.value().multiply(scale);
        Modifier modifier = bare.modifier().isVague() ? magnitude(min) : bare.modifier();
        return new BareNumber(
                bare.from(), bare.to() + 1, Optional.of(min), bare.max().map(scale::multiply), modifier, scale, true);
    }

    private static Modifier magnitude(BigDecimal min) {
        int digitsOfMin = min.toBigInteger().toString().length();
        return switch (digitsOfMin) {
            case 1 -> Modifier.SEVERAL;
            case 2 -> Modifier.DOZENS;
            case 3 -> Modifier.HUNDREDS;
            case 4 -> Modifier.THOUSANDS;
            case 5 -> Modifier.TENS_OF_THOUSANDS;
            case 6 -> Modifier.HUNDREDS_OF_THOUSANDS;
            default -> Modifier.MILLIONS;
        };
    }

    private static BigDecimal tidy(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
