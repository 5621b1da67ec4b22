package org.jejak.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.extract.attribution.Utterance;
import org.jejak.extract.layout.Zone;
import org.jejak.extract.time.Moment;
import org.jejak.model.Edtf;
import org.jejak.text.Match;
import org.jejak.text.Text;

/** The days on which the report says that somebody spoke. Found once a page; immutable. */
final class StatementDays {

    private static final int DAY = "2025-02-27".length();

    private final List<Moment> days = new ArrayList<>();
    private final Optional<Edtf> published;

    StatementDays(Page page) {
        this.published = page.published();
        Text text = page.text();
        boolean[] cued = new boolean[text.sentences().size()];
        boolean[] said = new boolean[text.size()];
        for (Utterance utterance : page.utterances()) {
            utterance.cue().ifPresent(cue -> cued[text.sentenceNumberAt(cue.from())] = true);
            for (Match.Range part : utterance.content()) {
                java.util.Arrays.fill(said, part.from(), part.to(), true);
            }
        }
        for (Moment moment : page.moments()) {
            int at = moment.tokens().from();
            boolean body = page.layout().zoneOf(text.sentenceAt(at)) == Zone.BODY;
            if (body && isDay(moment) && cued[text.sentenceNumberAt(at)] && !said[at]) {
                days.add(moment);
            }
        }
    }

    private static boolean isDay(Moment moment) {
        return moment.edtf()
                .map(Edtf::value)
                .filter(value -> value.length() == DAY && value.indexOf('X') < 0)
                .isPresent();
    }

    /** The last statement's day before the token, else the first after it, else the day of publication. */
    AsOf asOf(int token) {
        Optional<Moment> found = Optional.empty();
        for (Moment day : days) {
            if (day.tokens().from() < token || found.isEmpty()) {
                found = Optional.of(day);
            }
        }
        return new AsOf(found.flatMap(Moment::edtf).or(() -> published), found);
    }

    /**
     * The day on which a count was stated.
     *
     * @param statement the words that give it; empty for the day of publication
     */
    record AsOf(Optional<Edtf> day, Optional<Moment> statement) {}
}
