package org.jejak.app.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jejak.ledger.ClaimEntry;
import org.jejak.ledger.origin.Echo;
import org.jejak.ledger.origin.Independence;
import org.jejak.ledger.origin.Link;
import org.jejak.ledger.origin.Origin;
import org.jejak.model.Figure;
import org.jejak.model.Stance;

/** What screens say of an origin, each a text on one line. */
final class OriginWords {

    private OriginWords() {}

    static String party(Optional<String> party) {
        return party.map(Words::oneLine).orElse("no source named");
    }

    /** "killed", "troops deployed". */
    static String indicator(String id) {
        return id.replace('-', ' ');
    }

    /**
     * Whose word it is, of whose people where the series does not say that already; the way it came, and who prints it.
     *
     * @param people the words for a side's people, empty for the side that the series is about
     */
    static String teller(Origin origin, UnaryOperator<String> people) {
        Figure figure = origin.figure();
        String denied = figure.voice().stance() == Stance.DENIES ? " denies" : "";
        String whose = figure.scope()
                .actor()
                .map(people)
                .filter(words -> !words.isEmpty())
                .map(words -> ", " + words)
                .orElse("");
        return party(origin.party()) + denied + whose + way(origin.echoes(), origin.party());
    }

    /** Through whom it came, then who prints it. */
    static String way(List<Echo> echoes, Optional<String> party) {
        String relays = echoes.stream()
                .flatMap(echo -> echo.chain().stream())
                .filter(link -> Set.of(Link.Role.VIA, Link.Role.DERIVED).contains(link.role()))
                .flatMap(link -> link.party().stream())
                .map(Words::oneLine)
                .filter(name -> !name.equals(party(party)))
                .distinct()
                .collect(Collectors.joining(", "));
        return (relays.isEmpty() ? "" : " ← " + relays) + " ← " + outlets(echoes);
    }

    static String outlets(List<Echo> echoes) {
        return echoes.stream().map(OriginWords::outlet).distinct().collect(Collectors.joining(", "));
    }

    static String outlet(Echo echo) {
        return outlet(echo.claim());
    }

    /** The outlet's name, or the file's where nobody names an outlet. */
    static String outlet(ClaimEntry print) {
        String file = print.article().file();
        return Words.oneLine(print.article().metadata().outlet().orElse(file.substring(file.lastIndexOf('/') + 1)));
    }

    /** How other prints hedge or count the same. */
    static String otherPrints(Origin origin) {
        String quoted = print(origin.figure(), origin);
        List<String> others = origin.echoes().stream()
                .map(echo -> print((Figure) echo.claim().claim(), origin))
                .distinct()
                .filter(print -> !print.equals(quoted))
                .toList();
        return others.isEmpty() ? "" : " — also printed as " + String.join(", ", others);
    }

    private static String print(Figure figure, Origin origin) {
        boolean same = figure.indicator().equals(origin.figure().indicator());
        return Words.of(figure.value()) + (same ? "" : " " + indicator(figure.indicator()));
    }

    /** What it takes the place of. */
    static String revises(Optional<Origin> before) {
        return before.map(old -> " — revises " + Words.of(old.figure().value()) + " (" + Words.days(old.when()) + ")")
                .orElse("");
    }

    /** The words of the claim that is quoted. */
    static String quote(String text) {
        return "“" + Words.oneLine(text) + "”";
    }

    /** The id of the claim that is quoted, for {@code jejak show}, and how many others are behind it. */
    static String id(List<Echo> echoes) {
        int others = echoes.size() - 1;
        return " · " + Words.of(echoes.get(0).claim().id()) + (others == 0 ? "" : " +" + others);
    }

    /** The state, the reason, and in brackets what is shared or unknown. */
    static String of(Independence independence) {
        String with = independence.state() == Independence.State.INDEPENDENT
                ? ""
                : independence.with().stream().map(Words::oneLine).collect(Collectors.joining(", "));
        return Words.spaced(independence.state()) + ": " + independence.ground().says()
                + (with.isEmpty() ? "" : " (" + with + ")");
    }
}
