package org.jejak.ledger.perspective;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jejak.ledger.origin.Story;
import org.jejak.pack.Packs;
import org.jejak.pack.PhraseBook;
import org.jejak.pack.Side;
import org.jejak.pack.TopicPack;

/** On which side a party stands: its own, or that of whomever it speaks for. Immutable; any thread. */
public final class Sides {

    private final List<Side> all;
    private final Map<String, Side> byMember = new HashMap<>();
    private final PhraseBook<String> countries;
    private final Story story;

    private Sides(Collection<TopicPack> topics, PhraseBook<String> countries, Story story) {
        this.all = topics.stream().flatMap(topic -> topic.sides().stream()).toList();
        this.countries = countries;
        this.story = story;
        all.forEach(side -> side.members().forEach(member -> byMember.putIfAbsent(member, side)));
    }

    /** @param topic the case's; every topic where it has none */
    public static Sides of(Packs packs, Optional<String> topic, Story story) {
        return new Sides(packs.topics(topic), new PhraseBook<>(packs.forms("name.country")), story);
    }

    /** In the order in which the pack names them. */
    public List<Side> all() {
        return all;
    }

    /** The sides of a party, several where several speak together; none where no pack places it. */
    public Set<Side> of(String party) {
        Set<Side> sides = new LinkedHashSet<>();
        for (String member : story.members(party)) {
            side(member).ifPresent(sides::add);
        }
        return sides;
    }

    /**
     * The nearest in its lineage decides, so that a province may stand on another side than its country; of whom no pack knows, the
     * country that its name tells.
     */
    private Optional<Side> side(String party) {
        return Stream.concat(
                        Stream.concat(Stream.of(party), story.lineage(party).stream()), countries.in(party, 1).stream())
                .flatMap(node -> Optional.ofNullable(byMember.get(node)).stream())
                .findFirst();
    }
}
