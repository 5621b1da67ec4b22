package org.jejak.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A set parted by outlet into those whose errors were read while rules were written, and those held out.
 *
 * @param read parts of what {@code jejak eval --by outlet} said
 * @param held the other parts
 */
record OutletSplit(EvaluatedSet set, List<JsonNode> read, List<JsonNode> held) {

    static OutletSplit of(EvaluatedSet set, List<String> heldOut) {
        List<JsonNode> read = new ArrayList<>(set.parts());
        read.removeIf(part -> heldOut.contains(name(part)));
        List<JsonNode> held = new ArrayList<>(set.parts());
        held.removeAll(read);
        return new OutletSplit(set, read, held);
    }

    boolean isEmpty() {
        return read.isEmpty() || held.isEmpty();
    }

    /** A table of the rows that sum the set up. */
    String table(RowMeanings meanings) {
        StringBuilder text = new StringBuilder(
                "%s by outlet: developed on %s (%d articles), held out %s (%d articles), whose errors nobody read.%n%n"
                        .formatted(set.name(), names(read), articles(read), names(held), articles(held)));
        text.append("| what | developed on | held out | difference |\n|---|--:|--:|--:|\n");
        for (EvaluatedSet.Row row : set.rows(set.said())) {
            if (meanings.isChief(set.format(), row.name())) {
                double here = f1(read, row.name());
                double there = f1(held, row.name());
                text.append(String.format(
                        Locale.ROOT, "| %s | %.3f | %.3f | %+.3f |%n", row.name(), here, there, there - here));
            }
        }
        return text.toString();
    }

    /** Over all articles of the parts together, so that each article's things count alike. */
    private static double f1(List<JsonNode> parts, String row) {
        int right = 0;
        int wrong = 0;
        for (JsonNode part : parts) {
            JsonNode score = part.path(row);
            right += score.path("tp").asInt();
            wrong += score.path("fp").asInt() + score.path("fn").asInt();
        }
        return right + wrong == 0 ? 0 : 2.0 * right / (2 * right + wrong);
    }

    private static int articles(List<JsonNode> parts) {
        return parts.stream().mapToInt(part -> part.path("articles").asInt()).sum();
    }

    private static String names(List<JsonNode> parts) {
        return parts.stream().map(OutletSplit::name).collect(Collectors.joining(", "));
    }

    private static String name(JsonNode part) {
        return part.path("part").asText();
    }
}
