package org.jejak.app.web.screen;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The answers that were given last: as long as the case is in one state, the same question has the same answer. For one thread at a time. */
public final class Remembered {

    private static final int MOST = 300;

    private final Map<String, Answer> answers = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Answer> eldest) {
            return size() > MOST;
        }
    };

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
