package org.jejak.app.pipeline;

import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jejak.extract.Extractor;
import org.jejak.model.Article;
import org.jejak.model.Figure;
import org.jejak.model.Reading;
import org.jejak.pack.Name;
import org.jejak.pack.Packs;
import org.jejak.pack.TopicPack;
import org.jejak.read.SourceFile;

/**
 * The topic packs to read with, and which of them fits where the user does not say: the one whose indicators explain most
 * figures. Immutable; any thread.
 */
public final class Topics {

    /** What stands for "choose for me". */
    public static final String AUTO = "auto";

    /** So many articles at the beginning of a batch tell what it is about. */
    private static final int SAMPLE = 20;

    private final Packs packs;
    private final Map<String, Extractor> extractors = new TreeMap<>();
    private final Map<String, Concern> concerns = new TreeMap<>();

    public Topics(Packs packs) {
        this.packs = packs;
        packs.topics().keySet().forEach(topic -> extractors.put(topic, new Extractor(packs, Optional.of(topic))));
        packs.topics().forEach((id, topic) -> concerns.put(id, new Concern(topic, packs)));
    }

    /**
     * Reads with one topic.
     *
     * @throws UnknownTopicException if there is no such pack
     */
    public ArticleExtraction only(String topic) {
        Extractor extractor = extractors.get(topic);
        if (extractor == null) {
            throw new UnknownTopicException(topic, List.copyOf(extractors.keySet()));
        }
        return extractor::read;
    }

    /** Reads attributions and times, and no figures. */
    public ArticleExtraction none() {
        return new Extractor(packs, Optional.empty())::read;
    }

    /** Reads each article with every topic and keeps the reading that explains most; of equals, the topic that comes first by name. */
    public ArticleExtraction best() {
        return extractors.isEmpty() ? none() : this::best;
    }

    private Reading best(Article article) {
        Map<Reading, Fit> fits = new LinkedHashMap<>();
        extractors.forEach((topic, extractor) -> {
            Reading reading = extractor.read(article);
            fits.put(reading, fit(topic, reading));
        });
        return fits.entrySet().stream()
                .reduce((kept, next) -> next.getValue().compareTo(kept.getValue()) > 0 ? next : kept)
                .orElseThrow()
                .getKey();
    }

    private Fit fit(String topic, Reading reading) {
        List<Figure> figures = reading.claims().stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .toList();
        String text = reading.article().text();
        TopicPack pack = packs.topics().get(topic);
        Concern concern = concerns.get(topic);
        long named = pack == null
                ? 0
                : pack.names().stream().filter(name -> isIn(text, name)).count();
        return new Fit(
                concern == null || concern.isIn(text) ? figures.size() : 0,
                figures.size(),
                figures.stream().map(Figure::indicator).distinct().count(),
                named);
    }

    private static boolean isIn(String text, Name name) {
        return name.names().values().stream().flatMap(List::stream).anyMatch(text::contains);
    }

    /**
     * The one topic that explains most figures in the first articles of a batch; of equals, the one that comes first by name.
     *
     * @return empty if no topic explains any figure there
     */
    public Optional<String> choose(Pipeline pipeline, Iterator<SourceFile> files) {
        Map<String, Fit> fits = new TreeMap<>();
        for (int i = 0; i < SAMPLE && files.hasNext(); i++) {
            SourceFile file = files.next();
            extractors.forEach((topic, extractor) -> {
                if (pipeline.with(extractor::read).run(file) instanceof Outcome.Understood understood) {
                    fits.merge(topic, fit(topic, understood.reading()), Fit::plus);
                }
            });
        }
        return fits.entrySet().stream()
                .filter(fit -> fit.getValue().explained > 0)
                .max(Map.Entry.<String, Fit>comparingByValue()
                        .thenComparing(Map.Entry.<String, Fit>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    /**
     * How well a topic fits.
     *
     * @param concerned figures of articles that speak of what it is about: losses in another story are not this one's
     * @param explained figures that one of its indicators counts
     * @param told the different things it tells apart in an article, summed: of topics that explain alike, the finer one fits
     * @param named names of the topic that the article mentions
     */
    private record Fit(long concerned, long explained, long told, long named) implements Comparable<Fit> {

        Fit plus(Fit other) {
            return new Fit(
                    concerned + other.concerned, explained + other.explained, told + other.told, named + other.named);
        }

        @Override
        public int compareTo(Fit other) {
            return Comparator.comparingLong(Fit::concerned)
                    .thenComparingLong(Fit::explained)
                    .thenComparingLong(Fit::told)
                    .thenComparingLong(Fit::named)
                    .compare(this, other);
        }
    }
}
