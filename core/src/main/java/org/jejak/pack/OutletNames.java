package org.jejak.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private static final List<String> ELSEWHERE = List.of("name.country", "name.place", "source.body");
    private static final Set<String> OPENING_QUOTES = Set.of("«", "“", "„", "\"", "/");
    private static final Set<String> CLOSING_QUOTES = Set.of("»", "”", "“", "\"", "/");
    private static final int LONGEST = 4;

    private final Text text;
    private final Annotations annotations;
    /** By their first word in its basic form, names that something else than a word of theirs told; they are known all over the page. */
    private final Map<String, Match> told = new HashMap<>();

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
                    case "before" -> heardBy(part.get());
                    default -> labelled(part.get());
                }
            }
        }
        if (!told.isEmpty()) {
            repeats();
        }
    }

    /** A name that a label or an interview told once is that outlet's wherever it stands again. */
    private void repeats() {
        for (int i = 0; i < text.size(); i++) {
            Match known = text.token(i).isCapitalised() ? told.get(basic(i)) : null;
            if (known != null && isSame(known, i)) {
                add(known.value(), i, i + known.to() - known.from(), known.rule());
            }
        }
    }

    private boolean isSame(Match known, int from) {
        for (int i = 0; i < known.to() - known.from(); i++) {
            if (from + i >= text.size() || !basic(from + i).equals(basic(known.from() + i))) {
                return false;
            }
        }
        return !isName(from + known.to() - known.from()) && (from == 0 || !isName(from - 1) || starts(from));
    }

    private boolean starts(int token) {
        return text.sentenceAt(token).from() == token
                || OPENING_QUOTES.contains(text.token(token - 1).form());
    }

    private String basic(int token) {
        return annotations
                .at(token, "name.basic")
                .map(Match::value)
                .orElseGet(() -> text.token(token).text());
    }

    /** "In an interview with the Harbour Wire": who is spoken to so is an outlet. Without an article only initials are: others may be a person. */
    private void heardBy(Match words) {
        boolean article = annotations.isOver(words.to(), "determiner");
        int from = article ? words.to() + 1 : words.to();
        int to = namesFrom(from);
        boolean initials = to == from + 1 && text.token(from).isAllCapitals();
        if (to > from
                && (article || initials)
                && !annotations.isOver(to - 1, "source.body")
                && !isElsewhere(from, to)) {
            tell(from, to, words);
        }
    }

    /** The name of a country, a place or an institution and no more. */
    private boolean isElsewhere(int from, int to) {
        for (int i = from; i < to; i++) {
            int token = i;
            if (ELSEWHERE.stream().noneMatch(category -> annotations.isOver(token, category))) {
                return false;
            }
        }
        return true;
    }

    private void tell(int from, int to, Match rule) {
        if (isListed(from, to)) {
            return;
        }
        Match name = new Match("name.outlet", basicName(from, to), from, to, rule.rule());
        told.putIfAbsent(basic(from), name);
        add(name.value(), from, to, rule.rule());
    }

    private String basicName(int from, int to) {
        StringBuilder name = new StringBuilder(basic(from));
        for (int i = from + 1; i < to; i++) {
            name.append(' ').append(basic(i));
        }
        return name.toString();
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

    /** "Kantor berita Bahtera", "harian «Bahtera»", "Harbour news agency". */
    private void labelled(Match label) {
        boolean quoted = label.to() < text.size()
                && OPENING_QUOTES.contains(text.token(label.to()).form());
        int start = quoted ? label.to() + 1 : label.to();
        int to = quoted ? quotedFrom(start) : namesFrom(start);
        int from = namesBefore(label.from());
        if (to > start && isQuoted(label.from(), to)) {
            tell(label.from(), to, label);
        } else if (to > start && !isElsewhere(start, to)) {
            tell(start, to, label);
        } else if (from < label.from()) {
            boolean whole =
                    isQuoted(from, label.to()) || text.token(label.from()).isCapitalised();
            add(from, whole ? label.to() : label.from(), label);
        }
    }

    /** "«Harbour herald»": the words are all that stands in the quotation marks, so that a label among them is part of the name. */
    private boolean isQuoted(int from, int to) {
        return from > 0
                && to < text.size()
                && OPENING_QUOTES.contains(text.token(from - 1).form())
                && CLOSING_QUOTES.contains(text.token(to).form());
    }

    private int namesFrom(int from) {
        int to = from;
        while (to < text.size() && to - from < LONGEST && isName(to)) {
            to++;
        }
        return to;
    }

    /** The end of a short name in quotation marks, "Channel 8" too, or where it begins. */
    private int quotedFrom(int from) {
        int to = from;
        while (to < text.size()
                && to - from < LONGEST
                && (text.token(to).isWord() || text.token(to).isNumber())) {
            to++;
        }
        boolean closed = to < text.size() && text.token(to).isMark();
        return closed && isName(from) ? to : from;
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
        add(text.folded(from, to), from, to, rule.rule());
    }

    private void add(String name, int from, int to, String rule) {
        if (text.sentenceNumberAt(from) == text.sentenceNumberAt(to - 1) && !isListed(from, to)) {
            annotations.add(new Match("name.outlet", name, from, to, rule));
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
