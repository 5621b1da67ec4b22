package org.jejak.extract.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jejak.model.Edtf;

/** How long before the report was told a time ended. */
final class Age {

    private static final int DAY = "2025-02-27".length();
    private static final int MONTH = "2025-02".length();

    private Age() {}

    /** In days; empty where either day is not known: of the times, years count as unknown, of the telling, all but days. */
    static Optional<Long> of(Edtf time, Optional<Edtf> told) {
        String now = told.map(Edtf::value).orElse("");
        String then = time.value().substring(time.value().indexOf('/') + 1);
        boolean month = then.length() == MONTH && then.charAt(MONTH - 2) < '2';
        if (now.length() != DAY || then.indexOf('X') >= 0 || then.startsWith("-") || then.length() != DAY && !month) {
            return Optional.empty();
        }
        LocalDate last = month ? YearMonth.parse(then).atEndOfMonth() : LocalDate.parse(then);
        return Optional.of(ChronoUnit.DAYS.between(last, LocalDate.parse(now)));
    }
}
