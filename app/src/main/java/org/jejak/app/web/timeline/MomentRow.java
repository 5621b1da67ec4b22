package org.jejak.app.web.timeline;

import java.util.List;
import java.util.Optional;
import org.jejak.app.web.report.Reports;

/**
 * What stands at one place of a timeline.
 *
 * @param status how it is told: a key for {@code told.…}
 * @param value of what was counted that day
 * @param between who takes part
 * @param others the dates that conflict with the one that most reports give, each with its words
 * @param deniers how many deny it
 */
public record MomentRow(
        String anchor,
        String days,
        String label,
        Status status,
        Optional<String> value,
        List<String> between,
        List<String> places,
        List<OtherDate> others,
        long deniers,
        Reports reports) {

    /** How surely it is told. */
    public enum Status {
        ACTUAL("●"),
        ESTIMATED("◐"),
        PLANNED("○"),
        CONDITIONAL("◌"),
        /** Nobody says that it happened. */
        DENIED("✕"),
        DOUBTED("?"),
        UNSAID("–");

        private final String sign;

        Status(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /** Another date that reports give, and where. */
    public record OtherDate(String date, List<String> hrefs) {}
}
