package org.jejak.extract.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jejak.extract.attribution.Speaker;
import org.jejak.extract.attribution.Utterance;
import org.jejak.model.Source;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/**
 * The people who speak in a text, by where they are named and by what they are introduced as: looked up, since a text may have as
 * many speakers as sentences. One text, one thread.
 */
final class Speakers {

    /** Tokens before a name that may say what its bearer is. */
    private static final int INTRODUCTION = 6;

    /** Words of the longest name that is looked for where its bearer does not speak. */
    private static final int LONGEST = 6;

    private final Text text;
    private final Map<Integer, List<Speaker>> bySentence = new HashMap<>();
    private final Map<String, Speaker> persons = new HashMap<>();
    private final Map<String, Set<String>> introduced = new HashMap<>();

    Speakers(Text text, List<Utterance> utterances) {
        this.text = text;
        for (Utterance utterance : utterances) {
            utterance.speaker().filter(Speakers::isHuman).ifPresent(this::enter);
        }
    }

    private static boolean isHuman(Speaker speaker) {
        return switch (speaker.type()) {
            case PERSON, UNNAMED, COLLECTIVE -> true;
            default -> false;
        };
    }

    private void enter(Speaker speaker) {
        int at = speaker.mention().from();
        bySentence
                .computeIfAbsent(text.sentenceNumberAt(at), key -> new ArrayList<>())
                .add(speaker);
        if (speaker.type() == Source.Type.PERSON) {
            persons.put(speaker.canonical(), speaker);
            for (String role : roles(Math.max(text.sentenceAt(at).from(), at - INTRODUCTION), at)) {
                introduced.computeIfAbsent(role, key -> new LinkedHashSet<>()).add(speaker.canonical());
            }
        }
    }

    /** Those who are named in the sentence, be it that they speak there or not. */
    List<Speaker> namedIn(Sentence sentence) {
        List<Speaker> named =
                new ArrayList<>(bySentence.getOrDefault(text.sentenceNumberAt(sentence.from()), List.of()));
        for (Match person : text.annotations().within(sentence.from(), sentence.to(), "name.person")) {
            add(person.value(), named);
        }
        for (int from = sentence.from(); from < sentence.to(); from++) {
            for (int to = from + 1; to <= Math.min(sentence.to(), from + LONGEST); to++) {
                add(text.folded(from, to), named);
            }
        }
        return named;
    }

    private void add(String canonical, List<Speaker> named) {
        Speaker speaker = persons.get(canonical);
        if (speaker != null) {
            named.add(speaker);
        }
    }

    /** The people who are introduced by a role word. */
    Set<String> introducedAs(String role) {
        return introduced.getOrDefault(role, Set.of());
    }

    /** The role words that name a speaker. */
    Set<String> roles(Speaker speaker) {
        return roles(speaker.mention().from(), speaker.mention().to());
    }

    private Set<String> roles(int from, int to) {
        Set<String> roles = new HashSet<>();
        for (String category : List.of("source.role", "source.title", "noun")) {
            for (Match match : text.annotations().within(from, to, category)) {
                roles.add(text.slice(match.from(), match.to()).toLowerCase(Locale.ROOT));
            }
        }
        return roles;
    }
}
