package org.jejak.extract.figure;

import java.util.Comparator;
import java.util.List;
import org.jejak.model.Detail;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;

/** Finds the words that say how a count was made: from names, from single cases. */
final class Methods {

    /** Tokens beyond the words of a figure; farther away they are of another. */
    private static final int REACH = 8;

    private Methods() {}

    /** The nearest in its sentence; empty where the words do not say. */
    static List<Detail> of(Text text, int from, int to) {
        Sentence sentence = text.sentenceAt(from);
        int first = Math.max(sentence.from(), from - REACH);
        int last = Math.min(sentence.to(), to + REACH);
        return text.annotations().within(first, last, "count.method").stream()
                .min(Comparator.comparingInt(method -> gap(method, from, to)))
                .map(method -> new Detail(Detail.Kind.METHOD, method.value(), text.mention(method.from(), method.to())))
                .map(List::of)
                .orElse(List.of());
    }

    private static int gap(Match method, int from, int to) {
        return Math.max(0, Math.max(method.from() - to, from - method.to()));
    }
}
