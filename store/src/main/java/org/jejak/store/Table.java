package org.jejak.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The tables that hold what was read in an article. Their first column is the article's row. */
enum Table {
    TEXT("title, text, map"),
    DERIVATION("n, outlet, quote, quote_start, quote_end"),
    ATTRIBUTION("""
            n, local_id, kind, source, source_type, source_text, source_start, source_end, \
            cue_text, cue_start, cue_end, nested_in, stance"""),
    ATTRIBUTION_PART("attribution, part, part_text, part_start, part_end"),
    ATTRIBUTION_HOP("attribution, hop, party"),
    CLAIM("""
            n, "key", local_id, kind, indicator, quote, quote_start, quote_end, phrase, phrase_start, phrase_end, \
            value_min, value_max, value_min_exact, value_max_exact, modifier, unit, \
            actor, target, place, time, time_text, period_from, period_to, \
            source, source_text, source_start, source_end, attribution, stance, modality, office"""),
    HOP("claim, hop, party"),
    DETAIL("claim, n, kind, value, detail_text, detail_start, detail_end"),
    TIME_MENTION("n, time_text, time_start, time_end, type, value, edtf");

    private final String columns;
    private final String insert;
    private final String delete;

    Table(String columns) {
        String table = name().toLowerCase(Locale.ROOT);
        String marks = Arrays.stream(columns.split(",")).map(column -> "?").collect(Collectors.joining(", "));
        this.columns = columns;
        this.insert = "INSERT INTO " + table + " (article, " + columns + ") VALUES (?, " + marks + ")";
        this.delete = "DELETE FROM " + table + " WHERE article = ?";
    }

    /** Takes the article's row, then the columns in order. */
    String insert() {
        return insert;
    }

    /** All but the article's row. */
    String columns() {
        return columns;
    }

    /** Takes the article's row. */
    String delete() {
        return delete;
    }
}
