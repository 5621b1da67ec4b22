package org.jejak.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jejak.model.Edtf;

/**
 * Dates as programs write them, to EDTF as exact as stated and no more exact: ISO 8601 (basic and extended, space for T, slashes, year or
 * month alone), RFC 1123, JavaScript's {@code Date}, seconds or milliseconds since 1970. A stated offset is kept, for it tells the outlet's
 * own day; +00:00 is written Z. Abbreviated zone names are ambiguous and left out. Fractions of a second are dropped.
 */
final class MachineDate {

    private static final Pattern ISO = Pattern.compile("(?<year>[12]\\d{3})"
            + "(?:(?<sep>[-/.]?)(?<month>\\d{2})(?:\\k<sep>(?<day>\\d{2})"
            + "(?:(?:[Tt]|\\s+)(?<hour>\\d{1,2}):?(?<minute>\\d{2})(?::?(?<second>\\d{2})(?:[.,]\\d+)?)?"
            + "\\s*(?<zone>[Zz]|UTC|GMT|(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?)?(?:\\s*\\(?[A-Z]{2,5}\\)?)?)?)?)?");
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(\\d{3})?");
    private static final List<DateTimeFormatter> WORDED = List.of(
            DateTimeFormatter.RFC_1123_DATE_TIME,
            DateTimeFormatter.ofPattern("EEE MMM dd yyyy HH:mm:ss 'GMT'xx", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss xxx", Locale.ENGLISH));
    private static final DateTimeFormatter WITH_OFFSET =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
    private static final Pattern ZONE_NAME = Pattern.compile("\\s*\\([^)]*\\)\\s*\\z");

    private MachineDate() {}

    /** The date, or empty where it is no such form, no day of the calendar, or a program's zero (1970-01-01T00:00Z, year 1). */
    static Optional<Edtf> parse(String stated) {
        String text = stated.strip();
        Matcher iso = ISO.matcher(text);
        try {
            if (iso.matches()) {
                return Optional.of(iso(iso));
            }
            return EPOCH.matcher(text).matches() ? Optional.of(epoch(text)) : worded(text);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Edtf iso(Matcher iso) {
        int year = Integer.parseInt(iso.group("year"));
        if (iso.group("month") == null) {
            return new Edtf(iso.group("year"));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(iso.group("month")));
        if (iso.group("day") == null) {
            if (iso.group("sep").isEmpty()) {
                throw new DateTimeException("Six digits in a row are not a month");
            }
            return new Edtf(month.toString());
        }
        LocalDate day = month.atDay(Integer.parseInt(iso.group("day")));
        return iso.group("hour") == null ? new Edtf(day.toString()) : withTime(day, iso);
    }

    private static Edtf withTime(LocalDate day, Matcher iso) {
        String second = iso.group("second");
        LocalTime time = LocalTime.of(
                Integer.parseInt(iso.group("hour")),
                Integer.parseInt(iso.group("minute")),
                second == null ? 0 : Integer.parseInt(second));
        String zone = iso.group("zone") == null ? "" : offset(iso.group("zone"));
        String shown = second == null ? "HH:mm" : "HH:mm:ss";
        Edtf exact = new Edtf(day + "T" + time.format(DateTimeFormatter.ofPattern(shown, Locale.ROOT)) + zone);
        if (exact.value().startsWith("1970-01-01T00:00") && zone.equals("Z")) {
            throw new DateTimeException("A program's zero");
        }
        return exact;
    }

    private static String offset(String zone) {
        String sign = zone.replaceFirst("UTC|GMT|[Zz]", "");
        if (sign.isEmpty()) {
            return "Z";
        }
        return ZoneOffset.of(sign.length() == 2 ? sign.charAt(0) + "0" + sign.charAt(1) : sign)
                .getId();
    }

    private static Edtf epoch(String digits) {
        long value = Long.parseLong(digits);
        Instant instant = digits.length() == 13 ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value);
        return new Edtf(instant.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private static Optional<Edtf> worded(String text) {
        String bare = ZONE_NAME.matcher(text).replaceFirst("");
        return WORDED.stream()
                .flatMap(form -> withForm(bare, form).stream())
                .map(date -> date.truncatedTo(ChronoUnit.SECONDS).format(WITH_OFFSET))
                .map(Edtf::new)
                .findFirst();
    }

    private static Optional<OffsetDateTime> withForm(String text, DateTimeFormatter form) {
        try {
            return Optional.of(OffsetDateTime.parse(text, form));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
