package org.jejak.extract.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jejak.extract.attribution.Utterance;
import org.jejak.extract.layout.Zone;
import org.jejak.extract.time.Moment;
import org.jejak.model.Edtf;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;
import org.jspecify.annotations.Nullable;

/** The days on which the report says that somebody spoke, by where they stand. Found once a page; immutable. */
final class StatementDays {

    private static final int DAY = "2025-02-27".length();
    /** A day so long before the report is history: it dates what its own paragraph says and no more. */
    private static final int RECENT = 10;

    private final Text text;
    private final Optional<Edtf> told;
    private final TreeMap<Integer, Moment> days = new TreeMap<>();
    private final Map<String, TreeMap<Integer, Moment>> bySource = new HashMap<>();
    /** Months and years too. */
    private final Map<String, TreeMap<Integer, Moment>> datesBySource = new HashMap<>();

    StatementDays(Page page, EventDates events) {
        this.text = page.text();
        this.told = page.told();
        Map<Integer, List<Utterance>> spoken = new HashMap<>();
        boolean[] said = new boolean[text.size()];
        for (Utterance utterance : page.utterances()) {
            utterance
                    .cue()
                    .ifPresent(cue -> spoken.computeIfAbsent(
                                    text.sentenceNumberAt(cue.from()), sentence -> new ArrayList<>())
                            .add(utterance));
            utterance.content().forEach(part -> Arrays.fill(said, part.from(), part.to(), true));
        }
        boolean[] announced = announced();
        for (Moment moment : page.moments()) {
            int at = moment.tokens().from();
            int sentence = text.sentenceNumberAt(at);
            boolean body = page.layout().zoneOf(text.sentenceAt(at)) == Zone.BODY;
            if (!body || !isDate(moment) || events.belongsToEvent(moment)) {
                continue;
            }
            if (announced[sentence] && !said[at] && isDay(moment)) {
                days.put(at, moment);
            }
            spoken.getOrDefault(sentence, List.of()).stream()
                    .filter(utterance -> !utterance.holds(at))
                    .forEach(utterance -> add(moment, utterance));
        }
    }

    private void add(Moment date, Utterance utterance) {
        add(date, utterance, datesBySource);
        if (isDay(date)) {
            add(date, utterance, bySource);
            days.put(date.tokens().from(), date);
        }
    }

    private static void add(Moment date, Utterance utterance, Map<String, TreeMap<Integer, Moment>> dates) {
        utterance
                .speaker()
                .ifPresent(speaker -> dates.computeIfAbsent(speaker.canonical(), name -> new TreeMap<>())
                        .put(date.tokens().from(), date));
    }

    /** The sentences whose own passive verb says that something was made known; one in a relative clause tells of an aside. */
    private boolean[] announced() {
        boolean[] announced = new boolean[text.sentences().size()];
        for (Match passive : text.annotations().within(0, text.size(), "cue.passive")) {
            int at = passive.from();
            boolean relative = at > 0 && text.annotations().isOver(at - 1, "clause");
            announced[text.sentenceNumberAt(at)] |= !relative;
        }
        return announced;
    }

    /** A day, a month or a year, not an interval. */
    private static boolean isDate(Moment moment) {
        return moment.role() == Moment.Role.AT
                && moment.stretch().isEmpty()
                && moment.edtf().filter(date -> date.value().indexOf('/') < 0).isPresent();
    }

    private static boolean isDay(Moment moment) {
        return moment.edtf()
                .map(Edtf::value)
                .filter(value -> value.length() == DAY && value.charAt(DAY - 1) != 'X' && value.indexOf('/') < 0)
                .isPresent();
    }

    /**
     * When a count was stated.
     *
     * @param statement the words that say so; empty for the day on which the report was told
     */
    record AsOf(Optional<Edtf> day, Optional<Moment> statement) {}

    /** The date on which a count was stated: by its source, else {@link #day}. */
    AsOf asOf(int token, Optional<String> source) {
        AsOf own = of(token, source);
        return own.day().isPresent() ? own : day(token, source);
    }

    /** The day its source spoke last before the token; else anybody; else the first after it; else the day the report was told. */
    AsOf day(int token, Optional<String> source) {
        Optional<Moment> statement = spoken(token, source)
                .or(() -> carried(days.floorEntry(token), token))
                .or(() -> carried(days.ceilingEntry(token), token));
        return new AsOf(statement.flatMap(Moment::edtf).or(() -> told), statement);
    }

    /** When its source spoke, where the report says so before the token: a month or year only in the same paragraph. */
    AsOf of(int token, Optional<String> source) {
        Optional<Moment> statement = source.map(datesBySource::get)
                .flatMap(own -> inParagraph(own.floorEntry(token), token))
                .or(() -> spoken(token, source));
        return new AsOf(statement.flatMap(Moment::edtf), statement);
    }

    private Optional<Moment> spoken(int token, Optional<String> source) {
        return source.map(bySource::get).flatMap(own -> carried(own.floorEntry(token), token));
    }

    /** The last day of a statement in a sentence. */
    Optional<Moment> in(Sentence sentence) {
        return Optional.ofNullable(days.floorEntry(sentence.to() - 1))
                .map(Map.Entry::getValue)
                .filter(day -> sentence.holds(day.tokens().from()));
    }

    private Optional<Moment> inParagraph(Map.@Nullable Entry<Integer, Moment> entry, int token) {
        return Optional.ofNullable(entry)
                .filter(date -> text.sentenceAt(date.getKey()).paragraph()
                        == text.sentenceAt(token).paragraph())
                .map(Map.Entry::getValue);
    }

    private Optional<Moment> carried(Map.@Nullable Entry<Integer, Moment> entry, int token) {
        return inParagraph(entry, token)
                .or(() -> Optional.ofNullable(entry).map(Map.Entry::getValue).filter(this::isRecent));
    }

    private boolean isRecent(Moment day) {
        String now = told.map(Edtf::value).orElse("");
        String then = day.edtf().map(Edtf::value).orElse("");
        boolean known = now.length() == DAY && then.indexOf('X') < 0;
        return !known || ChronoUnit.DAYS.between(LocalDate.parse(then), LocalDate.parse(now)) <= RECENT;
    }
}
