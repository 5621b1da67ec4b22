package org.jejak.app.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jejak.extract.Extractor;
import org.jejak.model.Article;
import org.jejak.model.Figure;
import org.jejak.model.Reading;
import org.jejak.pack.Packs;

/**
 * Which topic pack an article is read with, when the user does not say: the one whose indicators explain most of its figures.
 * Immutable; any thread.
 */
public final class Topics {

    private final Packs packs;
    private final Map<String, Extractor> extractors = new TreeMap<>();

    public Topics(Packs packs) {
        this.packs = packs;
        packs.topics().keySet().forEach(topic -> extractors.put(topic, new Extractor(packs, Optional.of(topic))));
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

    /** Reads each article with every topic and keeps the best reading; of equals, the topic that comes first by name. */
    public ArticleExtraction best() {
        if (extractors.isEmpty()) {
            return new Extractor(packs, Optional.empty())::read;
        }
        return article -> readings(article).values().stream()
                .max(Comparator.comparingLong(Topics::explained).thenComparing(Comparator.comparing(Topics::named)))
                .orElseThrow();
    }

    private Map<String, Reading> readings(Article article) {
        Map<String, Reading> readings = new TreeMap<>(Comparator.reverseOrder());
        extractors.forEach((topic, extractor) -> readings.put(topic, extractor.read(article)));
        return readings;
    }

    static long explained(Reading reading) {
        return reading.claims().stream().filter(Figure.class::isInstance).count();
    }

    /** Parties that the topic recognised in what it explained: tells apart topics that count alike. */
    static long named(Reading reading) {
        return reading.claims().stream().filter(claim -> claim.scope().actor().isPresent()).count();
    }
}
