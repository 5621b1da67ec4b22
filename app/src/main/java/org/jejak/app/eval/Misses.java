package org.jejak.app.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Faults grouped by what they have in common, so that the next improvement is visible: by layer and kind, and within these by
 * each aspect that the kind has. Most frequent first.
 */
public final class Misses {

    /** The aspect of all faults of a kind together. */
    public static final String ALL = "all";

    private Misses() {}

    /**
     * Faults that are alike in one respect.
     *
     * @param aspect in which respect, or {@link #ALL}
     * @param of how many faults the group is a part of: those of its kind, or for {@link #ALL} those of all kinds
     * @param faults in the order of the articles
     */
    public record Group(String layer, Fault.Kind kind, String aspect, String value, int of, List<Fault> faults) {

        public Group {
            faults = List.copyOf(faults);
        }

        public int count() {
            return faults.size();
        }

        /** Its part of the faults, 0 to 1, in thousandths. */
        public double share() {
            return Score.thousandths(Score.share(count(), of));
        }
    }

    /** Kinds by frequency; after each kind its aspects as the faults tell them, and within an aspect its values by frequency. */
    public static List<Group> of(List<Fault> faults, PackWords packs) {
        Map<String, List<Fault>> byKind = new LinkedHashMap<>();
        faults.forEach(fault -> byKind.computeIfAbsent(fault.layer() + " " + fault.kind(), key -> new ArrayList<>())
                .add(fault));
        List<Group> groups = new ArrayList<>();
        byKind.values().stream()
                .sorted(Comparator.comparing(alike -> -alike.size()))
                .forEach(alike -> {
                    groups.add(group(ALL, "", faults.size(), alike));
                    groups.addAll(byAspect(alike, packs));
                });
        return groups;
    }

    private static Group group(String aspect, String value, int of, List<Fault> alike) {
        Fault first = alike.get(0);
        return new Group(first.layer(), first.kind(), aspect, value, of, alike);
    }

    private static List<Group> byAspect(List<Fault> alike, PackWords packs) {
        Map<String, Map<String, List<Fault>>> aspects = new LinkedHashMap<>();
        for (Fault fault : alike) {
            for (Trait trait : fault.traits().seenBy(packs)) {
                aspects.computeIfAbsent(trait.aspect(), key -> new LinkedHashMap<>())
                        .computeIfAbsent(trait.value(), key -> new ArrayList<>())
                        .add(fault);
            }
        }
        List<Group> groups = new ArrayList<>();
        aspects.forEach((aspect, values) -> values.entrySet().stream()
                .filter(value -> !value.getKey().isEmpty())
                .sorted(Comparator.comparing((Map.Entry<String, List<Fault>> value) ->
                                -value.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(value -> groups.add(group(aspect, value.getKey(), alike.size(), value.getValue()))));
        return groups;
    }
}
