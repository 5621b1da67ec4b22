package org.jejak.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jejak.pack.Packs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the text, a reading takes work in proportion to its length, and not many times that of ordinary news. Work is counted:
 * the steps of Jejak's own code, and the memory that is asked for, which bounds the memory that is held.
 */
class HostileWorkTest {

    private static final int MEGABYTE = 1 << 20;
    private static final int ARTICLE = 4_000;
    private static final int ARTICLES = 40;

    /** Times the work of news that a character of anything may take; a text of nothing but numbers takes most. */
    private static final double FACTOR = 10;

    /** How much more a character of a long text may take than one of a short text. A reader in square time would take eight times as much. */
    private static final double GROWTH = 1.2;

    /** What that may be off where next to nothing is done. */
    private static final double SLACK = 0.2;

    private static final Packs PACKS = Packs.below(Bench.home());
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final BiConsumer<String, String> READER = countingReader();

    /** For a character of text: one takes a byte in some languages and two in others, and the same work. */
    private record Work(double steps, double memory) {

        Work times(Work unit) {
            return new Work(steps / unit.steps, memory / unit.memory);
        }
    }

    @SuppressWarnings("unchecked")
    private static BiConsumer<String, String> countingReader() {
        try {
            return (BiConsumer<String, String>) new CountingLoader()
                    .loadClass(ReadText.class.getName())
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Work work(String language, List<String> texts) {
        long size = texts.stream().mapToLong(String::length).sum();
        long steps = Steps.taken();
        long memory = THREADS.getCurrentThreadAllocatedBytes();
        texts.forEach(text -> READER.accept(language, text));
        return new Work(
                (double) (Steps.taken() - steps) / size,
                (double) (THREADS.getCurrentThreadAllocatedBytes() - memory) / size);
    }

    private static Set<String> languages() {
        return PACKS.languages().keySet();
    }

    private static HostileTexts texts(String language) {
        return new HostileTexts(Bench.home(), PACKS, language);
    }

    private static Work ofNews(String language) {
        HostileTexts texts = texts(language);
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(texts.news(i, ARTICLE));
        }
        work(language, articles.subList(0, 1)); // what is made once for a language
        return work(language, articles);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aMegabyteOfAnythingTakesWorkInProportion(String language) {
        Work news = ofNews(language);
        assertThat(news.steps()).as("steps are counted").isGreaterThan(1);
        check(
                language,
                news,
                texts(language).texts(MEGABYTE / 8),
                texts(language).texts(MEGABYTE));
    }

    /** The shorter texts hold every form of a kind of words: one that opens a phrase changes how the rest is read. */
    @ParameterizedTest
    @MethodSource("languages")
    void everySignAndEveryKindOfWordTakesWorkInProportion(String language) {
        check(
                language,
                ofNews(language),
                texts(language).more(MEGABYTE / 16),
                texts(language).more(MEGABYTE / 4));
    }

    private static void check(String language, Work news, Map<String, String> small, Map<String, String> large) {
        List<String> tooMuch = new ArrayList<>();
        large.forEach((name, text) -> {
            Work shorter = work(language, List.of(small.getOrDefault(name, ""))).times(news);
            Work longer = work(language, List.of(text)).times(news);
            boolean grows =
                    longer.steps > GROWTH * shorter.steps + SLACK || longer.memory > GROWTH * shorter.memory + SLACK;
            if (grows || longer.steps > FACTOR || longer.memory > FACTOR) {
                tooMuch.add(
                        "%s: %.1f times the steps of news a character, %.1f times the memory; of the shorter text %.1f and %.1f"
                                .formatted(name, longer.steps, longer.memory, shorter.steps, shorter.memory));
            }
        });
        assertThat(tooMuch).as(language).isEmpty();
    }
}
