package org.jejak.extract.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jejak.model.Derivation;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;
import org.jejak.text.Token;

/** Finds the outlets from which the article as a whole says it comes: "Melansir dari laman …", "SEOUL (Reuters) –". */
final class Derivations {

    private static final int REACH = 6;
    /** Who is quoted there is a source, not an outlet. */
    private static final Set<String> SPEAKERS =
            Set.of("name.person", "name.country", "name.organisation", "source.title", "source.role", "source.body");

    private Derivations() {}

    /** Each outlet once, by the first words that name it. */
    static List<Derivation> of(Text text, Layout layout) {
        Map<String, Derivation> found = new LinkedHashMap<>();
        for (Sentence sentence : text.sentences()) {
            if (layout.zoneOf(sentence) == Zone.FURNITURE) {
                continue;
            }
            for (Match phrase : text.annotations().within(sentence.from(), sentence.to(), "line.derivation")) {
                outlet(text, sentence, phrase)
                        .ifPresent(outlet -> found.computeIfAbsent(
                                outlet.value(),
                                name -> new Derivation(
                                        name, text.mention(phrase.from(), Math.max(phrase.to(), outlet.to())))));
            }
            datelined(text, sentence, layout)
                    .ifPresent(outlet -> found.computeIfAbsent(
                            outlet.value(), name -> new Derivation(name, text.mention(outlet.from(), outlet.to()))));
        }
        new Credits(text, layout)
                .outlets()
                .forEach(outlet -> found.computeIfAbsent(
                        outlet.value(), name -> new Derivation(name, text.mention(outlet.from(), outlet.to()))));
        return List.copyOf(found.values());
    }

    /** An agency in the brackets of the dateline. */
    private static Optional<Match> datelined(Text text, Sentence sentence, Layout layout) {
        int end = Math.min(sentence.to(), layout.bodyStart());
        for (int i = sentence.from(); i + 2 < end; i++) {
            Optional<Match> agency =
                    text.token(i).isMark("(") ? text.annotations().at(i + 1, "name.outlet") : Optional.empty();
            if (agency.isPresent()
                    && agency.get().to() < end
                    && text.token(agency.get().to()).isMark(")")) {
                return agency;
            }
        }
        return Optional.empty();
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
        while (from < end && text.token(from).isWord() && !isName(text.token(from))) {
            from++;
        }
        int to = from;
        while (to < end && isName(text.token(to)) && !speaks(text, to)) {
            to++;
        }
        return to > from
                ? Optional.of(new Match("name.outlet", text.folded(from, to), from, to, phrase.rule()))
                : Optional.empty();
    }

    private static boolean isName(Token token) {
        return token.isWord() && (token.isCapitalised() || token.text().indexOf('.') > 0);
    }

    private static boolean speaks(Text text, int i) {
        return text.annotations().covering(i).stream().anyMatch(match -> SPEAKERS.contains(match.category()));
    }
}
