package org.jejak.extract.sighting;

import java.util.BitSet;
import java.util.List;
import org.jejak.extract.figure.Page;
import org.jejak.pack.Happening;
import org.jejak.pack.Proposition;
import org.jejak.pack.TopicPack;

/** All that clauses may speak of in a topic. Compiled once, immutable; any thread. */
public final class Surveys {

    private final Parties parties;

    private final Survey<Proposition> propositions;
    private final Survey<Happening> happenings;

    public Surveys(TopicPack topic) {
        this.parties = new Parties(topic);
        this.propositions = new Survey<>(parties, topic.propositions());
        this.happenings = new Survey<>(parties, topic.happenings());
    }

    /** The numbers of the sentences that may speak of a proposition or of something that happened. */
    public record Anchored(BitSet propositions, BitSet happenings) {

        public boolean isEmpty() {
            return propositions.isEmpty() && happenings.isEmpty();
        }
    }

    public Anchored anchored(Page page) {
        List<BitSet> sentences =
                new Anchors(page, parties, List.of(propositions.sought(), happenings.sought())).sentences();
        return new Anchored(sentences.get(0), sentences.get(1));
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
