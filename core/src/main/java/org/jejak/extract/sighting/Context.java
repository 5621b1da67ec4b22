package org.jejak.extract.sighting;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.jejak.extract.attribution.Speaker;
import org.jejak.extract.attribution.Utterance;
import org.jejak.extract.figure.Page;
import org.jejak.text.Sentence;
import org.jspecify.annotations.Nullable;

/** What a sentence and those right before it have named: a clause that goes on need not name it again. One text, one thread. */
final class Context {

    private static final int SENTENCES = 3;
    /** No sentence of a newspaper names more; it bounds the work on texts that are none. */
    private static final int MOST = 60;

    private final Page page;
    private final Terms terms;
    private final BitSet speakers = new BitSet();
    /** By the number of the sentence, as far as they were asked for. */
    private final @Nullable List<Term>[] known;

    private int now;

    @SuppressWarnings("unchecked")
    Context(Page page, Terms terms) {
        this.page = page;
        this.terms = terms;
        this.known = (List<Term>[]) new List<?>[page.text().sentences().size()];
        for (Utterance utterance : page.utterances()) {
            utterance.speaker().map(Speaker::mention).ifPresent(mention -> speakers.set(mention.from(), mention.to()));
        }
    }

    /** Whether the words name who speaks, not of whom. */
    boolean isSpeaker(Term term) {
        return speakers.get(term.from());
    }

    /** Goes on to a sentence. */
    void enter(int sentence) {
        now = sentence;
    }

    /** Those of the sentence, in text order. */
    List<Term> terms() {
        return terms(now);
    }

    private List<Term> terms(int number) {
        List<Term> read = known[number];
        if (read == null) {
            Sentence sentence = page.text().sentences().get(number);
            read = page.layout().zoneOf(sentence).isRead() ? terms.in(page.text(), sentence) : List.of();
            known[number] = read;
        }
        return read;
    }

    /** Whether this sentence or one right before it has such a term. */
    boolean has(Predicate<Term> wanted) {
        for (int s = Math.max(0, now - SENTENCES + 1); s <= now; s++) {
            List<Term> sentence = terms(s);
            for (int t = 0; t < Math.min(MOST, sentence.size()); t++) {
                if (wanted.test(sentence.get(t))) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean names(String party) {
        return has(term -> term.isParty() && term.value().equals(party));
    }
}
