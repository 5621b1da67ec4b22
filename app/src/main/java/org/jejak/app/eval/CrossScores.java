package org.jejak.app.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jejak.app.eval.Fault.Kind;
import org.jejak.ledger.ClaimId;
import org.jejak.ledger.contest.Contest;
import org.jejak.ledger.distortion.Distortion;
import org.jejak.ledger.origin.Origin;

/**
 * Compares what the ledger concludes across articles with what people found: pairs of claims that are one statement, claims that only
 * look like one, and why figures clash.
 */
final class CrossScores {

    private final String suffix;
    private final Map<String, ClaimId> claims;
    private final List<Fault> faults = new ArrayList<>();
    final Score clusters;
    final Share apart;
    final Share contests;
    final Score distortions;

    /**
     * @param suffix of the layers' names
     * @param claims the claim of the ledger for each claim of the gold that it has
     */
    CrossScores(String suffix, Map<String, ClaimId> claims) {
        this.suffix = suffix;
        this.claims = claims;
        this.clusters = new Score("clusters" + suffix);
        this.apart = new Share("look_alikes_apart" + suffix);
        this.distortions = new Score("distortions" + suffix);
        this.contests = new Share("contests_explained" + suffix);
    }

    List<Fault> faults() {
        return faults;
    }

    /** @param figures the gold's figure claims */
    void compare(
            CrossGold gold, Set<String> figures, List<Origin> origins, List<Contest> found, List<Distortion> bent) {
        Map<ClaimId, Integer> originOf = new HashMap<>();
        for (int i = 0; i < origins.size(); i++) {
            int number = i;
            origins.get(i).echoes().forEach(echo -> originOf.put(echo.claim().id(), number));
        }
        Map<String, Integer> ours = new HashMap<>();
        claims.forEach((key, id) -> {
            if (originOf.containsKey(id)) {
                ours.put(key, originOf.get(id));
            }
        });
        Map<String, Integer> theirs = new HashMap<>();
        for (int i = 0; i < gold.clusters().size(); i++) {
            for (String key : gold.clusters().get(i)) {
                theirs.put(key, i);
            }
        }
        pairs(new TreeSet<>(figures), ours, theirs);
        gold.lookAlikes().forEach(set -> lookAlikes(set, ours, theirs));
        contests(gold, figures, ours, found, originOf);
        if (!gold.distortions().isEmpty()) {
            distortions(gold, theirs, bent);
        }
    }

    /** Of what nobody looked at in the gold, no alarm is false: only prints that stand in a cluster were measured by one another. */
    private void distortions(CrossGold gold, Map<String, Integer> theirs, List<Distortion> bent) {
        Map<ClaimId, String> keyOf = new HashMap<>();
        claims.forEach((key, id) -> keyOf.put(id, key));
        Set<String> wanted = new TreeSet<>();
        gold.distortions().forEach(bend -> wanted.add(kind(bend.type()) + " " + bend.downstream()));
        Set<String> known =
                gold.distortions().stream().map(CrossGold.Bend::downstream).collect(Collectors.toSet());
        Set<String> told = new TreeSet<>();
        for (Distortion one : bent) {
            String key = keyOf.get(one.downstream().id());
            if (key != null) {
                told.add(kind(one.id()) + " " + key);
            }
        }
        for (String bend : wanted) {
            String key = bend.substring(bend.indexOf(' ') + 1);
            if (told.contains(bend)) {
                distortions.hit();
            } else {
                distortions.miss();
                fault(Kind.MISSED, key, bend);
            }
        }
        for (String bend : told) {
            String key = bend.substring(bend.indexOf(' ') + 1);
            if (!wanted.contains(bend) && !known.contains(key) && theirs.containsKey(key)) {
                distortions.falseAlarm();
                fault(Kind.FALSE_ALARM, key, bend);
            }
        }
    }

    /** However the gold names a change of indicator. */
    private static String kind(String type) {
        return type.contains("-as-") && !type.startsWith("stale") || type.equals("indicator-changed")
                ? "indicator-changed"
                : type;
    }

    /** Two claims of one article that no cluster knows repeat each other or not: nobody has said. */
    private void pairs(Set<String> figures, Map<String, Integer> ours, Map<String, Integer> theirs) {
        List<String> keys = List.copyOf(figures);
        for (int i = 0; i < keys.size(); i++) {
            for (int j = i + 1; j < keys.size(); j++) {
                pair(keys.get(i), keys.get(j), ours, theirs);
            }
        }
    }

    private void pair(String one, String other, Map<String, Integer> ours, Map<String, Integer> theirs) {
        boolean together = theirs.containsKey(one) && theirs.get(one).equals(theirs.get(other));
        boolean joined = ours.containsKey(one) && ours.get(one).equals(ours.get(other));
        boolean known = theirs.containsKey(one) || theirs.containsKey(other);
        if (together && joined) {
            clusters.hit();
        } else if (together) {
            clusters.miss();
            fault(Kind.MISSED, one, "one statement with " + other);
        } else if (joined && (known || !article(one).equals(article(other)))) {
            clusters.falseAlarm();
            fault(Kind.FALSE_ALARM, one, "joined with " + other);
        }
    }

    private void lookAlikes(Set<String> set, Map<String, Integer> ours, Map<String, Integer> theirs) {
        List<String> keys = List.copyOf(set);
        for (int i = 0; i < keys.size(); i++) {
            for (int j = i + 1; j < keys.size(); j++) {
                String one = keys.get(i);
                String other = keys.get(j);
                boolean together = theirs.containsKey(one) && theirs.get(one).equals(theirs.get(other));
                if (!together && ours.containsKey(one) && ours.containsKey(other)) {
                    boolean kept = !ours.get(one).equals(ours.get(other));
                    apart.count(kept);
                    if (!kept) {
                        fault(Kind.FALSE_ALARM, one, "taken for its look-alike " + other);
                    }
                }
            }
        }
    }

    /** Which print of a statement stands in a contest does not matter. */
    private void contests(
            CrossGold gold,
            Set<String> figures,
            Map<String, Integer> ours,
            List<Contest> found,
            Map<ClaimId, Integer> originOf) {
        Map<Set<Integer>, Set<String>> explained = new HashMap<>();
        for (Contest contest : found) {
            Set<Integer> numbers = contest.ids().stream().map(originOf::get).collect(Collectors.toSet());
            explained
                    .computeIfAbsent(numbers, key -> new TreeSet<>())
                    .add(contest.explanation().id());
        }
        for (CrossGold.Clash clash : gold.contests()) {
            if (figures.containsAll(clash.claims())) {
                boolean all = ours.keySet().containsAll(clash.claims());
                Set<String> said = all
                        ? explained.getOrDefault(
                                clash.claims().stream().map(ours::get).collect(Collectors.toSet()), Set.of())
                        : Set.of();
                boolean right = said.contains(clash.explanation());
                contests.count(right);
                if (!right) {
                    fault(
                            Kind.MISSED,
                            clash.claims().iterator().next(),
                            clash.explanation() + " of " + clash.claims()
                                    + (all ? ", explained as " + said : ", not all read"));
                }
            }
        }
    }

    private static String article(String key) {
        return key.substring(0, key.indexOf('/'));
    }

    private void fault(Kind kind, String key, String what) {
        faults.add(new Fault(article(key), 1, "across" + suffix, kind, what, key, words -> List.of()));
    }
}
