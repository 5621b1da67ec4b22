package org.jejak.extract.sighting;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jejak.extract.figure.Page;
import org.jejak.text.Match;

/** Finds the sentences that may speak of a matter of the topic: in most articles none does. One text, one thread. */
final class Anchors {

    private final Page page;
    private final List<Match> matches;
    private final Set<String> named = new HashSet<>();

    Anchors(Page page, Parties parties) {
        this.page = page;
        this.matches = page.text().annotations().all();
        for (Match match : matches) {
            if (Terms.kind(match) == Term.Kind.PARTY && isRead(match)) {
                named.add(parties.of(match));
            }
        }
    }

    private boolean isRead(Match match) {
        return page.layout().zoneOf(page.text().sentenceAt(match.from())).isRead();
    }

    /** Whether the article names one of these parties. */
    boolean namesAny(Set<String> wanted) {
        return wanted.stream().anyMatch(named::contains);
    }

    /** The numbers of the sentences with a word that begins a group on parties that the article names. */
    BitSet sentences(Sightings<?> sought) {
        BitSet anchored = new BitSet();
        for (Match match : matches) {
            Term.Kind kind = Terms.kind(match);
            if (kind != null && kind != Term.Kind.PARTY && sought.isAnchor(match.label(), named) && isRead(match)) {
                anchored.set(page.text().sentenceNumberAt(match.from()));
            }
        }
        return anchored;
    }
}
