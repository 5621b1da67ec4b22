package org.jejak.extract.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.extract.number.NumberWords.Kind;
import org.jejak.extract.number.NumberWords.NumberWord;
import org.jejak.model.Modifier;
import org.jejak.text.Match;
import org.jejak.text.Text;
import org.jejak.text.Token;

/** Finds numbers in digits, in words and in mixtures of both, one after the other. */
final class BareNumbers {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Text text;
    private final NumberWords words;
    private final Digits digits;

    BareNumbers(Text text, NumberWords words, Digits digits) {
        this.text = text;
        this.words = words;
        this.digits = digits;
    }

    List<BareNumber> all() {
        List<BareNumber> found = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            Optional<BareNumber> number = at(at);
            number.ifPresent(found::add);
            at = number.map(BareNumber::to).orElse(at + 1);
        }
        return found;
    }

    private Optional<BareNumber> at(int i) {
        Optional<Match> vague = text.annotations().at(i, "number.vague");
        if (vague.isPresent()) {
            return Optional.of(vague(vague.get()));
        }
        Optional<Match> whole = text.annotations().at(i, "number.whole").filter(match -> match.length() > 1);
        if (whole.isPresent()) {
            return Optional.of(whole(whole.get()));
        }
        return text.token(i).isNumber() ? inDigits(i) : inWords(i);
    }

    /** "a thousand", "half a million": one number of several words. */
    private static BareNumber whole(Match match) {
        return BareNumber.exact(match.from(), match.to(), tidy(new BigDecimal(match.value())), BigDecimal.ONE, true);
    }

    private Optional<BareNumber> inDigits(int i) {
        return digits.read(text.token(i).text()).map(value -> {
            int next = i + 1;
            Optional<NumberWord> scale = scaleAt(next);
            // "624.670 ribu": a scale after a full number is a slip, and the number stands
            boolean slip = scale.isPresent() && value.compareTo(THOUSAND) >= 0 && scale.get().value().compareTo(THOUSAND) <= 0;
            BigDecimal factor = BigDecimal.ONE;
            while (scale.isPresent()) {
                factor = slip ? factor : factor.multiply(scale.get().value());
                next++;
                scale = scaleAt(next);
            }
            return BareNumber.exact(i, next, tidy(value.multiply(factor)), factor, false);
        });
    }

    private Optional<NumberWord> scaleAt(int i) {
        if (i >= text.size() || text.token(i).breaksBefore() > 0) {
            return Optional.empty();
        }
        return words.of(text.token(i).form())
                .filter(word -> word.kind() == Kind.SCALE && word.value().compareTo(BigDecimal.TEN) > 0);
    }

    private Optional<BareNumber> inWords(int start) {
        Sum sum = new Sum();
        int at = start;
        int end = start;
        while (at < text.size() && text.token(at).isWord() && (at == start || text.token(at).breaksBefore() == 0)) {
            if (!sum.takes(text.token(at))) {
                break;
            }
            at++;
            end = sum.isComplete() ? at : end;
        }
        return end == start
                ? Optional.empty()
                : Optional.of(BareNumber.exact(start, end, tidy(sum.value()), sum.scale, true));
    }

    /** Adds up number words from left to right. */
    private final class Sum {
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal current = BigDecimal.ZERO;
        private BigDecimal last = BigDecimal.ZERO;
        private BigDecimal scale = BigDecimal.ONE;
        private boolean started;
        private boolean open;

        boolean takes(Token token) {
            Optional<NumberWord> word = words.of(token.form());
            if (word.isPresent()) {
                return take(word.get());
            }
            String form = token.form();
            int hyphen = form.indexOf('-');
            if (hyphen <= 0) {
                return false;
            }
            Optional<NumberWord> first = words.of(form.substring(0, hyphen));
            Optional<NumberWord> second = words.of(form.substring(hyphen + 1));
            return first.isPresent() && second.isPresent() && take(first.get()) && take(second.get());
        }

        private boolean take(NumberWord word) {
            open = false;
            return switch (word.kind()) {
                case UNIT -> unit(word.value());
                case WHOLE -> whole(word.value());
                case SCALE -> started && scale(word.value());
                case HALF -> half(word.value());
                case AND, POINT -> {
                    open = started;
                    yield started;
                }
            };
        }

        private boolean unit(BigDecimal value) {
            boolean fits = !started || last.signum() == 0 || value.compareTo(BigDecimal.TEN) < 0 && last.compareTo(BigDecimal.TEN) >= 0;
            if (fits) {
                current = current.add(value);
                last = value;
                started = true;
            }
            return fits;
        }

        private boolean whole(BigDecimal value) {
            if (started && last.signum() != 0 && last.compareTo(value) <= 0) {
                return false;
            }
            if (value.compareTo(THOUSAND) >= 0) {
                total = total.add(value);
                last = BigDecimal.ZERO;
            } else {
                current = current.add(value);
                last = value;
            }
            started = true;
            return true;
        }

        private boolean half(BigDecimal value) {
            current = current.add(value);
            last = value;
            started = true;
            open = current.compareTo(BigDecimal.ONE) < 0;
            return true;
        }

        private boolean scale(BigDecimal value) {
            if (value.equals(NumberWords.TEEN)) {
                current = current.add(BigDecimal.TEN);
                last = BigDecimal.TEN;
            } else if (value.compareTo(THOUSAND) < 0) {
                BigDecimal factor = last.signum() == 0 ? BigDecimal.ONE : last;
                current = current.subtract(last).add(factor.multiply(value));
                last = value;
            } else {
                total = total.add(current.signum() == 0 ? BigDecimal.ZERO : current.multiply(value));
                current = BigDecimal.ZERO;
                last = BigDecimal.ZERO;
            }
            scale = value;
            return true;
        }

        boolean isComplete() {
            return started && !open;
        }

        BigDecimal value() {
            return total.add(current);
        }
    }

    private BareNumber vague(Match match) {
        String[] parts = match.value().split(" ", 2);
        int dots = parts[0].indexOf("..");
        Modifier modifier = Modifier.valueOf(parts[1].toUpperCase(java.util.Locale.ROOT));
        Optional<BigDecimal> max = Optional.of(parts[0].substring(dots + 2)).filter(s -> !s.isEmpty()).map(BigDecimal::new);
        BareNumber bare = new BareNumber(
                match.from(),
                match.to(),
                Optional.of(new BigDecimal(parts[0].substring(0, dots))),
                max,
                modifier,
                BigDecimal.ONE,
                true);
        return scaleAt(match.to())
                .map(scale -> grown(bare, scale.value()))
                .orElse(bare);
    }

    /** "puluhan ribu", "beberapa ratus". */
    private static BareNumber grown(BareNumber bare, BigDecimal scale) {
        Optional<BigDecimal> min = bare.min().map(scale::multiply);
        Modifier modifier = min.map(BareNumbers::magnitude).orElse(bare.modifier());
        return new BareNumber(bare.from(), bare.to() + 1, min, bare.max().map(scale::multiply), modifier, scale, true);
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
