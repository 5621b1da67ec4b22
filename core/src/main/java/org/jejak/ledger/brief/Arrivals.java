package org.jejak.ledger.brief;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jejak.ledger.ArticleEntry;
import org.jejak.ledger.Period;

/**
 * Which articles are new since a day: those published then or later, stated or inferred; where no publication is known those added to the
 * case then or later; and those of which neither is known, lest something be passed over. An article is judged once, however many of its
 * claims ask. One thread.
 */
public final class Arrivals {

    private final Optional<LocalDate> since;
    private final Optional<Set<String>> fresh;
    private final Map<String, LocalDate> added;

    /** By article id, since news is put in order by its article's day, and there are many news of an article. */
    private final Map<String, Optional<Period>> days = new ConcurrentHashMap<>();

    private final Map<String, Boolean> judged = new HashMap<>();

    /**
     * @param since empty where everything is new
     * @param added by article id: the day on which an article without a date of publication was added
     */
    public Arrivals(Optional<LocalDate> since, Map<String, LocalDate> added) {
        this(since, Optional.empty(), added);
    }

    private Arrivals(Optional<LocalDate> since, Optional<Set<String>> fresh, Map<String, LocalDate> added) {
        this.since = since;
        this.fresh = fresh;
        this.added = Map.copyOf(added);
    }

    /** These articles are new and no others, whenever they were published. */
    public static Arrivals of(Set<String> articles, Map<String, LocalDate> added) {
        return new Arrivals(Optional.empty(), Optional.of(Set.copyOf(articles)), added);
    }

    /** By what an article's day is told. */
    public enum Basis {
        PUBLISHED,
        INFERRED,
        ADDED,
        UNKNOWN
    }

    public Basis basis(ArticleEntry article) {
        if (article.metadata().published().flatMap(Period::of).isPresent()) {
            return Basis.PUBLISHED;
        }
        if (article.metadata().publishedInferred().flatMap(Period::of).isPresent()) {
            return Basis.INFERRED;
        }
        return added.containsKey(article.id()) ? Basis.ADDED : Basis.UNKNOWN;
    }

    /** The day or days of an article; empty where nothing is known. */
    public Optional<Period> day(ArticleEntry article) {
        return days.computeIfAbsent(article.id(), id -> worked(article));
    }

    private Optional<Period> worked(ArticleEntry article) {
        return switch (basis(article)) {
            case PUBLISHED -> article.metadata().published().flatMap(Period::of);
            case INFERRED -> article.metadata().publishedInferred().flatMap(Period::of);
            case ADDED -> Optional.ofNullable(added.get(article.id())).map(day -> new Period(day, day));
            case UNKNOWN -> Optional.empty();
        };
    }

    /** A month that reaches beyond the day counts. */
    public boolean isNew(ArticleEntry article) {
        if (fresh.isPresent()) {
            return fresh.get().contains(article.id());
        }
        return since.isEmpty() || judged.computeIfAbsent(article.id(), id -> isSince(article, since.get()));
    }

    private boolean isSince(ArticleEntry article, LocalDate first) {
        return day(article).filter(day -> day.last().isBefore(first)).isEmpty();
    }
}
