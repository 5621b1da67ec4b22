package org.jejak.app.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jejak.model.Reading;

/** What came of reading a gold set: the scores of all its articles, and of the groups that were asked for. For one thread. */
public final class Results {

    private final Scorer all;
    private final Map<Path, String> groupOf;
    private final Map<String, Scorer> groups = new TreeMap<>();
    private final Map<String, Integer> sizes = new TreeMap<>();
    private final Set<String> languages = new TreeSet<>();
    private int articles;

    /** @param groupOf the group of each text; empty for none */
    public Results(GoldSet gold, Map<Path, String> groupOf) {
        this.all = gold.scorer();
        this.groupOf = groupOf;
        groupOf.values().forEach(group -> groups.computeIfAbsent(group, key -> gold.scorer()));
    }

    public void add(Path text, Reading reading) throws IOException {
        all.add(text, reading);
        String group = groupOf.get(text);
        Scorer ofGroup = group == null ? null : groups.get(group);
        if (ofGroup != null) {
            ofGroup.add(text, reading);
            sizes.merge(group, 1, Integer::sum);
        }
        reading.article().metadata().language().ifPresent(languages::add);
        articles++;
    }

    public Scorer all() {
        return all;
    }

    public int articles() {
        return articles;
    }

    /** A part of the set, by outlet or otherwise. */
    public record Part(String name, int articles, Scorer scorer) {}

    /** By name. */
    public List<Part> parts() {
        return groups.entrySet().stream()
                .map(group -> new Part(group.getKey(), sizes.getOrDefault(group.getKey(), 0), group.getValue()))
                .toList();
    }

    /** Those that were measured on such data in a language of these articles. */
    public List<Peer> peers(GoldFormat format) {
        return Peer.all().stream()
                .filter(peer -> peer.format() == format && languages.contains(peer.language()))
                .toList();
    }
}
