package org.jejak.app.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jejak.pack.Name;
import org.jejak.pack.Packs;
import org.jejak.pack.PhraseBook;
import org.jejak.pack.TopicPack;

/** Tells whether an article may be of a topic's story at all: whether it speaks of what the topic is about. Immutable; any thread. */
final class Concern {

    private static final List<String> CATEGORIES =
            List.of("concept", "theme", "noun", "name.country", "name.organisation");

    /** A story is not told in one word by the way. */
    private static final int MENTIONS = 2;

    private final boolean any;
    private final PhraseBook<String> phrases;

    Concern(TopicPack topic, Packs packs) {
        this.any = topic.about().isEmpty();
        Map<String, String> named = new HashMap<>();
        for (String category : CATEGORIES) {
            packs.forms(category).forEach((form, value) -> {
                if (topic.about().contains(value)) {
                    named.put(form, value);
                }
            });
        }
        for (Name name : topic.names()) {
            if (topic.about().contains(name.id())) {
                name.names().values().forEach(forms -> forms.forEach(form -> named.put(form, name.id())));
            }
        }
        this.phrases = new PhraseBook<>(named);
    }

    /** Whether the text names it more than once. */
    boolean isIn(String text) {
        return any || phrases.in(text, MENTIONS).size() == MENTIONS;
    }
}
