package org.jejak.extract.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jejak.extract.attribution.Speaker;
import org.jejak.extract.attribution.Utterance;
import org.jejak.model.Source;
import org.jejak.text.Match;
import org.jejak.text.Text;

/** For whom a person speaks, as the report introduces him: the institution named with his title. One text, one thread. */
final class Affiliations {

    private static final int BEFORE = 12;
    private static final int AFTER = 10;

    private final Map<String, Match> bodies = new HashMap<>();

    Affiliations(Page page) {
        for (Utterance utterance : page.utterances()) {
            utterance.speaker()
                    .filter(speaker -> speaker.type() == Source.Type.PERSON && speaker.enclitic() == 0)
                    .ifPresent(speaker -> enter(page.text(), speaker));
        }
    }

    Optional<Match> of(String canonical) {
        return Optional.ofNullable(bodies.get(canonical));
    }

    private void enter(Text text, Speaker speaker) {
        int name = speaker.mention().from();
        int end = speaker.mention().to();
        int sentence = text.sentenceAt(name).from();
        int limit = text.sentenceAt(name).to();
        for (int i = name - 1; i >= Math.max(sentence, name - BEFORE) && text.token(i).isWord(); i--) {
            Optional<Match> body = text.annotations().over(i, "name.organisation");
            if (body.isPresent()) {
                bodies.putIfAbsent(speaker.canonical(), body.get());
                return;
            }
        }
        if (end < limit && text.token(end).is(",")) {
            for (int i = end + 1; i < Math.min(limit, end + AFTER) && text.token(i).isWord(); i++) {
                Optional<Match> body = text.annotations().over(i, "name.organisation");
                if (body.isPresent()) {
                    bodies.putIfAbsent(speaker.canonical(), body.get());
                    return;
                }
            }
        }
    }
}
