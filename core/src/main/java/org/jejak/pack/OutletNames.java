package org.jejak.pack;

import java.util.List;
import java.util.Optional;
import org.jejak.text.Annotations;
import org.jejak.text.Match;
import org.jejak.text.Text;

/**
 * Marks the names of outlets that no pack lists: capitalised words beside a word that outlets are called by. No list knows every local
 * paper, and who passes a figure on often is one. One text, one thread.
 */
final class OutletNames {

    private static final String PART = "outlet.part";
    private static final long PARTS = Annotations.bits(List.of(PART));
    private static final int LONGEST = 4;

    private final Text text;
    private final Annotations annotations;

    OutletNames(Text text) {
        this.text = text;
        this.annotations = text.annotations();
    }

    void mark() {
        int size = text.size();
        for (int i = annotations.next(0, size, PARTS); i < size; i = annotations.next(i + 1, size, PARTS)) {
            Optional<Match> part = annotations.at(i, PART);
            if (part.isPresent()) {
                switch (part.get().value()) {
                    case "last" -> endingWith(part.get());
                    case "first" -> opening(part.get().from(), part.get());
                    default -> labelled(part.get());
                }
            }
        }
    }

    /** "The Harbour Post", and "the Post" alone. */
    private void endingWith(Match last) {
        int from = namesBefore(last.from());
        boolean alone = from == last.from() && from > 0 && annotations.isOver(from - 1, "determiner");
        if (text.token(last.from()).isCapitalised() && !isName(last.to()) && (from < last.from() || alone)) {
            add(from, last.to(), last);
        }
    }

    /** "Radio Harbour", "Channel 4"; behind a label, the name is only what follows it. */
    private void opening(int from, Match first) {
        int to = namesFrom(first.to());
        boolean numbered =
                to == first.to() && to < text.size() && text.token(to).isNumber();
        if (text.token(first.from()).isCapitalised() && (to > first.to() || numbered)) {
            add(from, numbered ? to + 1 : to, first);
        }
    }

    /** "Kantor berita Bahtera", "Harbour news agency". */
    private void labelled(Match label) {
        int to = namesFrom(label.to());
        int from = namesBefore(label.from());
        if (to > label.to()) {
            add(label.to(), to, label);
        } else if (from < label.from()) {
            add(from, label.from(), label);
        }
    }

    private int namesFrom(int from) {
        int to = from;
        while (to < text.size() && to - from < LONGEST && isName(to)) {
            to++;
        }
        return to;
    }

    private int namesBefore(int to) {
        int from = to;
        while (from > 0 && to - from < LONGEST && isName(from - 1)) {
            from--;
        }
        return from;
    }

    /** A capitalised word of the same sentence that is no title, time or name of anybody else. */
    private boolean isName(int token) {
        return token < text.size()
                && text.token(token).isWord()
                && text.token(token).isCapitalised()
                && !text.token(token).form().isEmpty()
                && annotations.covering(token).stream().noneMatch(match -> switch (match.category()) {
                    case "name.person",
                            "name.organisation",
                            "name.outlet",
                            "source.title",
                            "source.role",
                            "weekday",
                            "month",
                            "determiner",
                            "adjunct",
                            "conjunction",
                            "clause",
                            "pronoun" -> true;
                    default -> false;
                });
    }

    private void add(int from, int to, Match rule) {
        if (text.sentenceNumberAt(from) == text.sentenceNumberAt(to - 1) && !isListed(from, to)) {
            annotations.add(new Match("name.outlet", text.folded(from, to), from, to, rule.rule()));
        }
    }

    private boolean isListed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (annotations.isOver(i, "name.outlet") || annotations.isOver(i, "name.organisation")) {
                return true;
            }
        }
        return false;
    }
}
