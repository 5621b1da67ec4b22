package org.jejak.extract.position;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jejak.extract.figure.Page;
import org.jejak.text.Match;

/** Finds, in one pass, the sentences that may speak of a proposition: in most articles none does. One text, one thread. */
final class Anchors {

    private final Page page;
    private final Terms terms;
    private final Sightings sightings;
    private final Set<String> parties = new HashSet<>();
    private final List<Anchor> found = new ArrayList<>();

    /** A word that begins groups, with the number of its sentence. */
    private record Anchor(int sentence, String value) {}

    Anchors(Page page, Terms terms, Sightings sightings) {
        this.page = page;
        this.terms = terms;
        this.sightings = sightings;
        page.text().annotations().all().forEach(this::collect);
    }

    private void collect(Match match) {
        Term.Kind kind = Terms.kind(match);
        if (kind == Term.Kind.PARTY && isRead(match)) {
            parties.add(terms.party(match));
        } else if (kind != null && sightings.isAnchor(match.label()) && isRead(match)) {
            found.add(new Anchor(page.text().sentenceNumberAt(match.from()), match.value()));
        }
    }

    private boolean isRead(Match match) {
        return page.layout().zoneOf(page.text().sentenceAt(match.from())).isRead();
    }

    /** The numbers of the sentences with a word that begins a proposition on parties that the article names. */
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
