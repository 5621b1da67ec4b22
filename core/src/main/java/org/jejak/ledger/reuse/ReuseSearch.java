package org.jejak.ledger.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jejak.ledger.AtHand;
import org.jejak.ledger.reuse.Alignment.Passage;
import org.jejak.ledger.reuse.Reuse.Place;

/**
 * Finds passages that articles took from one another, also where they were cut, spliced, put in another order or lightly reworded; not
 * across languages. {@link Fingerprints} say which articles may share text, {@link Candidates} which of these are worth a look, an
 * {@link Alignment} of two texts where the passages are. The same articles give the same passages in any order. Texts are read once for
 * all searches; each search is among some of the articles, and the others have no say in it. One thread.
 */
public final class ReuseSearch {

    /** Texts of so many words are kept at hand, twenty bytes each; what is aligned next was often aligned just now. */
    private static final int WORDS_AT_HAND = 4_000_000;

    /** Of so many pairs of articles and their passages it is kept what they share: most pairs are asked for by several searches. */
    private static final int PAIRS_AT_HAND = 200_000;

    private record Pair(int earlier, int later) {}

    private final List<Printed> articles;
    private final Function<String, Optional<String>> texts;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] outlets;
    private final Printings printings = new Printings();
    private final AtHand<Integer, WordSequence> words = new AtHand<>(WORDS_AT_HAND, text -> text.runs(1));
    private final AtHand<Pair, List<Passage>> passages = new AtHand<>(PAIRS_AT_HAND, found -> 1 + found.size());

    /** @param texts the text of an article by its id; asked more than once, and empty where it is not known */
    public ReuseSearch(Collection<Printed> articles, Function<String, Optional<String>> texts) {
        this.articles = articles.stream().sorted(Printed.ORDER).distinct().toList();
        this.texts = texts;
        this.outlets = outlets();
        for (int i = 0; i < this.articles.size(); i++) {
            numbers.put(this.articles.get(i).id(), i);
            printings.add(i, Fingerprints.of(words(i)));
        }
        printings.sort();
    }

    /** @param texts the text of an article by its id; asked more than once */
    public static List<Reuse> among(Collection<Printed> articles, Function<String, Optional<String>> texts) {
        return new ReuseSearch(articles, texts)
                .among(articles.stream().map(Printed::id).toList(), (one, other) -> true);
    }

    /**
     * The passages by the articles' order of publication, the later article first of all.
     *
     * @param some of the articles, by their ids
     * @param worthwhile whether passages between two articles are wanted, by their ids
     */
    public List<Reuse> among(Collection<String> some, BiPredicate<String, String> worthwhile) {
        BitSet chosen = new BitSet();
        some.forEach(id -> chosen.set(numbers.getOrDefault(id, articles.size())));
        chosen.clear(articles.size());
        Candidates candidates = new Candidates(printings, chosen, outlets);
        List<Reuse> found = new ArrayList<>();
        chosen.stream().forEach(i -> {
            String id = articles.get(i).id();
            for (int earlier : candidates.of(
                    i, other -> worthwhile.test(articles.get(other).id(), id))) {
                align(earlier, i, found);
            }
        });
        return found;
    }

    private int[] outlets() {
        Map<Optional<String>, Integer> known = new HashMap<>();
        return articles.stream()
                .mapToInt(article -> known.computeIfAbsent(article.outlet(), name -> known.size()))
                .toArray();
    }

    private WordSequence words(int article) {
        return words.get(
                article,
                number -> WordSequence.of(texts.apply(articles.get(number).id()).orElse("")));
    }

    private List<Passage> passages(Pair pair) {
        return passages.get(pair, two -> new Alignment(words(two.earlier), words(two.later)).passages());
    }

    private void align(int earlier, int later, List<Reuse> found) {
        List<Passage> shared = passages(new Pair(earlier, later));
        if (shared.isEmpty()) {
            return;
        }
        WordSequence one = words(earlier);
        WordSequence other = words(later);
        Printed first = articles.get(earlier);
        Printed second = articles.get(later);
        boolean established = first.before(second);
        for (Passage passage : shared) {
            Place from = new Place(first.id(), one.span(passage.oneFrom(), passage.oneTo()));
            Place to = new Place(second.id(), other.span(passage.otherFrom(), passage.otherTo()));
            boolean turned = !established && second.id().compareTo(first.id()) < 0;
            found.add(new Reuse(turned ? to : from, turned ? from : to, established, passage.words(), passage.score()));
        }
    }
}
