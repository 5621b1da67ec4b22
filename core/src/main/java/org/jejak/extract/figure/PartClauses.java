package org.jejak.extract.figure;

import java.util.Arrays;
import java.util.List;
import org.jejak.extract.number.Quantity;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Stretches of a sentence that tell of a part alone: in "48 on board, 14 of whom died" the 48 did not die. One text, one thread. */
final class PartClauses {

    private static final int NOBODY = -1;

    private final int first;
    /** Per token of the sentence, the number of the part that is told of there. */
    private final int[] part;

    PartClauses(Text text, Sentence sentence, List<Quantity> quantities) {
        this.first = sentence.from();
        this.part = new int[sentence.to() - first];
        Arrays.fill(part, NOBODY);
        for (Quantity quantity : quantities) {
            int from = behind(quantity);
            boolean opens = from < sentence.to()
                    && text.annotations().at(from, "including").isPresent();
            for (int i = from; opens && i < sentence.to() && part[i - first] == NOBODY && !parts(text, i); i++) {
                part[i - first] = quantity.number().from();
            }
        }
    }

    /** The token behind a number with its noun. */
    static int behind(Quantity quantity) {
        return quantity.nounAt()
                .map(Match.Range::to)
                .map(to -> Math.max(to, quantity.to()))
                .orElse(quantity.to());
    }

    boolean tellsOfLater(Quantity quantity, int token) {
        return part[token - first] > quantity.number().from();
    }

    private static boolean parts(Text text, int token) {
        return switch (text.token(token).text()) {
            case ",", ";", ":" -> true;
            default -> false;
        };
    }
}
