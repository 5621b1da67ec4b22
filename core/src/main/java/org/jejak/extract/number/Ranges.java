package org.jejak.extract.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jejak.model.Modifier;
import org.jejak.text.Match;
import org.jejak.text.Text;

/** Joins two numbers to a range: "25,000-30,000", "1 to 3 million", "antara 300 dan 400". */
final class Ranges {

    private Ranges() {}

    static Optional<BareNumber> of(Text text, BareNumber first, BareNumber second) {
        boolean exact = first.modifier() == Modifier.EXACT && second.modifier() == Modifier.EXACT;
        if (!exact || !isJoined(text, first, second) || isChange(text, first)) {
            return Optional.empty();
        }
        BareNumber low = sharesScale(first, second) ? first.scaledBy(second.scale()) : first;
        return low.value().compareTo(second.value()) < 0
                ? Optional.of(new BareNumber(
                        first.from(),
                        second.to(),
                        low.min(),
                        second.max(),
                        Modifier.BETWEEN,
                        second.scale(),
                        first.words()))
                : Optional.empty();
    }

    private static boolean isJoined(Text text, BareNumber first, BareNumber second) {
        int at = first.to();
        if (at >= second.from() || text.sentenceNumberAt(at - 1) != text.sentenceNumberAt(second.from())) {
            return false;
        }
        if (isDash(text, at)) {
            return at + 1 == second.from() && !isChain(text, first.from(), second.to());
        }
        boolean to = text.annotations()
                .at(at, "range.to")
                .filter(match -> match.to() == second.from())
                .isPresent();
        boolean and = at + 1 == second.from() && text.annotations().isOver(at, "conjunction");
        return to || and && opener(text, first.from()).isPresent();
    }

    /** "between", "from" right before the number. */
    static Optional<Match> opener(Text text, int from) {
        return from == 0
                ? Optional.empty()
                : text.annotations().over(from - 1, "range.between").filter(match -> match.to() == from);
    }

    /** "rose from 17 to 19" */
    private static boolean isChange(Text text, BareNumber first) {
        return first.from() > 0
                && text.annotations()
                        .over(first.from() - 1, "range.change")
                        .filter(change -> change.value().equals("from"))
                        .isPresent();
    }

    private static boolean isDash(Text text, int token) {
        return switch (text.token(token).text()) {
            case "-", "\u2013", "\u2014" -> true;
            default -> false;
        };
    }

    /** "021-555-1234", "2024-10-18": more than two numbers on one string are none of them a range. */
    private static boolean isChain(Text text, int from, int to) {
        boolean before =
                from > 1 && isDash(text, from - 1) && text.token(from - 2).isNumber();
        boolean after =
                to + 1 < text.size() && isDash(text, to) && text.token(to + 1).isNumber();
        return before || after;
    }

    /** "1 to 3 million" begins at a million; "300 to 2 thousand" at three hundred. */
    private static boolean sharesScale(BareNumber first, BareNumber second) {
        return first.scale().compareTo(BigDecimal.ONE) == 0
                && second.scale().compareTo(BigDecimal.ONE) > 0
                && first.value().compareTo(second.value().divide(second.scale(), MathContext.DECIMAL64)) < 0;
    }
}
