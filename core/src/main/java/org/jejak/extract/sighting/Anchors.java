package org.jejak.extract.sighting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jejak.extract.figure.Page;
import org.jejak.text.Match;

/** Finds, in one pass, the sentences that may speak of a matter of the topic: in most articles none does. One text, one thread. */
final class Anchors {

    private final Page page;
    private final Parties parties;
    private final List<Sightings<?>> sought;
    private final Set<String> named = new HashSet<>();
    private final List<Anchor> found = new ArrayList<>();

    /** A word that begins groups, with the number of its sentence and of those who seek it. */
    private record Anchor(int sentence, String value, int sought) {}

    /** @param sought each with matters of its own */
    Anchors(Page page, Parties parties, List<Sightings<?>> sought) {
        this.page = page;
        this.parties = parties;
        this.sought = sought;
        page.text().annotations().all().forEach(this::collect);
    }

    private void collect(Match match) {
        Term.Kind kind = Terms.kind(match);
        if (kind == Term.Kind.PARTY && isRead(match)) {
            named.add(parties.of(match));
        } else if (kind != null) {
            for (int i = 0; i < sought.size(); i++) {
                if (sought.get(i).isAnchor(match.label()) && isRead(match)) {
                    found.add(new Anchor(page.text().sentenceNumberAt(match.from()), match.value(), i));
                }
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

    /** For each that seeks: the numbers of the sentences with a word that begins a group on parties that the article names. */
    List<BitSet> sentences() {
        List<BitSet> anchored = new ArrayList<>();
        sought.forEach(each -> anchored.add(new BitSet()));
        for (Anchor anchor : found) {
            BitSet sentences = anchored.get(anchor.sought());
            if (!sentences.get(anchor.sentence()) && sought.get(anchor.sought()).isAnchor(anchor.value(), named)) {
                sentences.set(anchor.sentence());
            }
        }
        return anchored;
    }
}
