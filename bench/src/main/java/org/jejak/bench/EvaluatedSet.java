package org.jejak.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code jejak eval} said of one data set.
 *
 * @param name the last parts of its path
 * @param said its JSON
 * @param seconds that the command took
 */
record EvaluatedSet(String name, JsonNode said, double seconds) {

    /**
     * One measure.
     *
     * @param value F1, or the share that is right
     * @param right of {@code gold} things
     */
    record Row(String name, Optional<Double> precision, Optional<Double> recall, double value, int right, int gold) {

        Row called(String other) {
            return new Row(other, precision, recall, value, right, gold);
        }
    }

    String format() {
        return said.path("format").asText();
    }

    int articles() {
        return said.path("articles").asInt();
    }

    List<JsonNode> parts() {
        List<JsonNode> parts = new ArrayList<>();
        said.path("parts").forEach(parts::add);
        return parts;
    }

    Optional<JsonNode> part(String called) {
        return parts().stream()
                .filter(part -> part.path("part").asText().equals(called))
                .findFirst();
    }

    /** Those that were measured on what a row tells. */
    List<JsonNode> peers(String row) {
        List<JsonNode> peers = new ArrayList<>();
        said.path("peers").forEach(peers::add);
        peers.removeIf(peer -> !peer.path("layer").asText().equals(row));
        return peers;
    }

    boolean isCalled(String end) {
        return name.equals(end) || name.endsWith("/" + end);
    }

    /** The rows of the whole set or of one of its parts; those about nothing are left out. */
    List<Row> rows(JsonNode of) {
        List<Row> rows = new ArrayList<>();
        of.fields().forEachRemaining(member -> {
            JsonNode score = member.getValue();
            int right = score.path("tp").asInt();
            int gold = right + score.path("fn").asInt();
            if (score.has("f1") && gold + score.path("fp").asInt() > 0) {
                rows.add(new Row(
                        member.getKey(),
                        Optional.of(score.path("p").asDouble()),
                        Optional.of(score.path("r").asDouble()),
                        score.path("f1").asDouble(),
                        right,
                        gold));
            }
        });
        of.path("accuracy").fields().forEachRemaining(member -> {
            int right = member.getValue().path(0).asInt();
            int all = member.getValue().path(1).asInt();
            if (all > 0) {
                rows.add(
                        new Row(member.getKey(), Optional.empty(), Optional.empty(), (double) right / all, right, all));
            }
        });
        return rows;
    }

    Optional<Row> row(JsonNode of, String called) {
        return rows(of).stream().filter(row -> row.name().equals(called)).findFirst();
    }
}
