package org.jejak.browser;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jejak.bench.Crawl;

/** The pages of a room, found by its links. */
final class Pages {

    /** Questions that only narrow a list; one of that kind, the indicator, stands for all. */
    private static final Pattern NARROWED = Pattern.compile("[?](kind|language|outlet|side|source|stance|year)$");

    private Pages() {}

    /** One page of each kind that is meant to be looked at; where several things can be asked of it, one at a time. */
    static List<String> of(Visits visits) throws IOException {
        return Crawl.of(visits.address(), 1).pages().entrySet().stream()
                .filter(kind -> !Crawl.DATA.matcher(kind.getKey()).find()
                        && !NARROWED.matcher(kind.getKey()).find()
                        && !kind.getKey().contains("&"))
                .map(Map.Entry::getValue)
                .map(paths -> paths.get(0))
                .toList();
    }
}
