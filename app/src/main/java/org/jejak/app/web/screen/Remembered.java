package org.jejak.app.web.screen;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jejak.app.pipeline.Bulletin;
import org.jejak.app.pipeline.Reasoning;
import org.jejak.ledger.brief.Arrivals;
import org.jejak.ledger.brief.News;

/** The answers that were given last: as long as the case is in one state, the same question has the same answer. For one thread at a time. */
public final class Remembered {

    private static final int MOST = 300;
    private static final int DAYS = 6;

    private final Map<String, Answer> answers = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Answer> eldest) {
            return size() > MOST;
        }
    };

    private final Map<String, List<News>> bulletins = new LinkedHashMap<>(DAYS, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<News>> eldest) {
            return size() > DAYS;
        }
    };

    /** What is new since a day, in the order of {@link Bulletin}. */
    public List<News> news(Optional<LocalDate> since, Reasoning reasoning) {
        return news("since " + since, reasoning, () -> new Arrivals(since, reasoning.added()));
    }

    /** What the articles bring that were added after the one with this number. */
    public List<News> newsAfter(long number, Concluded room) {
        return news(
                "after " + number,
                room.reasoning(),
                () -> Arrivals.of(
                        room.store().addedAfter(number), room.reasoning().added()));
    }

    private List<News> news(String key, Reasoning reasoning, Supplier<Arrivals> arrivals) {
        List<News> known = bulletins.get(key);
        if (known == null) {
            known = Bulletin.of(reasoning, arrivals.get());
            bulletins.put(key, known);
        }
        return known;
    }

    /** @param question the address with its query, and the language */
    public Answer answer(String question, Supplier<Answer> otherwise) {
        Answer known = answers.get(question);
        if (known == null) {
            known = otherwise.get();
            answers.put(question, known);
        }
        return known;
    }
}
