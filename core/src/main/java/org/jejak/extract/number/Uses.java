package org.jejak.extract.number;

import java.math.BigDecimal;
import java.util.function.IntPredicate;
import org.jejak.extract.number.Quantity.Use;
import org.jejak.text.Annotations;
import org.jejak.text.Match;
import org.jejak.text.Text;
import org.jejak.text.Token;

/** Tells numbers that count something from those in names, dates, shares, measures and page furniture. */
final class Uses {

    private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

    private Uses() {}

    static Quantity classified(Text text, Quantity quantity, IntPredicate inTime) {
        int first = quantity.number().from();
        int last = quantity.number().to() - 1;
        if (inTime.test(first) || inTime.test(last)) {
            return quantity.as(Use.TIME);
        }
        if (isMoney(text, quantity)) {
            return quantity.as(Use.MEASURE);
        }
        if (isListNumber(text, quantity) || isAge(text, quantity)) {
            return quantity.as(Use.FURNITURE);
        }
        if (isName(text, quantity)) {
            return quantity.as(Use.NAME);
        }
        return quantity.as(isGluedToNumber(text, quantity.to()) ? Use.NAME : byNextWord(text, quantity.to()));
    }

    /** The first part of "2-1", "021-555", "16:59". */
    private static boolean isGluedToNumber(Text text, int next) {
        return next + 1 < text.size()
                && isJoint(text.token(next))
                && !text.token(next).spaceBefore()
                && text.token(next + 1).isNumber()
                && !text.token(next + 1).spaceBefore();
    }

    private static boolean isJoint(Token token) {
        return switch (token.text()) {
            case "-", "\u2013", "/", ":" -> true;
            default -> false;
        };
    }

    private static Use byNextWord(Text text, int next) {
        if (next >= text.size() || text.sentenceNumberAt(next) != text.sentenceNumberAt(next - 1)) {
            return Use.COUNT;
        }
        Annotations annotations = text.annotations();
        if (annotations.at(next, "number.part").isPresent()) {
            return Nouns.isCountedMeasure(annotations, next) ? Use.COUNT : Use.PART;
        }
        boolean hyphen = text.token(next).is("-") && !text.token(next).spaceBefore() && next + 1 < text.size();
        int unit = hyphen ? next + 1 : next;
        boolean noun = annotations.at(unit, "noun").isPresent();
        return annotations.at(unit, "measure").isPresent() && !noun ? Use.MEASURE : Use.COUNT;
    }

    /** "1. A heading", "2) …" at the start of a line. */
    private static boolean isListNumber(Text text, Quantity quantity) {
        int from = quantity.number().from();
        int to = quantity.number().to();
        boolean opensLine = from == 0 || text.token(from).breaksBefore() > 0;
        boolean marked = to < text.size()
                && (text.token(to).is(".") || text.token(to).is(")"))
                && text.token(to).breaksBefore() == 0
                && !text.token(to).spaceBefore();
        return opensLine && marked && text.token(from).isNumber();
    }

    /** "Rp3 miliar", "$5 million" */
    private static boolean isMoney(Text text, Quantity quantity) {
        int from = quantity.number().from();
        if (from == 0) {
            return false;
        }
        for (Match match : text.annotations().covering(from - 1)) {
            if (match.to() == from
                    && match.category().equals("measure")
                    && match.value().equals("money")) {
                return true;
            }
        }
        return Character.getType(text.token(from - 1).text().codePointAt(0)) == Character.CURRENCY_SYMBOL;
    }

    /** A small number alone in brackets or between commas after a name: "Sari (42)", "Sari, 42,". */
    private static boolean isAge(Text text, Quantity quantity) {
        int from = quantity.number().from();
        int to = quantity.number().to();
        boolean apart = from > 1
                && to < text.size()
                && (text.token(from - 1).is("(") && text.token(to).is(")")
                        || text.token(from - 1).is(",")
                                && text.token(to).is(",")
                                && text.token(from).isNumber());
        return apart
                && text.token(from - 2).isCapitalised()
                && quantity.max().map(max -> max.compareTo(OLDEST) < 0).orElse(false);
    }

    private static boolean isName(Text text, Quantity quantity) {
        int from = quantity.number().from();
        if (from == 0 || quantity.from() < from || text.sentenceNumberAt(from) != text.sentenceNumberAt(from - 1)) {
            return false;
        }
        Token before = text.token(from - 1);
        if (isAbout(text, from - 1) || before.is("#")) {
            return true;
        }
        boolean second = from > 2
                && quantity.noun().isEmpty()
                && (before.is(",") || text.annotations().isOver(from - 1, "conjunction"))
                && text.token(from - 2).isNumber()
                && isAbout(text, from - 3);
        boolean glued = second || !text.token(from).spaceBefore() && isJoint(before);
        boolean afterName = before.isCapitalised()
                && !isPlainWord(text, from - 1)
                && from - 1 > text.sentenceAt(from).from()
                && quantity.noun().isEmpty()
                && text.token(from).isNumber()
                && quantity.max()
                        .map(max -> max.compareTo(BigDecimal.valueOf(1000)) < 0)
                        .orElse(false);
        return glued || afterName && !nextIsConcept(text, quantity.to());
    }

    /** A word that a pack knows as none of a name, capitalised as all words of a headline are. */
    private static boolean isPlainWord(Text text, int token) {
        for (Match match : text.annotations().covering(token)) {
            switch (match.category()) {
                case "concept",
                        "negation",
                        "conjunction",
                        "clause",
                        "auxiliary",
                        "adjunct",
                        "additional",
                        "anaphor",
                        "range.change",
                        "cue.verb",
                        "cue.figure",
                        "cue.headline" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "Article 4", "aged 40"; but "the missing number 40" counts them. */
    private static boolean isAbout(Text text, int token) {
        boolean about = false;
        for (Match match : text.annotations().covering(token)) {
            if (match.category().equals("number.about")) {
                if (match.value().equals("count")) {
                    return false;
                }
                about = true;
            }
        }
        return about;
    }

    private static boolean nextIsConcept(Text text, int next) {
        return next < text.size() && text.annotations().at(next, "concept").isPresent();
    }
}
