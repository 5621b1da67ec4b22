package org.jejak.extract.layout;

import java.util.List;
import java.util.Optional;
import org.jejak.extract.time.Moment;
import org.jejak.model.Edtf;
import org.jejak.model.Metadata;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;
import org.jejak.text.Token;

/** Title, outlet, author and date as the head of the page prints them. */
final class HeadFacts {

    private HeadFacts() {}

    static Metadata of(Text text, Layout layout, List<Moment> moments) {
        Optional<String> none = Optional.empty();
        return new Metadata(
                first(text, layout, Zone.HEADLINE),
                outlet(text, layout),
                none,
                none,
                none,
                published(text, layout, moments),
                Optional.empty());
    }

    private static Optional<String> first(Text text, Layout layout, Zone zone) {
        return text.sentences().stream()
                .filter(sentence -> layout.zoneOf(sentence) == zone)
                .findFirst()
                .map(sentence -> line(text, sentence));
    }

    private static String line(Text text, Sentence first) {
        int to = first.to();
        for (Sentence sentence : text.sentences()) {
            to = sentence.paragraph() == first.paragraph() ? sentence.to() : to;
        }
        return text.slice(first.from(), to);
    }

    /** The outlet named in the dateline, or the host name printed there. */
    private static Optional<String> outlet(Text text, Layout layout) {
        Optional<Sentence> body = text.sentences().stream()
                .filter(sentence -> layout.zoneOf(sentence) == Zone.BODY)
                .findFirst();
        int from = body.map(Sentence::from).orElse(0);
        return outletWithin(text, from, Math.max(from, layout.bodyStart())).or(() -> text.sentences().stream()
                .filter(sentence -> layout.zoneOf(sentence) == Zone.DATE)
                .findFirst()
                .flatMap(sentence -> outletWithin(text, sentence.from(), sentence.to())));
    }

    private static Optional<String> outletWithin(Text text, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = text.token(i);
            boolean host = token.isWord() && token.text().indexOf('.') > 0 && !token.text().endsWith(".");
            if (host) {
                return Optional.of(token.text());
            }
            Optional<Match> outlet = text.annotations().at(i, "name.outlet");
            if (outlet.isPresent()) {
                return outlet.map(Match::value);
            }
        }
        return bracketed(text, from, to);
    }

    private static Optional<String> bracketed(Text text, int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            if (text.token(i).is("(")) {
                for (int j = i + 1; j < to; j++) {
                    if (text.token(j).is(")") && j > i + 1) {
                        return Optional.of(text.slice(i + 1, j));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The first whole date on a date or byline, else in the dateline. */
    private static Optional<Edtf> published(Text text, Layout layout, List<Moment> moments) {
        for (Moment moment : moments) {
            Sentence sentence = text.sentenceAt(moment.tokens().from());
            Zone zone = layout.zoneOf(sentence);
            boolean head = zone == Zone.DATE || zone == Zone.BYLINE || zone == Zone.BODY && moment.tokens().to() <= layout.bodyStart();
            if (head && moment.edtf().filter(HeadFacts::isDay).isPresent()) {
                return moment.edtf();
            }
        }
        return Optional.empty();
    }

    private static boolean isDay(Edtf edtf) {
        return edtf.value().length() == 10 && edtf.value().indexOf('/') < 0 && edtf.value().indexOf('X') < 0;
    }
}
