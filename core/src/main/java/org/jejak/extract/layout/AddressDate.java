package org.jejak.extract.layout;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jejak.model.Edtf;

/** Reads the date that outlets write into the addresses of their articles: /2025/02/27/, /2025/02/, /2025-02-27-, /20250227181500-. */
public final class AddressDate {

    private static final Pattern DATE =
            Pattern.compile("/((?:19|20)\\d\\d)(?:/(\\d\\d?)/(\\d\\d?)(?![\\d])|-(\\d\\d)-(\\d\\d)(?!\\d)"
                    + "|(\\d\\d)(\\d\\d)(?:\\d{6})?(?!\\d)|/(\\d\\d)(?=/|\\z))");

    private AddressDate() {}

    /** @param address of a page; the day, else the month, that its path holds */
    public static Optional<Edtf> of(String address) {
        int path = address.indexOf('/', address.indexOf("//") + 2);
        Matcher matcher = DATE.matcher(address);
        for (int at = Math.max(0, path); matcher.find(at); at = matcher.start() + 1) {
            Optional<Edtf> date = date(matcher);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<Edtf> date(Matcher matcher) {
        int year = Integer.parseInt(matcher.group(1));
        for (int group = 2; group <= 6; group += 2) {
            if (matcher.group(group) != null) {
                return day(year, Integer.parseInt(matcher.group(group)), Integer.parseInt(matcher.group(group + 1)));
            }
        }
        int month = Integer.parseInt(matcher.group(8));
        return isMonth(month) ? Optional.of(new Edtf(YearMonth.of(year, month).toString())) : Optional.empty();
    }

    private static Optional<Edtf> day(int year, int month, int day) {
        boolean valid =
                isMonth(month) && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
        return valid ? Optional.of(new Edtf(YearMonth.of(year, month).atDay(day).toString())) : Optional.empty();
    }

    private static boolean isMonth(int month) {
        return month >= 1 && month <= 12;
    }
}
