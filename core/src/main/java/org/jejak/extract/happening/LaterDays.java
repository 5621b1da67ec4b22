package org.jejak.extract.happening;

import java.util.List;
import java.util.Optional;
import org.jejak.extract.figure.Page;
import org.jejak.extract.time.Moment;
import org.jejak.text.Annotations;
import org.jejak.text.Match;
import org.jejak.text.Sentence;

/** Finds the day of an accident or disaster where the next sentence tells it: "The disaster struck on Monday". One text, one thread. */
final class LaterDays {

    private static final String EVENT = "noun.event";
    private static final int DAY = "2025-02-27".length();

    private final Page page;
    private final Annotations annotations;

    LaterDays(Page page) {
        this.page = page;
        this.annotations = page.text().annotations();
    }

    Optional<Moment> of(Match anchor) {
        if (!annotations.isOver(anchor.from(), EVENT)) {
            return Optional.empty();
        }
        List<Sentence> sentences = page.text().sentences();
        int next = page.text().sentenceNumberAt(anchor.from()) + 1;
        return next < sentences.size() && opensWithEvent(sentences.get(next))
                ? day(sentences.get(next))
                : Optional.empty();
    }

    /** "That disaster", "musibah itu": a noun of an event that points back, and what is said of it. */
    private boolean opensWithEvent(Sentence sentence) {
        int from = sentence.from();
        Optional<Match> bare = annotations.at(from, EVENT);
        return page.language().headFirst()
                ? bare.filter(noun -> annotations.isOver(noun.to(), "demonstrative"))
                        .isPresent()
                : (annotations.isOver(from, "demonstrative") || annotations.isOver(from, "determiner"))
                        && annotations.at(from + 1, EVENT).isPresent();
    }

    /** The only one. */
    private Optional<Moment> day(Sentence sentence) {
        List<Moment> days = page.moments().stream()
                .filter(moment -> sentence.holds(moment.tokens().from()))
                .filter(moment -> moment.edtf().isPresent())
                .toList();
        return days.size() == 1 && days.get(0).edtf().orElseThrow().value().length() == DAY
                ? Optional.of(days.get(0))
                : Optional.empty();
    }
}
