package org.jejak.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jejak.app.eval.Fault.Kind;
import org.jejak.model.Span;
import org.jejak.model.TimeMention;

/** Times: found if the words overlap; with the value if type and TIMEX3 value are equal. Only where the gold lists times. */
final class TimeScores {

    private static final String LAYER = "time";

    final Score found = new Score("time_found");
    final Score value = new Score("time_value");

    void score(Page page) {
        if (!page.gold().has("times")) {
            return;
        }
        List<TimeMention> read = page.reading().times();
        Set<Integer> used = new HashSet<>();
        for (JsonNode wanted : page.gold().path("times")) {
            Span span =
                    new Span(wanted.path("start").asInt(), wanted.path("end").asInt());
            int at = overlapping(span, read, used);
            if (at < 0) {
                found.miss();
                value.miss();
                page.fault(
                        LAYER,
                        Kind.MISSED,
                        span,
                        wanted.path("type").asText() + " "
                                + wanted.path("value").asText());
            } else {
                used.add(at);
                compare(wanted, span, read.get(at), page);
            }
        }
        for (int i = 0; i < read.size(); i++) {
            if (!used.contains(i)) {
                found.falseAlarm();
                value.falseAlarm();
                page.fault(
                        LAYER,
                        Kind.FALSE_ALARM,
                        read.get(i).mention().span(),
                        read.get(i).type() + " " + read.get(i).value());
            }
        }
    }

    private static int overlapping(Span span, List<TimeMention> read, Set<Integer> used) {
        for (int i = 0; i < read.size(); i++) {
            if (!used.contains(i) && read.get(i).mention().span().overlaps(span)) {
                return i;
            }
        }
        return -1;
    }

    private void compare(JsonNode gold, Span span, TimeMention read, Page page) {
        found.hit();
        boolean right = gold.path("value").asText().equals(read.value())
                && gold.path("type").asText().equals(read.type().name());
        if (right) {
            value.hit();
        } else {
            value.falseAlarm();
            value.miss();
            page.fault(
                    LAYER,
                    Kind.WRONG_VALUE,
                    span,
                    "expected " + gold.path("type").asText() + " "
                            + gold.path("value").asText() + ", read " + read.type() + " " + read.value());
        }
    }
}
