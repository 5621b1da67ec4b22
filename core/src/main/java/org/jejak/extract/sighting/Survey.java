package org.jejak.extract.sighting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jejak.extract.figure.Page;
import org.jejak.pack.Matter;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Finds the clauses of a text that speak of some matters of a topic. Compiled once, immutable; any thread. */
public final class Survey<M extends Matter> {

    private final Terms terms;
    private final Sightings<M> sightings;

    Survey(Parties parties, List<M> matters) {
        this.terms = new Terms(parties, matters);
        this.sightings = new Sightings<>(matters);
    }

    Sightings<M> sought() {
        return sightings;
    }

    /**
     * In text order of sentences.
     *
     * @param anchored the sentences to look at
     * @param speaker the number of the attribution that holds a token most closely, or -1
     */
    public List<Sighting<M>> sightings(Page page, BitSet anchored, IntUnaryOperator speaker) {
        Text text = page.text();
        Owners owners = new Owners(text, page.language().headFirst());
        Context context = new Context(page, terms);
        List<Sighting<M>> found = new ArrayList<>();
        for (int s = anchored.nextSetBit(0); s >= 0; s = anchored.nextSetBit(s + 1)) {
            context.enter(s);
            Sentence sentence = text.sentences().get(s);
            for (Stretch stretch : Stretch.of(sentence, context.terms(), speaker)) {
                found.addAll(sightings.in(text, stretch.tokens(), stretch.terms(), context, owners));
            }
        }
        return found;
    }
}
