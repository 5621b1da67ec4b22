package org.jejak.app.eval;

import java.util.List;

/** What a fault about a time or a date is about. */
final class TimeTraits {

    private TimeTraits() {}

    static Traits of(GoldTime missedOrExtra) {
        return packs ->
                List.of(new Trait("type", missedOrExtra.type()), new Trait("form", form(missedOrExtra.value())));
    }

    static Traits of(GoldTime gold, GoldTime read) {
        return packs -> List.of(
                new Trait("how", how(gold.value(), read.value())),
                new Trait(
                        "type",
                        gold.type().equals(read.type()) ? gold.type() : gold.type() + " read as " + read.type()),
                new Trait("form", form(gold.value()) + " read as " + form(read.value())));
    }

    /** How one date differs from the right one. */
    static String how(String gold, String read) {
        if (gold.startsWith(read)) {
            return "right, but coarser";
        }
        if (read.startsWith(gold)) {
            return "right, but finer";
        }
        return form(gold).equals(form(read)) ? "wrong, of the right granularity" : "wrong, and of another granularity";
    }

    /** The shape of a TIMEX3 or EDTF value: each digit as 0, so that all days look alike. */
    private static String form(String value) {
        return value.replaceAll("\\d", "0");
    }
}
