package org.jejak.ledger.reuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jejak.ledger.reuse.Alignment.Passage;
import org.jejak.ledger.reuse.Reuse.Place;

/**
 * Finds passages that articles took from one another, also where they were cut, spliced, put in another order or lightly reworded; not
 * across languages. {@link Fingerprints} say which articles may share text, {@link Candidates} which of these are worth a look, an
 * {@link Alignment} of two texts where the passages are. The same articles give the same passages in any order.
 */
public final class ReuseSearch {

    /** Texts of so many words are kept at hand, twenty bytes each; what is aligned next was often aligned just now. */
    private static final int AT_HAND = 4_000_000;

    private final List<Printed> articles;
    private final Function<String, Optional<String>> texts;
    private final Map<Integer, WordSequence> atHand = new LinkedHashMap<>(16, 0.75f, true);
    private long wordsAtHand;

    private ReuseSearch(Collection<Printed> articles, Function<String, Optional<String>> texts) {
        this.articles = articles.stream().sorted(Printed.ORDER).distinct().toList();
        this.texts = texts;
    }

    /** @param texts the text of an article by its id; asked more than once */
    public static List<Reuse> among(Collection<Printed> articles, Function<String, Optional<String>> texts) {
        return among(articles, texts, (one, other) -> true);
    }

    /**
     * The passages by the articles' order of publication, the later article first of all.
     *
     * @param texts the text of an article by its id; asked more than once, and empty where it is not known
     * @param worthwhile whether passages between two articles are wanted, by their ids
     */
    public static List<Reuse> among(
            Collection<Printed> articles,
            Function<String, Optional<String>> texts,
            BiPredicate<String, String> worthwhile) {
        return new ReuseSearch(articles, texts).search(worthwhile);
    }

    private List<Reuse> search(BiPredicate<String, String> worthwhile) {
        Candidates candidates = new Candidates(outlets());
        for (int i = 0; i < articles.size(); i++) {
            candidates.add(i, Fingerprints.of(words(i)));
        }
        candidates.sort();
        List<Reuse> found = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            String id = articles.get(i).id();
            for (int earlier : candidates.of(
                    i, other -> worthwhile.test(articles.get(other).id(), id))) {
                align(earlier, i, found);
            }
        }
        return found;
    }

    private int[] outlets() {
        Map<Optional<String>, Integer> numbers = new HashMap<>();
        return articles.stream()
                .mapToInt(article -> numbers.computeIfAbsent(article.outlet(), name -> numbers.size()))
                .toArray();
    }

    private WordSequence words(int article) {
        WordSequence known = atHand.get(article);
        if (known == null) {
            known = WordSequence.of(texts.apply(articles.get(article).id()).orElse(""));
            atHand.put(article, known);
            wordsAtHand += known.runs(1);
            dropEldest();
        }
        return known;
    }

    private void dropEldest() {
        for (Iterator<WordSequence> eldest = atHand.values().iterator(); wordsAtHand > AT_HAND && atHand.size() > 2; ) {
            wordsAtHand -= eldest.next().runs(1);
            eldest.remove();
        }
    }

    private void align(int earlier, int later, List<Reuse> found) {
        WordSequence one = words(earlier);
        WordSequence other = words(later);
        Printed first = articles.get(earlier);
        Printed second = articles.get(later);
        boolean established = first.before(second);
        for (Passage passage : new Alignment(one, other).passages()) {
            Place from = new Place(first.id(), one.span(passage.oneFrom(), passage.oneTo()));
            Place to = new Place(second.id(), other.span(passage.otherFrom(), passage.otherTo()));
            boolean turned = !established && second.id().compareTo(first.id()) < 0;
            found.add(new Reuse(turned ? to : from, turned ? from : to, established, passage.words(), passage.score()));
        }
    }
}
