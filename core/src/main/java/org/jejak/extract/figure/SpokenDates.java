package org.jejak.extract.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jejak.extract.attribution.Utterance;
import org.jejak.extract.layout.Zone;
import org.jejak.extract.time.Moment;
import org.jejak.model.Edtf;
import org.jejak.text.Text;

/** The days on which the report says that somebody spoke, by where they stand. Found once a page; immutable. */
final class SpokenDates {

    private static final int DAY = "2025-02-27".length();

    private final Text text;
    private final TreeMap<Integer, Moment> days = new TreeMap<>();
    private final Map<String, TreeMap<Integer, Moment>> bySource = new HashMap<>();
    /** Months and years too. */
    private final Map<String, TreeMap<Integer, Moment>> datesBySource = new HashMap<>();

    SpokenDates(Page page, EventDates events) {
        this.text = page.text();
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
                .ifPresent(speaker -> dates.computeIfAbsent(key(speaker.canonical()), name -> new TreeMap<>())
                        .put(date.tokens().from(), date));
    }

    /** Those of everybody. */
    TreeMap<Integer, Moment> days() {
        return days;
    }

    /** Those of one source. */
    Optional<TreeMap<Integer, Moment>> daysOf(Optional<String> source) {
        return source.map(SpokenDates::key).map(bySource::get);
    }

    /** The days, months and years of one source. */
    Optional<TreeMap<Integer, Moment>> of(Optional<String> source) {
        return source.map(SpokenDates::key).map(datesBySource::get);
    }

    /** "The army" that opens a sentence and "the army" are one. */
    static String key(String source) {
        return source.toLowerCase(Locale.ROOT);
    }

    /** The sentences whose own passive verb says that something was made known; one in a relative clause tells of an aside. */
    private boolean[] announced() {
        boolean[] announced = new boolean[text.sentences().size()];
        for (int i = 0; i < text.size(); i++) {
            boolean relative = i > 0 && text.annotations().isOver(i - 1, "clause");
            announced[text.sentenceNumberAt(i)] |=
                    !relative && text.annotations().at(i, "cue.passive").isPresent();
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
}
