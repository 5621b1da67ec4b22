package org.jejak.extract.figure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jejak.extract.reason.Basis;
import org.jejak.text.Match;
import org.jejak.text.Text;

/** Which words are quoted for a figure: the number, what is counted and what happened, and right behind them whose and where. */
final class Quotes {

    /** Tokens between the words and a name that belongs to them: "soldiers are in Russia". */
    private static final int BETWEEN = 2;

    private Quotes() {}

    static Match.Range of(Text text, FigureReader.Bonded bonded, Scoped scope) {
        List<Match> names = Stream.of(scope.actor(), scope.target(), scope.place())
                .flatMap(found -> found.stream())
                .map(Found::basis)
                .map(Basis::words)
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Match::from))
                .toList();
        int to = bonded.to();
        for (Match name : names) {
            if (name.to() > to && name.from() - to <= BETWEEN && isOneBreath(text, to, name)) {
                to = withNoun(text, name.to());
            }
        }
        return new Match.Range(bonded.from(), Math.min(to, bonded.sentence().to()));
    }

    /** "Officers of the North Korean army": the adjective's noun belongs to it. */
    private static int withNoun(Text text, int to) {
        return to < text.size()
                ? text.annotations().at(to, "noun").map(Match::to).orElse(to)
                : to;
    }

    /** Neither a mark nor another number stands between. */
    private static boolean isOneBreath(Text text, int from, Match name) {
        for (int i = from; i < name.to(); i++) {
            if (!text.token(i).isWord() || text.annotations().isOver(i, "number")) {
                return false;
            }
        }
        return true;
    }
}
