package org.jejak.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jejak.model.Span;
import org.jejak.model.TimeMention;

/** A time as both sides of a comparison have it; type and value are those of TIMEX3. */
record GoldTime(Span span, String type, String value) {

    static List<GoldTime> ofObjects(JsonNode times) {
        List<GoldTime> all = new ArrayList<>();
        times.forEach(node -> all.add(of(GoldJson.span(node), node)));
        return all;
    }

    static List<GoldTime> ofPairs(JsonNode times) {
        List<GoldTime> all = new ArrayList<>();
        times.forEach(node -> all.add(of(GoldJson.pair(node.path("span")), node)));
        return all;
    }

    private static GoldTime of(Span span, JsonNode node) {
        return new GoldTime(span, node.path("type").asText(), node.path("value").asText());
    }

    static GoldTime of(TimeMention read) {
        return new GoldTime(read.mention().span(), read.type().name(), read.value());
    }

    @Override
    public String toString() {
        return type + " " + value;
    }
}
