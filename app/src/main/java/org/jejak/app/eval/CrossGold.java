package org.jejak.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jejak.ledger.position.Side;
import org.jejak.model.Stance;

/**
 * What people found across the articles of a set, from its {@code cross.json}: claims that are really one statement, and claims that look
 * like it and are not.
 *
 * @param clusters claims by {@code article/id}, each set one statement
 * @param lookAlikes sets of which no two are one statement, unless a cluster says so
 * @param contests figures that seem to clash
 * @param distortions what was bent on the way
 * @param turns positions that changed
 */
record CrossGold(
        List<Set<String>> clusters,
        List<Set<String>> lookAlikes,
        List<Clash> contests,
        List<Bend> distortions,
        List<Turned> turns) {

    /** @param explanation why they differ, as {@link org.jejak.ledger.contest.Explanation#id()} */
    record Clash(String explanation, Set<String> claims) {}

    /** @param downstream the print that was changed */
    record Bend(String type, String downstream) {}

    /** Claims of one holder of which those before take one side and those after another. */
    record Turned(Set<String> before, Set<String> after) {}

    static final String FILE = "cross.json";

    /** Relations that are not of one statement but of one matter. */
    private static final Set<String> OTHER = Set.of("convergent", "same-event", "same-position");

    static Optional<CrossGold> in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        JsonNode cross = GoldJson.read(file);
        List<Set<String>> clusters = new ArrayList<>();
        for (JsonNode cluster : cross.path("clusters")) {
            if (!OTHER.contains(cluster.path("relation").asText())) {
                clusters.add(keys(cluster.has("claims") ? cluster.path("claims") : cluster.path("members")));
            }
        }
        List<Set<String>> lookAlikes = new ArrayList<>();
        cross.path("look_alikes").forEach(set -> lookAlikes.add(keys(set.path("claims"))));
        List<Clash> contests = new ArrayList<>();
        cross.path("contests")
                .forEach(contest ->
                        contests.add(new Clash(contest.path("explanation").asText(), keys(contest.path("claims")))));
        List<Bend> distortions = new ArrayList<>();
        for (JsonNode bend : cross.path("distortions")) {
            JsonNode claim = bend.path("downstream");
            distortions.add(new Bend(
                    bend.path("type").asText(),
                    key(claim.path("file").asText(), claim.path("id").asText())));
        }
        return Optional.of(new CrossGold(clusters, lookAlikes, contests, distortions, turns(cross)));
    }

    /** Where the steps of one holder go over to another side; steps without a stance of ours are passed over. */
    private static List<Turned> turns(JsonNode cross) {
        List<Turned> turns = new ArrayList<>();
        for (String member : List.of("revisions", "position_changes")) {
            for (JsonNode change : cross.path(member)) {
                Set<String> before = new LinkedHashSet<>();
                Set<String> run = new LinkedHashSet<>();
                Optional<Side> side = Optional.empty();
                for (JsonNode step : change.path("steps")) {
                    Optional<Side> now = side(step.path("stance").asText());
                    if (now.isEmpty()) {
                        continue;
                    }
                    if (!now.equals(side)) {
                        turn(before, run, turns);
                        before = run;
                        run = new LinkedHashSet<>();
                        side = now;
                    }
                    run.add(key(step));
                }
                turn(before, run, turns);
            }
        }
        return turns;
    }

    private static void turn(Set<String> before, Set<String> after, List<Turned> turns) {
        if (!before.isEmpty()) {
            turns.add(new Turned(before, after));
        }
    }

    /** Empty for what is no stance of ours. */
    static Optional<Side> side(String stance) {
        return Arrays.stream(Stance.values())
                .filter(each -> each.name().equalsIgnoreCase(stance))
                .map(Side::of)
                .findFirst();
    }

    private static String key(JsonNode claim) {
        return key(
                claim.path("file").asText(),
                claim.path(claim.has("id") ? "id" : "claim").asText());
    }

    private static Set<String> keys(JsonNode claims) {
        Set<String> keys = new LinkedHashSet<>();
        claims.forEach(claim -> keys.add(key(claim)));
        return keys;
    }

    /** The article's file name without folder and ending, and the claim's id in it. */
    static String key(String file, String id) {
        return name(file) + "/" + id;
    }

    /** The article of such a key. */
    static String article(String key) {
        return key.substring(0, key.indexOf('/'));
    }

    static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.(json|txt)$", "");
    }
}
