package org.jejak.app.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.Period;
import org.jejak.model.Claim;
import org.jejak.model.Edtf;
import org.jejak.model.Figure;
import org.jejak.model.Interval;
import org.jejak.model.Modifier;

/** Values as a person reads them. Numbers are grouped by no-break spaces, since comma and full stop differ between languages. */
public final class Words {

    private static final char NO_BREAK_SPACE = '\u00a0';

    private static final int SHORT = 8;

    private Words() {}

    /** For example "about 11 000", "10 000–12 000", "dozens". */
    public static String of(Interval value) {
        Modifier modifier = value.modifier();
        Optional<BigDecimal> point = value.point();
        if (modifier.isVague()) {
            return spaced(modifier);
        }
        if (point.isPresent()) {
            return (modifier == Modifier.EXACT ? "" : spaced(modifier) + NO_BREAK_SPACE) + number(point.get());
        }
        return value.min().map(Words::number).orElse("") + "–"
                + value.max().map(Words::number).orElse("");
    }

    /** What the claim says in a word or two: a value, or a stance. */
    public static String of(Claim claim) {
        return claim instanceof Figure figure
                ? of(figure.value())
                : spaced(claim.voice().stance());
    }

    /** The id of a claim with so much of its article as tells it from others in all but the largest cases. */
    public static String of(ClaimId id) {
        return id.article().substring(0, Math.min(SHORT, id.article().length())) + ":" + id.key();
    }

    public static String spaced(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The constant as exports write it, for example {@code not_established}. */
    public static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public static String number(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        StringBuilder grouped = new StringBuilder(plain);
        int first = plain.startsWith("-") ? 1 : 0;
        for (int i = end - 3; i > first; i -= 3) {
            grouped.insert(i, NO_BREAK_SPACE);
        }
        return grouped.toString();
    }

    public static String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** The day or days of a date, whatever more is known of it. */
    public static String day(Edtf date) {
        return date.value().replaceAll("T[^/]*", "");
    }

    /** The day or days of a period; "by" the last of them where the first is not known. */
    public static String days(Optional<Period> period) {
        if (period.isEmpty()) {
            return "undated";
        }
        LocalDate first = period.get().first();
        LocalDate last = period.get().last();
        if (first.equals(last)) {
            return first.toString();
        }
        if (last.equals(Period.END)) {
            return "since " + first;
        }
        if (first.equals(Period.BEGINNING)) {
            LocalDate from = last.withDayOfMonth(1);
            return "by " + (isWhole(from, last) ? named(from, last) : last.toString());
        }
        return isWhole(first, last) ? named(first, last) : first + " to " + last;
    }

    /** Whether it is a month or a year. */
    private static boolean isWhole(LocalDate first, LocalDate last) {
        boolean sameYear = first.getYear() == last.getYear();
        boolean month = sameYear && first.getMonth() == last.getMonth();
        return first.getDayOfMonth() == 1
                && last.getDayOfMonth() == last.lengthOfMonth()
                && (month || sameYear && first.getMonthValue() == 1 && last.getMonthValue() == 12);
    }

    private static String named(LocalDate first, LocalDate last) {
        return first.toString().substring(0, first.getMonth() == last.getMonth() ? 7 : 4);
    }

    /** "1 article", "12 000 articles". */
    public static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /**
     * Text from outside made safe for a terminal, on one line: white space folded, and no character that could move the cursor,
     * change colours or turn the direction of what follows.
     */
    public static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (isSafe(c)) {
                line.appendCodePoint(c);
            }
        });
        return line.toString().strip();
    }

    /** Neither a control character nor one of those that turn the direction of the text. */
    public static boolean isSafe(int c) {
        return !Character.isISOControl(c) && !(c >= 0x202a && c <= 0x202e) && !(c >= 0x2066 && c <= 0x2069);
    }
}
