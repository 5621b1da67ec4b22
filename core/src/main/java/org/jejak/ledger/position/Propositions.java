package org.jejak.ledger.position;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jejak.model.Figure;
import org.jejak.pack.Packs;
import org.jejak.pack.Proposition;
import org.jejak.pack.TopicPack;

/** What topic packs declare of propositions: their words, and which of them makes which other true. Immutable; any thread. */
public final class Propositions {

    private final Map<String, Proposition> declared = new HashMap<>();
    private final Map<String, Set<String>> narrower = new HashMap<>();
    private final Map<String, List<Proposition>> byIndicator = new HashMap<>();

    private Propositions(Collection<TopicPack> topics) {
        for (TopicPack topic : topics) {
            topic.propositions().forEach(each -> declared.putIfAbsent(each.id(), each));
        }
        declared.values()
                .forEach(each -> each.countedBy()
                        .forEach(indicator -> byIndicator
                                .computeIfAbsent(indicator, id -> new ArrayList<>())
                                .add(each)));
        declared.forEach((id, each) -> each.implies()
                .forEach(wide ->
                        narrower.computeIfAbsent(wide, key -> new TreeSet<>()).add(id)));
    }

    /** @param topic the case's; every topic where it has none */
    public static Propositions of(Packs packs, Optional<String> topic) {
        return new Propositions(packs.topics(topic));
    }

    /** Those that it makes true. */
    Set<String> wider(String proposition) {
        Proposition known = declared.get(proposition);
        return known == null ? Set.of() : known.implies();
    }

    /** Those that make it true. */
    Set<String> narrower(String proposition) {
        return narrower.getOrDefault(proposition, Set.of());
    }

    /** The indicators whose figures make propositions true. */
    public Set<String> counted() {
        return byIndicator.keySet();
    }

    /** The propositions that a figure makes true: it counts what they say there is, of the same parties. */
    Set<String> heldBy(Figure figure) {
        Set<String> found = new TreeSet<>();
        for (Proposition each : byIndicator.getOrDefault(figure.indicator(), List.of())) {
            boolean sameParties = each.actor().stream()
                            .allMatch(actor -> figure.scope().actor().equals(Optional.of(actor)))
                    && each.target().stream()
                            .allMatch(target -> figure.scope().target().equals(Optional.of(target)));
            if (sameParties) {
                found.add(each.id());
            }
        }
        return found;
    }

    /** What it says, in words of that language; its id where no pack has words for it. */
    public String label(String proposition, String language) {
        Proposition known = declared.get(proposition);
        return known == null ? proposition : known.labels().getOrDefault(language, proposition);
    }
}
