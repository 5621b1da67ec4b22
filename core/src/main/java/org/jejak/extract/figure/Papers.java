package org.jejak.extract.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jejak.extract.attribution.Utterance;
import org.jejak.model.Source;
import org.jejak.pack.LanguagePack;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/**
 * Whose page, report or table it is that gives a number: the institution whose it was when the report last said so, "the toll on its
 * website, the office says. … The online report lists 140 dead". One text, one thread.
 */
final class Papers {

    private static final int SENTENCES = 4;
    private static final int LONGEST = 4;
    private static final String DOCUMENT = "source.document";

    private final Text text;
    private final LanguagePack language;
    /** Institutions by the token of what they were said to publish, in text order. */
    private final List<Published> published = new ArrayList<>();

    private record Published(int token, Match owner) {}

    Papers(Page page) {
        this.text = page.text();
        this.language = page.language();
        Parties parties = new Parties(text, language.headFirst());
        Map<Integer, Match> speakers = speakers(page);
        for (Match document : documents(0, text.size())) {
            Optional<Match> owner = owner(parties, document);
            if (owner.isEmpty() && pointsBack(document)) {
                owner = Optional.ofNullable(speakers.get(text.sentenceNumberAt(document.from())));
            }
            owner.ifPresent(institution -> published.add(new Published(document.from(), institution)));
        }
    }

    /** Documents, and the pages of institutions. */
    private List<Match> documents(int from, int to) {
        List<Match> documents = new ArrayList<>(text.annotations().within(from, to, DOCUMENT));
        text.annotations().within(from, to, "source.body").stream()
                .filter(Papers::isPage)
                .forEach(documents::add);
        documents.sort(Comparator.comparingInt(Match::from));
        return documents;
    }

    private static boolean isPage(Match body) {
        return body.value().equals("outlet");
    }

    boolean isOver(int token) {
        return text.annotations().over(token, DOCUMENT).isPresent()
                || text.annotations()
                        .over(token, "source.body")
                        .filter(Papers::isPage)
                        .isPresent();
    }

    /** The owner of a document that a pack's words leave without one; empty where the text has not said whose it is. */
    Optional<Match> of(int document) {
        int sentence = text.sentenceNumberAt(document);
        if (!isDefinite(document)) {
            return Optional.empty();
        }
        int low = 0;
        int high = published.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (published.get(middle).token() <= document) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0
                        && sentence
                                        - text.sentenceNumberAt(
                                                published.get(low - 1).token())
                                <= SENTENCES
                ? Optional.of(published.get(low - 1).owner())
                : Optional.empty();
    }

    /** "The office's report", "a report by the office", "laporan dinas itu". */
    private Optional<Match> owner(Parties parties, Match document) {
        Sentence sentence = text.sentenceAt(document.from());
        int next = document.to();
        boolean tied = next < sentence.to()
                && (text.annotations().isOver(next, "source.affiliation")
                        || text.annotations().isOver(next, "agent"));
        if (tied || language.headFirst() && next < sentence.to()) {
            int from = tied ? next + 1 : next;
            return institution(
                    parties.within(sentence, from, Math.min(sentence.to(), from + (tied ? LONGEST : 1)), false));
        }
        int before = document.from() - 1;
        return before > sentence.from() && text.token(before).is("'s")
                ? institution(parties.over(sentence, before - 1))
                : Optional.empty();
    }

    private Optional<Match> institution(Optional<Match> party) {
        return party.filter(match -> match.category().equals("name.organisation")
                || match.category().equals("source.body") && !isOver(match.to() - 1));
    }

    /** "Its website", "lamannya". */
    private boolean pointsBack(Match document) {
        String last = text.token(document.to() - 1).form();
        boolean ending = language.enclitics().stream()
                .anyMatch(enclitic -> last.length() > enclitic.length() + 1 && last.endsWith(enclitic));
        boolean possessive = document.from() > 0
                && text.annotations()
                        .at(document.from() - 1, "determiner")
                        .filter(word -> word.value().equals("possessive"))
                        .isPresent();
        return possessive || ending;
    }

    /** By number of sentence, the institution that speaks first in it. */
    private static Map<Integer, Match> speakers(Page page) {
        Map<Integer, Match> speakers = new HashMap<>();
        for (Utterance utterance : page.utterances()) {
            utterance
                    .speaker()
                    .filter(speaker -> speaker.type() == Source.Type.ORGANISATION)
                    .ifPresent(speaker -> utterance
                            .cue()
                            .ifPresent(cue -> speakers.putIfAbsent(
                                    page.text().sentenceNumberAt(cue.from()),
                                    new Match(
                                            "name.organisation",
                                            speaker.canonical(),
                                            speaker.mention().from(),
                                            speaker.mention().to(),
                                            ""))));
        }
        return speakers;
    }

    /** "The online report", "laporan itu". */
    private boolean isDefinite(int document) {
        int sentence = text.sentenceAt(document).from();
        for (int i = document - 1;
                i >= Math.max(sentence, document - LONGEST) && text.token(i).isWord();
                i--) {
            Optional<Match> determiner = text.annotations().at(i, "determiner");
            if (determiner.isPresent()) {
                return !determiner.get().value().equals("indefinite");
            }
        }
        int next = document + 1;
        return next < text.size() && text.annotations().isOver(next, "demonstrative");
    }
}
