package org.jejak.extract.sighting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jejak.extract.figure.Page;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Finds, in one pass, the sentences that may speak of a matter of the topic: in most articles none does. One text, one thread. */
final class Anchors {

    private final Text text;
    private final Terms terms;
    private final Sightings<?> sightings;
    private final Set<String> parties = new HashSet<>();
    private final List<Anchor> found = new ArrayList<>();

    /** A word that begins groups, with the number of its sentence. */
    private record Anchor(int sentence, String value) {}

    Anchors(Page page, Terms terms, Sightings<?> sightings) {
        this.text = page.text();
        this.terms = terms;
        this.sightings = sightings;
        List<Sentence> sentences = text.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            if (page.layout().zoneOf(sentences.get(s)).isRead()) {
                collect(s, sentences.get(s));
            }
        }
    }

    private void collect(int number, Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            List<Match> here = text.annotations().mayStart(i, Terms.BITS)
                    ? text.annotations().startingAt(i)
                    : List.of();
            for (int m = 0; m < here.size(); m++) {
                Match match = here.get(m);
                Term.Kind kind = Terms.kind(match);
                if (kind == Term.Kind.PARTY) {
                    parties.add(terms.party(match));
                } else if (kind != null && sightings.isAnchor(match.label())) {
                    found.add(new Anchor(number, match.value()));
                }
            }
        }
    }

    /** The numbers of the sentences with a word that begins a group on parties that the article names. */
    BitSet sentences() {
        BitSet anchored = new BitSet();
        for (Anchor anchor : found) {
            if (!anchored.get(anchor.sentence()) && sightings.isAnchor(anchor.value(), parties)) {
                anchored.set(anchor.sentence());
            }
        }
        return anchored;
    }
}
