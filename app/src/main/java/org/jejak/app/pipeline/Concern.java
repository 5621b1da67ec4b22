package org.jejak.app.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jejak.pack.Name;
import org.jejak.pack.Packs;
import org.jejak.pack.TopicPack;

/** Tells whether an article may be of a topic's story at all: whether it speaks of what the topic is about. Immutable; any thread. */
final class Concern {

    private static final List<String> CATEGORIES =
            List.of("concept", "theme", "noun", "name.country", "name.organisation");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A story is not told in one word by the way. */
    private static final int MENTIONS = 2;

    private final boolean any;
    private final Set<String> forms = new HashSet<>();
    private final int longest;

    Concern(TopicPack topic, Packs packs) {
        this.any = topic.about().isEmpty();
        for (String category : CATEGORIES) {
            Map<String, String> words = packs.forms(category);
            words.forEach((form, value) -> enter(form, topic.about().contains(value)));
        }
        for (Name name : topic.names()) {
            boolean wanted = topic.about().contains(name.id());
            name.names().values().forEach(list -> list.forEach(form -> enter(form, wanted)));
        }
        this.longest = forms.stream()
                .mapToInt(form -> form.split(" ", -1).length)
                .max()
                .orElse(0);
    }

    private void enter(String form, boolean wanted) {
        if (wanted) {
            forms.add(String.join(" ", words(form)));
        }
    }

    /** Whether the text names it more than once. */
    boolean isIn(String text) {
        if (any) {
            return true;
        }
        List<String> words = words(text);
        int found = 0;
        for (int from = 0; from < words.size() && found < MENTIONS; from++) {
            for (int to = Math.min(words.size(), from + longest); to > from; to--) {
                if (forms.contains(String.join(" ", words.subList(from, to)))) {
                    found++;
                    from = to - 1;
                    break;
                }
            }
        }
        return found >= MENTIONS;
    }

    private static List<String> words(String text) {
        return List.of(BETWEEN.split(text.toLowerCase(Locale.ROOT).strip()));
    }
}
