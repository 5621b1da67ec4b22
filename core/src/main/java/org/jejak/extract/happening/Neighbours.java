package org.jejak.extract.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.pack.Happening;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/**
 * Fills the end that a clause leaves open from what the same source tells right beside it, or from what is told beside the report's own
 * words: "A ships coal, while B sends fish" goes both ways between the same two. Immutable.
 */
final class Neighbours {

    private final Text text;

    Neighbours(Text text) {
        this.text = text;
    }

    /** @param tellings in text order */
    List<Telling> filled(List<Telling> tellings) {
        List<Telling> filled = new ArrayList<>();
        for (int i = 0; i < tellings.size(); i++) {
            Telling telling = tellings.get(i);
            boolean open = goes(telling) && !telling.ends().isWhole();
            Optional<Telling> before = i > 0 ? Optional.of(filled.get(i - 1)) : Optional.empty();
            Optional<Telling> behind = i + 1 < tellings.size() ? Optional.of(tellings.get(i + 1)) : Optional.empty();
            Optional<Telling> neighbour = before.filter(other -> open && isBeside(telling, other))
                    .or(() -> behind.filter(other -> open && isBeside(telling, other)));
            filled.add(neighbour
                    .map(other -> telling.between(ends(telling, other)))
                    .orElse(telling));
        }
        return filled;
    }

    /** Something or somebody goes from the one to the other. */
    private static boolean goes(Telling telling) {
        Happening matter = telling.sighting().matter();
        return matter.kind() == Happening.Kind.TRANSFER || !matter.about().isEmpty();
    }

    private boolean isBeside(Telling telling, Telling other) {
        Sentence own = text.sentenceAt(telling.sighting().anchor().from());
        Sentence its = text.sentenceAt(other.sighting().anchor().from());
        int apart = Math.abs(text.sentenceNumberAt(own.from()) - text.sentenceNumberAt(its.from()));
        Optional<String> source = telling.backing().source();
        return goes(other)
                && apart <= 1
                && own.paragraph() == its.paragraph()
                && (source.isEmpty() || source.equals(other.backing().source()));
    }

    private Ends.Pair ends(Telling telling, Telling other) {
        Ends.Pair own = telling.ends();
        Ends.Pair theirs = other.ends();
        if (theirs.isWhole() && own.actor().isPresent()) {
            return new Ends.Pair(own.actor(), partner(own.actor().get(), theirs));
        }
        if (theirs.isWhole() && own.target().isPresent()) {
            return new Ends.Pair(partner(own.target().get(), theirs), own.target());
        }
        boolean same = own.actor().isEmpty() && own.target().isEmpty() && isTakenUp(telling, other);
        return same ? theirs : own;
    }

    /** The other of two. */
    private static Optional<Found> partner(Found one, Ends.Pair two) {
        boolean gives =
                two.actor().filter(found -> found.value().equals(one.value())).isPresent();
        boolean gets =
                two.target().filter(found -> found.value().equals(one.value())).isPresent();
        return gives ? two.target() : gets ? two.actor() : Optional.empty();
    }

    /** "…, and that it now supplies them": a pronoun for who acts in the clause before. */
    private boolean isTakenUp(Telling telling, Telling other) {
        Match anchor = telling.sighting().anchor();
        int from = Math.max(telling.quote().from(), other.sighting().anchor().to());
        return from < anchor.from()
                && !text.annotations().within(from, anchor.from(), "pronoun").isEmpty();
    }
}
