package org.jejak.extract.sighting;

import java.util.BitSet;
import java.util.Set;
import org.jejak.extract.figure.Page;
import org.jejak.pack.Happening;
import org.jejak.pack.Proposition;
import org.jejak.pack.TopicPack;

/** All that clauses may speak of in a topic. Compiled once, immutable; any thread. */
public final class Surveys {

    private final Parties parties;
    /** The parties without which an article is of another story; empty where the topic is about other things as well. */
    private final Set<String> about;

    private final Survey<Proposition> propositions;
    private final Survey<Happening> happenings;

    public Surveys(TopicPack topic) {
        this.parties = new Parties(topic);
        this.about = parties.know(topic.about()) ? topic.about() : Set.of();
        this.propositions = new Survey<>(parties, topic.propositions());
        this.happenings = new Survey<>(parties, topic.happenings());
    }

    /** The numbers of the sentences that may speak of a proposition or of something that happened. */
    public record Anchored(BitSet propositions, BitSet happenings) {

        public boolean isEmpty() {
            return propositions.isEmpty() && happenings.isEmpty();
        }
    }

    /** Visits and talks are everywhere: what happens is looked for only where the article names a party that the topic is about. */
    public Anchored anchored(Page page) {
        Anchors anchors = new Anchors(page, parties);
        boolean concerns = about.isEmpty() || anchors.namesAny(about);
        return new Anchored(
                anchors.sentences(propositions.sought()),
                concerns ? anchors.sentences(happenings.sought()) : new BitSet());
    }

    public Parties parties() {
        return parties;
    }

    public Survey<Proposition> propositions() {
        return propositions;
    }

    public Survey<Happening> happenings() {
        return happenings;
    }
}
