package org.jejak.extract.time;

import org.jspecify.annotations.Nullable;

/** Fills one slot of a date with what stands at a token. */
final class NamedParts {

    private final Page page;
    private final NumericDate figures;
    private final Ordinals ordinals;
    private final Years years;
    private final UnitReader units;

    NamedParts(Page page) {
        this.page = page;
        this.figures = new NumericDate(page);
        this.ordinals = new Ordinals(page);
        this.years = new Years(page);
        this.units = new UnitReader(page);
    }

    /** The token after the part read, or 0 where nothing here fits. */
    int fill(Slots slots, int at) {
        if (at >= page.size() || !page.has(at) && !page.isNumber(at) && !page.isWord(at)) {
            return 0;
        }
        int to = slots.day == 0 && slots.month == 0 ? inFigures(slots, at) : 0;
        to = to == 0 && slots.isEmpty() ? weekday(slots, at) : to;
        to = to == 0 && slots.month == 0 && slots.block == null ? month(slots, at) : to;
        to = to == 0 && slots.day == 0 && slots.block == null ? day(slots, at) : to;
        to = to == 0 && slots.block == null && slots.month == 0 && slots.weekday == 0 ? block(slots, at) : to;
        to = to == 0 && !slots.hasYear() ? year(slots, at) : to;
        return to == 0 && !slots.hasYear() && !slots.isEmpty() ? within(slots, at) : to;
    }

    private int inFigures(Slots slots, int at) {
        boolean announced = page.is(at, Kind.PREP, "day") && page.isNumber(at + 1);
        int number = announced ? at + 1 : at;
        boolean shortForm =
                announced || slots.weekday > 0 || page.isMark(number - 1, "(") && page.isMark(number + 3, ")");
        NumericDate.Figures date = figures.at(number, shortForm);
        if (date == null) {
            return 0;
        }
        slots.year = date.year();
        slots.month = date.month();
        slots.day = date.day();
        return date.to();
    }

    private int weekday(Slots slots, int at) {
        Mark named = page.at(page.is(at, Kind.UNIT, "day") ? at + 1 : at, Kind.WEEKDAY);
        if (named == null || isWeekRather(at, named)) {
            return 0;
        }
        slots.weekday = named.number();
        slots.doubtful = named.isDoubtful();
        return named.to();
    }

    /** At the start of a sentence a capital does not tell "Minggu", Sunday, from "minggu", week. */
    private boolean isWeekRather(int at, Mark named) {
        boolean week = page.is(at, Kind.UNIT) && page.is(named.to(), Kind.AFTER);
        return week && page.text.sentenceAt(at).from() == at;
    }

    private int month(Slots slots, int at) {
        Mark named = page.at(page.is(at, Kind.UNIT, "month") ? at + 1 : at, Kind.MONTH);
        if (named != null && slots.day == 0 && slots.weekday > 0 && slots.isBareYear()) {
            return 0;
        }
        if (named != null) {
            slots.month = named.number();
            slots.doubtful |= named.isDoubtful() && !page.is(at, Kind.UNIT);
            return named.to();
        }
        Mark holiday = slots.day == 0 ? page.at(at, Kind.NAMED_DAY) : null;
        if (holiday == null) {
            return 0;
        }
        slots.month = Page.digits(holiday.value(), 0, 2);
        slots.day = Page.digits(holiday.value(), 3, 5);
        return holiday.to();
    }

    private int day(Slots slots, int at) {
        boolean announced = page.is(at, Kind.PREP, "day");
        int number = announced ? at + 1 : at;
        Ordinals.Ordinal ordinal = ordinals.at(number);
        boolean short31 = page.isNumber(number) && page.length(number) <= 2;
        int day = ordinal != null ? ordinal.value() : short31 ? page.digits(number) : -1;
        int to = ordinal != null ? ordinal.to() : number + 1;
        if (day < 1 || day > 31 || !dayFits(slots, at, to, announced || isSuffixed(ordinal, number))) {
            return 0;
        }
        slots.day = day;
        return to;
    }

    private boolean isSuffixed(Ordinals.@Nullable Ordinal ordinal, int number) {
        return ordinal != null && page.isNumber(number);
    }

    /** Beside a month a number is a day; announced, also alone. */
    private boolean dayFits(Slots slots, int at, int to, boolean announced) {
        if (slots.month > 0) {
            return !slots.hasYear()
                    && !isCounted(to)
                    && !page.is(to, Kind.UNIT)
                    && !(page.isMark(to, ":") && page.isNumber(to + 1) && page.touches(to + 1))
                    && (page.is(at - 1, Kind.MONTH) || page.isMark(at - 1, ".") || page.is(at - 1, Kind.LINK));
        }
        int month = to;
        for (Mark link = page.at(month, Kind.LINK); link != null; link = page.at(month, Kind.LINK)) {
            month = link.to();
        }
        month = page.is(month, Kind.UNIT, "month") ? month + 1 : month;
        return page.is(month, Kind.MONTH) || announced && !page.is(to, Kind.UNIT);
    }

    /** "April 26 soldiers came", but not "April 26 General Sari came". */
    private boolean isCounted(int noun) {
        return page.is(noun, Kind.NOUN) && !page.isCapitalised(noun);
    }

    private int block(Slots slots, int at) {
        Mark season = page.at(at, Kind.SEASON);
        Mark coded = season != null ? season : page.at(at, Kind.QUARTER);
        if (coded != null) {
            slots.block = season != null ? Unit.SEASON : coded.value().startsWith("Q") ? Unit.QUARTER : Unit.HALF;
            slots.code = coded.value();
            return coded.to();
        }
        return quarter(slots, at);
    }

    /** "the third quarter", "kuartal III". */
    private int quarter(Slots slots, int at) {
        boolean unitFirst = page.is(at, Kind.UNIT, "quarter");
        Ordinals.Ordinal ordinal = ordinals.at(unitFirst ? at + 1 : at);
        boolean fits =
                ordinal != null && ordinal.value() <= 4 && (unitFirst || page.is(ordinal.to(), Kind.UNIT, "quarter"));
        if (!fits || ordinal == null) {
            return 0;
        }
        slots.block = Unit.QUARTER;
        slots.code = "Q" + ordinal.value();
        return unitFirst ? ordinal.to() : ordinal.to() + 1;
    }

    private int year(Slots slots, int at) {
        boolean dated = slots.month > 0 || slots.block != null;
        Years.Year year = years.at(at, dated);
        if (year == null || year.block() != null && !slots.isEmpty() || slots.weekday > 0 && slots.day == 0) {
            return 0;
        }
        slots.year = year.year();
        slots.bareYear = year.bare();
        slots.block = year.block() == null ? slots.block : year.block();
        return year.to();
    }

    /** "April last year", "Selasa pekan lalu", "the 20th of this month". */
    private int within(Slots slots, int at) {
        Draft found = units.at(at);
        if (found == null
                || !(found.phrase() instanceof Phrase.Shift shift)
                || shift.count() == null
                || found.clock() != null) {
            return 0;
        }
        Unit needed = slots.month > 0 || slots.block != null ? Unit.YEAR : slots.weekday > 0 ? Unit.WEEK : Unit.MONTH;
        if (shift.unit() != needed) {
            return 0;
        }
        slots.within = shift;
        return found.to();
    }
}
