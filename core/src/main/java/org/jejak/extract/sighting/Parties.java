package org.jejak.extract.sighting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jejak.pack.Name;
import org.jejak.pack.TopicPack;
import org.jejak.text.Annotations;
import org.jejak.text.ByValue;
import org.jejak.text.Match;

/** Tells which party a name stands for: its country, or whose people, institutions and places it is. Immutable; any thread. */
public final class Parties {

    private static final String[] NAMES = {"name.country", "name.person", "name.organisation"};

    private final ByValue<String> actors;
    private final Set<String> known;

    public Parties(TopicPack topic) {
        Map<String, String> byId = new HashMap<>();
        for (Name name : topic.names()) {
            name.actor().ifPresent(actor -> byId.put(name.id(), actor));
        }
        this.actors = new ByValue<>(byId);
        this.known = Set.copyOf(byId.values());
    }

    /** Whether all of some values are parties of the topic's names. */
    boolean know(Set<String> values) {
        return known.containsAll(values);
    }

    /** The party, else the name itself. */
    public String of(Match name) {
        String actor = actors.of(name.label());
        return actor == null ? name.value() : actor;
    }

    /** A country, or a name of one, that begins at the token. */
    public Optional<Match> at(Annotations annotations, int token) {
        for (String category : NAMES) {
            Optional<Match> name = annotations.at(token, category).filter(this::isKnown);
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    private boolean isKnown(Match name) {
        return name.category().equals(NAMES[0]) || actors.of(name.label()) != null;
    }
}
