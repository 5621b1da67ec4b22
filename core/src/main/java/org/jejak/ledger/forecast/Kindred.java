package org.jejak.ledger.forecast;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jejak.pack.Packs;
import org.jejak.pack.TopicPack;

/** Which indicators and types tell of the same thing: what is planned, what happened, and what counts it. Immutable; any thread. */
public final class Kindred {

    private final Map<String, String> first = new HashMap<>();

    private Kindred(Collection<TopicPack> topics) {
        for (TopicPack topic : topics) {
            topic.happenings().forEach(happening -> {
                happening.becomes().values().forEach(other -> join(happening.id(), other));
                happening.countedBy().forEach(other -> join(happening.id(), other));
            });
            topic.indicators()
                    .forEach(indicator -> indicator.variants().values().forEach(other -> join(indicator.id(), other)));
        }
    }

    /** @param topic the case's; every topic where it has none */
    public static Kindred of(Packs packs, Optional<String> topic) {
        return new Kindred(packs.topics(topic));
    }

    private void join(String one, String other) {
        String a = of(one);
        String b = of(other);
        if (!a.equals(b)) {
            String least = a.compareTo(b) < 0 ? a : b;
            first.put(a.equals(least) ? b : a, least);
        }
    }

    /** One name for all that tell of the same. */
    public String of(String indicator) {
        String name = indicator;
        for (String next = first.get(name); next != null; next = first.get(name)) {
            name = next;
        }
        return name;
    }
}
