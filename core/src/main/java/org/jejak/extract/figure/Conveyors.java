package org.jejak.extract.figure;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jejak.extract.attribution.Speaker;
import org.jejak.extract.attribution.Utterance;
import org.jejak.model.Source;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/**
 * People who pass on what an institution told them: a lawmaker after a briefing by the agency. Whatever figures they give in the
 * report are the institution's. One text, one thread.
 */
final class Conveyors {

    private static final int REACH = 8;
    private static final int INTRODUCTION = 6;

    private final Page page;
    private final Map<String, Briefing> briefedBy = new LinkedHashMap<>();

    /** @param words that say it told somebody */
    record Briefing(Match body, Match words) {}

    Conveyors(Page page) {
        this.page = page;
        Text text = page.text();
        for (Sentence sentence : text.sentences()) {
            if (!page.layout().zoneOf(sentence).isRead()) {
                continue;
            }
            for (Match briefing : text.annotations().within(sentence.from(), sentence.to(), "briefing")) {
                institution(text, sentence, briefing).ifPresent(body -> enter(sentence, new Briefing(body, briefing)));
            }
        }
    }

    /** The institution that briefed the speaker, if the report says so anywhere. */
    Optional<Briefing> briefed(Speaker speaker) {
        return Optional.ofNullable(briefedBy.get(speaker.canonical()));
    }

    /** Named right behind the briefing or before it, else the institution named last. */
    private static Optional<Match> institution(Text text, Sentence sentence, Match briefing) {
        List<Match> named = text.annotations()
                .within(briefing.from(), Math.min(sentence.to(), briefing.to() + REACH), ORGANISATION);
        if (!named.isEmpty()) {
            return Optional.of(named.get(0));
        }
        if (briefing.value().equals("cited")) {
            return Optional.empty();
        }
        List<Match> before = text.annotations().within(0, briefing.from(), ORGANISATION);
        return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
    }

    private static final String ORGANISATION = "name.organisation";

    private void enter(Sentence sentence, Briefing briefing) {
        for (Utterance utterance : page.utterances()) {
            utterance
                    .speaker()
                    .filter(speaker -> isHuman(speaker) && isNamedIn(sentence, speaker))
                    .ifPresent(speaker -> enter(speaker, briefing));
        }
    }

    /** An unnamed lawmaker who is named in the next sentence is the same. */
    private void enter(Speaker speaker, Briefing briefing) {
        briefedBy.putIfAbsent(speaker.canonical(), briefing);
        if (speaker.type() == Source.Type.PERSON) {
            return;
        }
        Set<String> roles = roles(speaker.mention().from(), speaker.mention().to());
        for (Utterance utterance : page.utterances()) {
            utterance
                    .speaker()
                    .filter(other -> other.type() == Source.Type.PERSON && isIntroducedAs(roles, other))
                    .ifPresent(other -> briefedBy.putIfAbsent(other.canonical(), briefing));
        }
    }

    private boolean isIntroducedAs(Set<String> roles, Speaker speaker) {
        int name = speaker.mention().from();
        int from = Math.max(page.text().sentenceAt(name).from(), name - INTRODUCTION);
        return roles(from, name).stream().anyMatch(roles::contains);
    }

    /** The role words in a range of tokens. */
    private Set<String> roles(int from, int to) {
        Set<String> roles = new HashSet<>();
        for (String category : List.of("source.role", "source.title", "noun")) {
            for (Match match : page.text().annotations().within(from, to, category)) {
                roles.add(page.text().slice(match.from(), match.to()).toLowerCase(Locale.ROOT));
            }
        }
        return roles;
    }

    private static boolean isHuman(Speaker speaker) {
        return switch (speaker.type()) {
            case PERSON, UNNAMED, COLLECTIVE -> true;
            default -> false;
        };
    }

    private boolean isNamedIn(Sentence sentence, Speaker speaker) {
        if (sentence.holds(speaker.mention().from())) {
            return true;
        }
        if (speaker.type() != Source.Type.PERSON) {
            return false;
        }
        List<Match> persons = page.text().annotations().within(sentence.from(), sentence.to(), "name.person");
        return persons.stream().anyMatch(person -> person.value().equals(speaker.canonical()))
                || page.text().slice(sentence.from(), sentence.to()).contains(speaker.canonical());
    }
}
