package org.jejak.app.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jejak.ledger.Period;
import org.jejak.model.Edtf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that keep a query to some days. */
final class Between {

    @Option(names = "--from", paramLabel = "DATE", description = "Not before: 2025, 2025-01 or 2025-01-31.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Not after; the whole year or month counts.")
    private @Nullable String to;

    /** @throws UsageException if it is no date */
    Optional<LocalDate> first() {
        return Optional.ofNullable(from).map(date -> period("--from", date).first());
    }

    /** @throws UsageException if it is no date */
    Optional<LocalDate> last() {
        return Optional.ofNullable(to).map(date -> period("--to", date).last());
    }

    /** @throws UsageException if it is no date */
    static Period period(String option, String date) {
        return (Edtf.isValid(date) ? Period.of(new Edtf(date)) : Optional.<Period>empty())
                .orElseThrow(() ->
                        new UsageException(option + ": '" + date + "' is no date; write 2025, 2025-01 or 2025-01-31"));
    }
}
