package org.jejak.extract.figure;

import java.util.Map;
import java.util.Optional;
import org.jejak.extract.time.Moment;
import org.jejak.model.Edtf;
import org.jejak.text.Sentence;
import org.jejak.text.Text;
import org.jspecify.annotations.Nullable;

/** Tells when a count was stated, where the report says when somebody spoke. Immutable. */
public final class StatementDays {

    /** A day so long before the report is history: it dates what its own paragraph says and no more. */
    private static final int RECENT = 10;
    /** What others said then dates a count no longer than this: whoever spoke last week is looked back at. */
    private static final int RECENT_OF_OTHERS = 2;

    private final Text text;
    private final Optional<Edtf> told;
    private final SpokenDates dates;

    public StatementDays(Page page) {
        this(page, new EventDates(page.text(), page.language().headFirst()));
    }

    StatementDays(Page page, EventDates events) {
        this.text = page.text();
        this.told = page.told();
        this.dates = new SpokenDates(page, events);
    }

    /**
     * When a count was stated.
     *
     * @param statement the words that say so; empty for the day on which the report was told
     */
    public record AsOf(Optional<Edtf> day, Optional<Moment> statement) {}

    /** The date on which a count was stated: by its source, else {@link #day}. */
    AsOf asOf(int token, Optional<String> source) {
        AsOf own = of(token, source);
        return own.day().isPresent() ? own : day(token, source);
    }

    /** The day its source spoke last before the token; else anybody; else the first after it; else the day the report was told. */
    AsOf day(int token, Optional<String> source) {
        Optional<Moment> statement = spoken(token, source)
                .or(() -> carried(dates.days().floorEntry(token), token, RECENT_OF_OTHERS))
                .or(() -> carried(dates.days().ceilingEntry(token), token, RECENT_OF_OTHERS));
        return new AsOf(statement.flatMap(Moment::edtf).or(() -> told), statement);
    }

    /**
     * When a headline's count was stated: the headline sums up what its source says below. What nobody is named for stands as
     * of the day the report was told, whenever those spoke who are quoted below.
     */
    AsOf ofHeadline(int token, Optional<String> source) {
        Optional<Moment> own = dates.daysOf(source).flatMap(spoken -> carried(spoken.ceilingEntry(token), token));
        return own.isPresent()
                ? new AsOf(own.flatMap(Moment::edtf), own)
                : told.isPresent() ? new AsOf(told, own) : day(token, source);
    }

    /** When its source spoke, where the report says so before the token: a month or year only in the same paragraph. */
    public AsOf of(int token, Optional<String> source) {
        Optional<Moment> statement = dates.of(source)
                .flatMap(own -> inParagraph(own.floorEntry(token), token))
                .or(() -> spoken(token, source));
        return new AsOf(statement.flatMap(Moment::edtf), statement);
    }

    /** Whether a day is one on which somebody spoke. */
    boolean isStatement(Moment day) {
        return dates.days().get(day.tokens().from()) == day;
    }

    /** Whether a date tells when the source of a figure spoke. */
    boolean isStatement(Moment date, Optional<String> source) {
        return dates.of(source)
                .filter(own -> own.get(date.tokens().from()) == date)
                .isPresent();
    }

    private Optional<Moment> spoken(int token, Optional<String> source) {
        return dates.daysOf(source).flatMap(own -> carried(own.floorEntry(token), token));
    }

    /** The last day of a statement in a sentence. */
    Optional<Moment> in(Sentence sentence) {
        return Optional.ofNullable(dates.days().floorEntry(sentence.to() - 1))
                .map(Map.Entry::getValue)
                .filter(day -> sentence.holds(day.tokens().from()));
    }

    /** The last date of a statement by a source in a sentence, be it a month or a year. */
    public Optional<Moment> in(Sentence sentence, Optional<String> source) {
        return dates.of(source)
                .flatMap(own -> Optional.ofNullable(own.floorEntry(sentence.to() - 1)))
                .map(Map.Entry::getValue)
                .filter(date -> sentence.holds(date.tokens().from()));
    }

    private Optional<Moment> inParagraph(Map.@Nullable Entry<Integer, Moment> entry, int token) {
        return Optional.ofNullable(entry)
                .filter(date -> text.sentenceAt(date.getKey()).paragraph()
                        == text.sentenceAt(token).paragraph())
                .map(Map.Entry::getValue);
    }

    private Optional<Moment> carried(Map.@Nullable Entry<Integer, Moment> entry, int token) {
        return carried(entry, token, RECENT);
    }

    private Optional<Moment> carried(Map.@Nullable Entry<Integer, Moment> entry, int token, int longest) {
        return inParagraph(entry, token)
                .or(() -> Optional.ofNullable(entry).map(Map.Entry::getValue).filter(day -> age(day) <= longest));
    }

    private long age(Moment day) {
        return day.edtf().flatMap(date -> Age.of(date, told)).orElse(0L);
    }
}
