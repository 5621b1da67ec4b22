package org.jejak.app.packs;

import java.util.List;

/**
 * One pack and whether it holds what it promises.
 *
 * @param kind language or topic
 * @param label its name for people
 * @param words words and names
 * @param examples hits and misses that were run
 * @param problems one line each: file and line, what is wrong, what to do; empty for a sound pack
 */
public record PackReport(
        String kind,
        String id,
        String label,
        String version,
        int words,
        int patterns,
        int indicators,
        int examples,
        List<String> problems) {

    public PackReport {
        problems = List.copyOf(problems);
    }

    static PackReport broken(String kind, String id, String problem) {
        return new PackReport(kind, id, "", "", 0, 0, 0, 0, List.of(problem));
    }

    public boolean isSound() {
        return problems.isEmpty();
    }
}
