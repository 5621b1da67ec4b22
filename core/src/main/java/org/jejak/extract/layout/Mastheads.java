package org.jejak.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;
import org.jejak.text.Token;

/** Finds who published the page: in its dateline, on a line of its own above the date, or beside the copyright mark. */
final class Mastheads {

    /** A masthead is no longer than this many words. */
    private static final int LONGEST = 5;

    private Mastheads() {}

    static Optional<String> outlet(Text text, Layout layout) {
        int from = first(text, layout, Zone.BODY).map(Sentence::from).orElse(0);
        int to = Math.max(from, layout.bodyStart());
        return within(text, from, to)
                .or(() -> first(text, layout, Zone.DATE).flatMap(line -> within(text, line.from(), line.to())))
                .or(() -> ownLine(text, layout))
                .or(() -> segment(text, from, to))
                .or(() -> copyright(text));
    }

    private static Optional<Sentence> first(Text text, Layout layout, Zone zone) {
        for (Sentence sentence : text.sentences()) {
            if (layout.zoneOf(sentence) == zone) {
                return Optional.of(sentence);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> within(Text text, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = text.token(i);
            boolean host = token.isWord()
                    && token.text().indexOf('.') > 0
                    && !token.text().endsWith(".");
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

    /** "SEOUL (Some Gazette) –"; no date and no country. */
    private static Optional<String> bracketed(Text text, int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            boolean names =
                    text.token(i).isMark("(") && text.token(i + 1).isCapitalised() && !isPlaceOrTime(text, i + 1);
            for (int j = i + 2; names && j < to; j++) {
                if (text.token(j).isMark(")")) {
                    return Optional.of(text.folded(i + 1, j));
                }
            }
        }
        return Optional.empty();
    }

    /** "Harian Selat" or "Lentera Pagi | Internasional" on a line of its own, right above the date or byline. */
    private static Optional<String> ownLine(Text text, Layout layout) {
        List<Sentence> sentences = text.sentences();
        for (int i = 1; i + 1 < Math.min(sentences.size(), 6); i++) {
            Zone below = layout.zoneOf(sentences.get(i + 1));
            boolean above = below == Zone.DATE || below == Zone.BYLINE;
            if (above && layout.zoneOf(sentences.get(i)) == Zone.SUBHEAD) {
                int to = names(text, sentences.get(i).from(), sentences.get(i).to());
                boolean whole = to == sentences.get(i).to() || text.token(to).isMark("|");
                if (whole && to > sentences.get(i).from()) {
                    return Optional.of(text.folded(sentences.get(i).from(), to));
                }
            }
        }
        return Optional.empty();
    }

    /** "ARUM, SUARA ARUM –": of the names in a dateline with a place, the one of several words. */
    private static Optional<String> segment(Text text, int from, int to) {
        List<String> names = new ArrayList<>();
        int segments = 0;
        int i = from;
        while (i < to) {
            int end = names(text, i, to);
            segments += end > i && !isTime(text, i) ? 1 : 0;
            if (end - i > 1 && !isPlaceOrTime(text, i)) {
                names.add(text.folded(i, end));
            }
            i = Math.max(end, i + 1);
        }
        return segments > 1 && names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    private static Optional<String> copyright(Text text) {
        for (int i = text.size() - 2; i >= Math.max(0, text.size() - 60); i--) {
            if (text.token(i).isMark("\u00a9")) {
                int from = text.token(i + 1).isNumber() && i + 2 < text.size() ? i + 2 : i + 1;
                int to = names(text, from, text.size());
                return to > from ? Optional.of(text.folded(from, to)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The token after the capitalised words that begin here. */
    private static int names(Text text, int from, int limit) {
        int to = from;
        while (to < Math.min(limit, from + LONGEST)
                && text.token(to).isCapitalised()
                && (to == from || text.token(to).breaksBefore() == 0)) {
            to++;
        }
        return to;
    }

    private static boolean isPlaceOrTime(Text text, int token) {
        return text.annotations().isOver(token, "name.country")
                || text.annotations().isOver(token, "name.place")
                || isTime(text, token);
    }

    private static boolean isTime(Text text, int token) {
        return text.annotations().isOver(token, "weekday") || text.annotations().isOver(token, "month");
    }
}
