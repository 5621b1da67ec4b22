package org.jejak.extract.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jejak.extract.time.Moment;
import org.jejak.model.Edtf;
import org.jejak.model.Ground;
import org.jejak.text.Match;
import org.jejak.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The figures dated so far, for one without a date of its own that goes on from them: "Eleven died at the weekend, the mayor said.
 * She also said two were missing." One text, one thread.
 */
final class Foregoing {

    private static final String LINK = "figure.time";
    private static final int DAY = "2025-02-27".length();
    /** So far before a figure may the word stand that ties it to others. */
    private static final int REACH = 12;
    /** What happened longer ago is history, which its source need not go on about. */
    private static final int RECENT = 10;

    private static final int SENTENCES = 4;

    private final Text text;
    private final Optional<Edtf> told;
    private final StatementDays days;
    private final Map<String, Dated> bySource = new HashMap<>();
    private @Nullable Dated last;

    Foregoing(Page page, StatementDays days) {
        this.text = page.text();
        this.told = page.told();
        this.days = days;
    }

    /** @param moment the words that date it, in its own sentence or before */
    private record Dated(int sentence, int paragraph, Edtf time, Moment moment) {}

    void add(FigureReader.Bonded bonded, Optional<String> source, FigureTimes.When when) {
        Optional<Moment> moment = when.words().or(() -> when.statement().flatMap(StatementDays.AsOf::statement));
        boolean dated = when.time().isPresent() && moment.isPresent();
        last = null;
        if (dated) {
            last = new Dated(
                    sentence(bonded), bonded.sentence().paragraph(), when.time().get(), moment.get());
            Dated kept = last;
            source.map(SpokenDates::key).ifPresent(own -> bySource.put(own, kept));
        } else {
            source.map(SpokenDates::key).ifPresent(bySource::remove);
        }
    }

    private int sentence(FigureReader.Bonded bonded) {
        return text.sentenceNumberAt(bonded.sentence().from());
    }

    /** Empty where no word ties the figure to one before, or its source has spoken again since. */
    Optional<FigureTimes.When> of(FigureReader.Bonded bonded, Optional<String> source) {
        int from = Math.max(bonded.sentence().from(), bonded.from() - REACH);
        for (Match link : text.annotations().within(from, bonded.to(), LINK)) {
            Optional<FigureTimes.When> when = switch (link.value()) {
                case "also" -> also(bonded, source);
                case "total" -> total(bonded);
                case "even" -> even(bonded, source);
                default -> Optional.empty();
            };
            if (when.isPresent()) {
                return when;
            }
        }
        return Optional.empty();
    }

    /** Its source goes on about one event. */
    private Optional<FigureTimes.When> also(FigureReader.Bonded bonded, Optional<String> source) {
        return source.map(SpokenDates::key)
                .map(bySource::get)
                .filter(before -> sentence(bonded) - before.sentence() <= SENTENCES)
                .filter(before -> !spokeSince(before, bonded, source) && isWithin(before, RECENT))
                .map(before -> FigureTimes.at(Optional.of(before.time()), Ground.TIME_GOES_ON, before.moment()));
    }

    /** Another source goes further than the figure in the sentence before. */
    private Optional<FigureTimes.When> even(FigureReader.Bonded bonded, Optional<String> source) {
        return Optional.ofNullable(last)
                .filter(before -> sentence(bonded) - before.sentence() == 1)
                .filter(before -> !spokeSince(before, bonded, source))
                .map(before -> FigureTimes.at(Optional.of(before.time()), Ground.TIME_GOES_ON, before.moment()));
    }

    /** A sum is reached with what the sentence before adds to it: on its day, or at some time up to the end of its month or period. */
    private Optional<FigureTimes.When> total(FigureReader.Bonded bonded) {
        return Optional.ofNullable(last)
                .filter(before -> sentence(bonded) - before.sentence() == 1
                        && before.paragraph() == bonded.sentence().paragraph()
                        && isWithin(before, History.DAYS_AGO))
                .map(before ->
                        FigureTimes.at(Optional.of(reached(before.time())), Ground.TIME_GOES_ON, before.moment()));
    }

    private static Edtf reached(Edtf time) {
        String value = time.value();
        return value.length() == DAY || value.indexOf('X') >= 0 || value.endsWith("..")
                ? time
                : new Edtf("/" + value.substring(value.indexOf('/') + 1));
    }

    private boolean isWithin(Dated before, int days) {
        return Age.of(before.time(), told).orElse(0L) <= days;
    }

    private boolean spokeSince(Dated before, FigureReader.Bonded bonded, Optional<String> source) {
        return days.of(bonded.from(), source)
                .statement()
                .filter(day -> text.sentenceNumberAt(day.tokens().from()) > before.sentence())
                .isPresent();
    }
}
