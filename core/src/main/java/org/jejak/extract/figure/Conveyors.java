package org.jejak.extract.figure;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jejak.extract.attribution.Speaker;
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
    private static final String BRIEFING = "briefing";
    private static final String ORGANISATION = "name.organisation";

    private final Map<String, Briefing> briefedBy = new LinkedHashMap<>();
    private final Set<String> rolesBriefed = new HashSet<>();

    /** @param words that say it told somebody */
    record Briefing(Match body, Match words) {}

    Conveyors(Page page) {
        Text text = page.text();
        if (!text.annotations().within(0, text.size(), BRIEFING).isEmpty()) {
            look(page, text);
        }
    }

    private void look(Page page, Text text) {
        Speakers speakers = new Speakers(text, page.utterances());
        List<Match> organisations = text.annotations().within(0, text.size(), ORGANISATION);
        for (Sentence sentence : text.sentences()) {
            if (page.layout().zoneOf(sentence).isRead()) {
                // All briefings of a sentence are for the same people: the first that tells by whom decides.
                text.annotations().within(sentence.from(), sentence.to(), BRIEFING).stream()
                        .flatMap(
                                briefing -> institution(text, sentence, briefing, organisations)
                                        .map(body -> new Briefing(body, briefing))
                                        .stream())
                        .findFirst()
                        .ifPresent(by -> speakers.namedIn(sentence).forEach(speaker -> enter(speaker, speakers, by)));
            }
        }
    }

    /** The institution that briefed the speaker, if the report says so anywhere. */
    Optional<Briefing> briefed(Speaker speaker) {
        return Optional.ofNullable(briefedBy.get(speaker.canonical()));
    }

    /** Named right behind the briefing or before it, else the institution named last. */
    private static Optional<Match> institution(
            Text text, Sentence sentence, Match briefing, List<Match> organisations) {
        List<Match> named = text.annotations()
                .within(briefing.from(), Math.min(sentence.to(), briefing.to() + REACH), ORGANISATION);
        if (!named.isEmpty()) {
            return Optional.of(named.get(0));
        }
        return briefing.value().equals("cited")
                ? Optional.empty()
                : new CommonOffices(text)
                        .first(briefing.to(), Math.min(sentence.to(), briefing.to() + REACH))
                        .or(() -> last(organisations, briefing.from()));
    }

    /** The last that ends before the token. */
    private static Optional<Match> last(List<Match> inTextOrder, int token) {
        int low = 0;
        int high = inTextOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inTextOrder.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        while (low > 0 && inTextOrder.get(low - 1).to() > token) {
            low--;
        }
        return low == 0 ? Optional.empty() : Optional.of(inTextOrder.get(low - 1));
    }

    /** An unnamed lawmaker who is named in the next sentence is the same. */
    private void enter(Speaker speaker, Speakers speakers, Briefing by) {
        briefedBy.putIfAbsent(speaker.canonical(), by);
        if (speaker.type() != Source.Type.PERSON) {
            for (String role : speakers.roles(speaker)) {
                if (rolesBriefed.add(role)) {
                    speakers.introducedAs(role).forEach(person -> briefedBy.putIfAbsent(person, by));
                }
            }
        }
    }
}
