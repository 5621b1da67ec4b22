package org.jejak.extract.layout;

import java.util.ArrayList;
import java.util.List;
import org.jejak.text.Match;
import org.jejak.text.Sentence;
import org.jejak.text.Text;
import org.jejak.text.Token;

/**
 * Outlets that an article names as its own sources without a sentence: "Source: Outlet", "With reporting by Outlet", "By Outlet", and
 * "(Outlet/Outlet)" behind its last words. A line that lists several does not say which of them gave what, so it names none; pictures
 * have credits of their own, which say nothing of the words.
 */
final class Credits {

    /** More stands in brackets for other reasons. */
    private static final int LONGEST = 8;

    private static final String PHOTO = "photo";

    private final Text text;
    private final Layout layout;

    Credits(Text text, Layout layout) {
        this.text = text;
        this.layout = layout;
    }

    /** In the order of the text. */
    List<Match> outlets() {
        List<Match> found = new ArrayList<>();
        Sentence last = null;
        for (Sentence sentence : text.sentences()) {
            Zone zone = layout.zoneOf(sentence);
            if (zone == Zone.CREDIT && !isPhoto(sentence) || zone != Zone.FURNITURE && isSourceLine(sentence)) {
                found.addAll(only(outlets(sentence.from(), sentence.to())));
            } else if (zone == Zone.BYLINE) {
                found.addAll(byline(sentence));
            } else if (zone == Zone.BODY || zone == Zone.SUBHEAD && endsInBracket(sentence)) {
                last = sentence;
            }
        }
        if (last != null) {
            found.addAll(signOff(last));
        }
        return found;
    }

    private List<Match> outlets(int from, int to) {
        return text.annotations().within(from, to, "name.outlet");
    }

    /** The first mention, where all are of one outlet. */
    private static List<Match> only(List<Match> named) {
        return named.stream().map(Match::value).distinct().count() == 1 ? named.subList(0, 1) : List.of();
    }

    private boolean isPhoto(Sentence line) {
        int from = text.token(line.from()).isMark() ? line.from() + 1 : line.from();
        return text.annotations().at(from, "line.caption").isPresent()
                || text.annotations()
                        .at(from, "line.credit")
                        .filter(credit -> credit.value().equals(PHOTO))
                        .isPresent();
    }

    /** The label, a colon, and a line of its own. */
    private boolean isSourceLine(Sentence line) {
        return text.token(line.from()).breaksBefore() > 0
                && text.annotations()
                        .at(line.from(), "line.source")
                        .filter(label ->
                                label.to() < line.to() && text.token(label.to()).isMark(":"))
                        .isPresent();
    }

    /** An outlet right behind the opening, which no person's name is. */
    private List<Match> byline(Sentence line) {
        return text.annotations().at(line.from(), "line.byline").stream()
                .flatMap(by -> text.annotations().at(by.to(), "name.outlet").stream())
                .toList();
    }

    /** "… on Monday. (Outlet/initials)" at the end of the report; marks and words in the brackets, and an outlet among them. */
    private List<Match> signOff(Sentence last) {
        if (!endsInBracket(last)) {
            return List.of();
        }
        int end = last.to() - 1;
        int open = end - 1;
        while (open > 0 && end - open <= LONGEST && !isOpening(text.token(open))) {
            open--;
        }
        return open > 0 && isOpening(text.token(open)) && endsSentence(text.token(open - 1))
                ? outlets(open + 1, end)
                : List.of();
    }

    private boolean endsInBracket(Sentence sentence) {
        Token end = text.token(sentence.to() - 1);
        return end.isMark(")") || end.isMark("]");
    }

    private static boolean isOpening(Token token) {
        return token.isMark("(") || token.isMark("[");
    }

    private static boolean endsSentence(Token token) {
        return token.isMark() && !token.isMark(",") && !token.isMark(":") && !token.isMark(";");
    }
}
