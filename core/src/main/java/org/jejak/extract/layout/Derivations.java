package org.jejak.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.model.Derivation;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Finds the outlets from which the article as a whole says it comes: "Melansir dari laman …", "(Reuters)". */
final class Derivations {

    private static final int REACH = 6;

    private Derivations() {}

    static List<Derivation> of(Text text, Layout layout) {
        List<Derivation> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (layout.zoneOf(sentence) == Zone.FURNITURE) {
                continue;
            }
            for (Match phrase : text.annotations().within(sentence.from(), sentence.to(), "line.derivation")) {
                outlet(text, sentence, phrase).ifPresent(outlet -> add(found, text, phrase, outlet));
            }
        }
        return found;
    }

    private static void add(List<Derivation> found, Text text, Match phrase, Match outlet) {
        boolean known =
                found.stream().anyMatch(derivation -> derivation.outlet().equals(outlet.value()));
        if (!known) {
            found.add(new Derivation(outlet.value(), text.mention(phrase.from(), Math.max(phrase.to(), outlet.to()))));
        }
    }

    /** An outlet that a pack knows, or a host name, or the capitalised words right behind the phrase. */
    private static Optional<Match> outlet(Text text, Sentence sentence, Match phrase) {
        int end = Math.min(sentence.to(), phrase.to() + REACH);
        for (int i = phrase.from(); i < end; i++) {
            Optional<Match> known = text.annotations().at(i, "name.outlet");
            if (known.isPresent()) {
                return known;
            }
        }
        int from = phrase.to();
        while (from < end
                && text.token(from).isWord()
                && !text.token(from).isCapitalised()
                && text.token(from).text().indexOf('.') < 0) {
            from++;
        }
        int to = from;
        while (to < end
                && text.token(to).isWord()
                && (text.token(to).isCapitalised() || text.token(to).text().indexOf('.') > 0)) {
            to++;
        }
        return to > from
                ? Optional.of(new Match("name.outlet", text.slice(from, to), from, to, phrase.rule()))
                : Optional.empty();
    }
}
