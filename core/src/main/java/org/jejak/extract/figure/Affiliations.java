package org.jejak.extract.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jejak.extract.attribution.Hop;
import org.jejak.extract.attribution.Speaker;
import org.jejak.extract.attribution.Utterance;
import org.jejak.model.Source;
import org.jejak.text.Match;
import org.jejak.text.Text;

/** For whom a person speaks, as the report introduces him: the institution named with his title. One text, one thread. */
final class Affiliations {

    private static final int BEFORE = 12;
    private static final int AFTER = 10;
    private static final String ORGANISATION = "name.organisation";

    private final Map<String, Match> bodies = new HashMap<>();

    private final CommonOffices offices;

    Affiliations(Page page) {
        this.offices = new CommonOffices(page.text());
        for (Utterance utterance : page.utterances()) {
            utterance
                    .speaker()
                    .filter(speaker -> speaker.type() == Source.Type.PERSON && speaker.enclitic() == 0)
                    .ifPresent(speaker -> enter(page.text(), speaker));
        }
    }

    /** Whether a party is who backs it, passes it on, or the institution of who backs it. */
    boolean isSame(Backing told, String party) {
        return told.source().filter(party::equals).isPresent()
                || Hop.isAmong(told.via(), party)
                || told.source()
                        .flatMap(this::of)
                        .filter(body -> body.value().equals(party))
                        .isPresent();
    }

    /** A name of its own tells more than the person's; "the police" does not. */
    static boolean isListed(Match body) {
        return body.category().equals(ORGANISATION);
    }

    Optional<Match> of(String canonical) {
        return Optional.ofNullable(bodies.get(canonical));
    }

    private void enter(Text text, Speaker speaker) {
        int name = speaker.mention().from();
        int end = speaker.mention().to();
        int sentence = text.sentenceAt(name).from();
        int limit = text.sentenceAt(name).to();
        before(text, sentence, name)
                .or(() -> offices.before(sentence, name))
                .or(() -> beside(text, end, limit))
                .ifPresent(body -> bodies.putIfAbsent(speaker.canonical(), body));
    }

    /** "Lee, head of the Relief Office". */
    private Optional<Match> beside(Text text, int end, int limit) {
        if (end >= limit || !text.token(end).is(",")) {
            return Optional.empty();
        }
        for (int i = end + 1; i < Math.min(limit, end + AFTER) && text.token(i).isWord(); i++) {
            Optional<Match> body = text.annotations().over(i, ORGANISATION);
            if (body.isPresent()) {
                return body;
            }
        }
        return offices.beside(end + 1, limit);
    }

    /** "Relief Office head Lee", "Kepala BPBD, Kolonel Lee": the institution that a title is tied to, else the nearest. */
    private static Optional<Match> before(Text text, int sentence, int name) {
        Optional<Match> nearest = Optional.empty();
        int commas = 0;
        for (int i = name - 1; i >= Math.max(sentence, name - BEFORE); i--) {
            commas += text.token(i).is(",") ? 1 : 0;
            if (commas > 1 || !text.token(i).isWord() && !text.token(i).is(",")) {
                break;
            }
            Optional<Match> body = text.annotations().at(i, ORGANISATION);
            boolean titled = i > sentence && text.annotations().isOver(i - 1, "source.title");
            boolean ranked = text.annotations()
                    .over(i, "source.title")
                    .filter(title -> title.length() > 1)
                    .isPresent();
            if (body.isPresent() && titled && !ranked) {
                return body;
            }
            nearest = nearest.isPresent() || commas > 0 || ranked ? nearest : body;
        }
        return nearest;
    }
}
