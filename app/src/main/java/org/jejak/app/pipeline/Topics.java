package org.jejak.app.pipeline;

import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jejak.extract.Extractor;
import org.jejak.model.Article;
import org.jejak.model.Figure;
import org.jejak.model.Reading;
import org.jejak.pack.Indicator;
import org.jejak.pack.Name;
import org.jejak.pack.Packs;
import org.jejak.pack.TopicPack;
import org.jejak.read.SourceFile;

/**
 * The topic packs to read with, and which of them fits where the user does not say: the one whose indicators explain most
 * figures. Immutable; any thread.
 */
public final class Topics {

    /** Names of a topic that hardly stand together in another story. */
    private static final int MANY = 3;

    /** What stands for "choose for me". */
    public static final String AUTO = "auto";

    /** So many articles at the beginning of a batch tell what it is about. */
    private static final int SAMPLE = 20;

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
        long named = pack == null
                ? 0
                : pack.names().stream().filter(name -> isIn(text, name)).count();
        return new Fit(
                pack == null || concerns(pack, figures, named) ? figures.size() : 0,
                figures.size(),
                figures.stream().map(Figure::indicator).distinct().count(),
                named);
    }

    /**
     * Whether a topic that counts the people of its parties finds any of them counted, or, where nothing tells whose people they are, many
     * of its names; other topics concern whatever they explain.
     */
    private static boolean concerns(TopicPack pack, List<Figure> figures, long named) {
        Set<String> parties =
                pack.names().stream().flatMap(name -> name.actor().stream()).collect(Collectors.toSet());
        return pack.indicators().stream().allMatch(indicator -> indicator.actor() == Indicator.Role.NONE)
                || named >= MANY
                        && figures.stream()
                                .allMatch(figure -> figure.scope().actor().isEmpty())
                || figures.stream()
                        .anyMatch(figure ->
                                figure.scope().actor().filter(parties::contains).isPresent());
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
     * @param concerned figures of articles in which its parties have a part: losses in another story are not this one's
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
