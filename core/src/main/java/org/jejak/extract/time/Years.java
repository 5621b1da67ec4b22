package org.jejak.extract.time;

import org.jspecify.annotations.Nullable;

/** Tells years from counts: "2024", "tahun 44", "490 BC", and decades and centuries: "1970s", "2010-an", "abad ke-19". */
final class Years {

    /** @param block null for a year, else decade or century */
    record Year(int year, @Nullable Unit block, boolean bare, int to) {}

    private final Page page;
    private final Ordinals ordinals;

    Years(Page page) {
        this.page = page;
        this.ordinals = new Ordinals(page);
    }

    /** @param dated whether a month, a season or the like stands before it */
    @Nullable
    Year at(int i, boolean dated) {
        boolean announced = page.is(i, Kind.UNIT, "year") || page.is(i, Kind.UNIT, "decade");
        int at = announced ? i + 1 : i;
        Year century = century(i);
        if (century != null || !page.isNumber(at) || page.digits(at) < 0) {
            return century;
        }
        int ending = ordinals.endingAfter(at, "decade");
        return ending > 0 ? decade(at, ending, announced) : year(at, announced, dated);
    }

    private @Nullable Year decade(int at, int to, boolean announced) {
        int digits = page.digits(at);
        Mark era = page.at(to, Kind.ERA);
        if (era != null && era.value().equals("BC")) {
            return new Year(1 - digits, Unit.DECADE, false, era.to());
        }
        boolean twoDigits = page.length(at) == 2 && digits % 10 == 0 && digits >= 20;
        boolean count = twoDigits && !announced && isCounted(to);
        return digits % 10 != 0 || count || page.length(at) != 4 && !twoDigits
                ? null
                : new Year(twoDigits ? 1900 + digits : digits, Unit.DECADE, false, to);
    }

    private @Nullable Year year(int at, boolean announced, boolean dated) {
        int digits = page.digits(at);
        Mark era = page.at(at + 1, Kind.ERA);
        boolean counted = page.is(at - 1, Kind.HEDGE) || page.is(at - 1, Kind.NUMBER_ABOUT);
        if (era != null && era.value().equals("year")) {
            boolean whole = page.length(at) == 4 && digits >= 1000 && digits <= 2999;
            return whole ? new Year(digits, null, false, era.to()) : null;
        }
        if (era != null && digits > 0) {
            return new Year(era.value().equals("BC") ? 1 - digits : digits, null, false, era.to());
        }
        boolean plausible = page.length(at) == 4 && digits >= 1000 && digits <= 2999
                || announced && page.length(at) == 3 && !isCounted(at + 1);
        if (!plausible || continues(at + 1)) {
            return null;
        }
        if (announced || dated) {
            return new Year(digits, null, false, at + 1);
        }
        return !counted && isBare(at, digits) ? new Year(digits, null, true, at + 1) : null;
    }

    /** Whether a four-digit number without a separator is rather a year than a count. */
    private boolean isBare(int at, int digits) {
        boolean led = page.before(at, Kind.PREP) != null
                || page.before(at, Kind.BOUND) != null
                || page.before(at, Kind.RANGE_BETWEEN) != null
                || page.before(at, Kind.PART) != null
                || page.is(at - 1, Kind.LINK)
                || page.isMark(at - 1, "(");
        boolean usual = digits >= 1700 && digits <= 2049 && digits % 100 != 0;
        return (usual || led && digits <= 2100) && !isGlued(at) && (usual && isSurelyLed(at) || !isCounted(at + 1));
    }

    /** "since 2018", "the 1917 battle": whatever follows is not counted. */
    private boolean isSurelyLed(int at) {
        return page.is(at - 1, Kind.LINK, "the")
                || page.before(at, Kind.BOUND) != null
                || page.before(at, Kind.PREP) != null && !page.is(at - 1, Kind.LINK);
    }

    /** "$2024", "F-2024", "3.2024", "#2024". */
    private boolean isGlued(int at) {
        boolean range = page.isDash(at - 1) && page.isNumber(at - 2) && page.length(at - 2) >= 3;
        boolean opened = page.isMark(at - 1, "(") || page.isMark(at - 1, "\"") || page.isMark(at - 1, "\u201c");
        boolean part = page.isDash(at - 1) && page.is(at - 2, Kind.PART);
        return at > 0 && page.touches(at) && !range && !opened && !part;
    }

    private boolean isCounted(int next) {
        boolean sameLine = next < page.size() && page.text.token(next).breaksBefore() == 0;
        return sameLine && isCountable(next);
    }

    private boolean isCountable(int next) {
        return page.is(next, Kind.NOUN)
                || page.is(next, Kind.MEASURE)
                || page.is(next, Kind.UNIT)
                || page.is(next, Kind.NUMBER_SCALE)
                || page.isMark(next, "%");
    }

    /** "2000/2001" and "2024:1" are no plain numbers, and neither is "1945-pound". */
    private boolean continues(int next) {
        boolean mark = page.isMark(next, "/") || page.isMark(next, ":");
        boolean compound = page.isDash(next)
                && page.touches(next)
                && page.isWord(next + 1)
                && page.touches(next + 1)
                && !page.isCapitalised(next + 1)
                && !page.is(next + 1, Kind.PART);
        return mark && page.touches(next) && page.isNumber(next + 1) && page.touches(next + 1) || compound;
    }

    /** "the 19th century", "abad ke-19", "abad XIX". */
    private @Nullable Year century(int i) {
        Ordinals.Ordinal ordinal = ordinals.at(i);
        if (ordinal != null) {
            int unit = page.isDash(ordinal.to()) && page.touches(ordinal.to()) ? ordinal.to() + 1 : ordinal.to();
            Mark mark = page.at(unit, Kind.UNIT);
            return mark != null && mark.value().equals("century") ? century(ordinal.value(), mark.to()) : null;
        }
        if (!page.is(i, Kind.UNIT, "century")) {
            return null;
        }
        ordinal = ordinals.at(i + 1);
        int number = page.digits(i + 1);
        return ordinal != null
                ? century(ordinal.value(), ordinal.to())
                : number > 0 && number < 30 ? century(number, i + 2) : null;
    }

    private @Nullable Year century(int number, int to) {
        Mark era = page.at(to, Kind.ERA);
        if (era != null && era.value().equals("BC")) {
            return new Year(1 - (100 * number - 1), Unit.CENTURY, false, era.to());
        }
        return number > 30
                ? null
                : new Year(
                        100 * number - 100 + (number == 1 ? 1 : 0), Unit.CENTURY, false, era == null ? to : era.to());
    }
}
