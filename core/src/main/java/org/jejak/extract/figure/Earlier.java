package org.jejak.extract.figure;

import java.util.List;
import java.util.Optional;
import org.jejak.text.Match;
import org.jejak.text.Text;

/**
 * Finds the word by which a report tells a count again that its source gave before: "at first spoke of 64 dead". When that was, it does
 * not say. One text, one thread.
 */
final class Earlier {

    private static final int REACH = 12;

    private static final String FIRST = "first";

    private final Text text;

    private Earlier(Text text) {
        this.text = text;
    }

    /** Those of which the report says so, with the word; days that it tells say more. */
    static List<FigureReading> told(List<FigureReading> figures, Text text) {
        Earlier earlier = new Earlier(text);
        return figures.stream()
                .map(figure -> earlier.before(figure.bonded())
                        .map(word -> figure.when(text.slice(word.from(), word.to())))
                        .orElse(figure))
                .toList();
    }

    /** The last such word of the sentence before the number, with no other number between. */
    private Optional<Match> before(FigureReader.Bonded bonded) {
        int number = bonded.quantity().from();
        int least = Math.max(bonded.sentence().from(), number - REACH);
        for (int i = number - 1; i >= least && !text.annotations().isOver(i, "number"); i--) {
            Optional<Match> word = text.annotations()
                    .over(i, "order")
                    .filter(order -> order.value().equals(FIRST));
            if (word.isPresent()) {
                return word.filter(order -> isOfOneClause(bonded, order));
            }
        }
        return Optional.empty();
    }

    /** A comma behind the word ends its clause, unless the word opens it: "Of the 90 who had come before, 40 died". */
    private boolean isOfOneClause(FigureReader.Bonded bonded, Match order) {
        boolean comma = false;
        for (int i = order.to(); i < bonded.quantity().from(); i++) {
            comma |= text.token(i).is(",");
        }
        int before = order.from() - 1;
        return !comma || before < bonded.sentence().from() || text.token(before).isMark();
    }
}
