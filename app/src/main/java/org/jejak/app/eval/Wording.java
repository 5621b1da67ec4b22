package org.jejak.app.eval;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jejak.model.Span;
import org.jejak.text.Match;
import org.jejak.text.Text;
import org.jejak.text.Token;

/**
 * What the words at a place are, as the packs know them. Immutable.
 *
 * @param text with everything that the packs mark; empty where no pack knows its language
 */
record Wording(Optional<Text> text) {

    /** What a source is called by. */
    enum SourceKind {
        NONE("no source"),
        PRONOUN("pronoun"),
        NAME("name"),
        PHRASE("noun phrase");

        private final String shown;

        SourceKind(String shown) {
            this.shown = shown;
        }

        String shown() {
            return shown;
        }
    }

    /** What a cue is. */
    enum CueKind {
        NONE("no cue"),
        MARK("punctuation"),
        NOUN("noun"),
        PREPOSITION("preposition"),
        VERB("verb"),
        UNKNOWN("not in the lexicon");

        private final String shown;

        CueKind(String shown) {
            this.shown = shown;
        }

        String shown() {
            return shown;
        }
    }

    static Wording unread() {
        return new Wording(Optional.empty());
    }

    /** The tokens that stand in the spans, in the order of the spans. */
    private int[] tokens(List<Span> spans) {
        return text.map(known ->
                        spans.stream().flatMapToInt(span -> within(known, span)).toArray())
                .orElse(new int[0]);
    }

    private static IntStream within(Text text, Span span) {
        int first = firstEndingAfter(text, span.start());
        return IntStream.range(first, text.size())
                .takeWhile(i -> text.codePoints().at(text.token(i).start()) < span.end());
    }

    private static int firstEndingAfter(Text text, int codePoint) {
        int low = 0;
        int high = text.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.codePoints().at(text.token(middle).end()) <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isOver(int token, String category) {
        return text.orElseThrow().annotations().covering(token).stream()
                .map(Match::category)
                .anyMatch(category::equals);
    }

    SourceKind source(Quoted one) {
        if (one.source().isEmpty()) {
            return SourceKind.NONE;
        }
        int[] tokens = tokens(one.source());
        if (Quoted.shared(one.source(), one.cue()) > 0 || tokens.length == 1 && isOver(tokens[0], "pronoun")) {
            return SourceKind.PRONOUN;
        }
        return IntStream.of(tokens).anyMatch(this::isName) ? SourceKind.NAME : SourceKind.PHRASE;
    }

    /** A capital at the beginning of a sentence says nothing of a word that the packs know as another. */
    private boolean isName(int token) {
        Text known = text.orElseThrow();
        boolean plain = token == known.sentenceAt(token).from()
                && known.annotations().covering(token).stream()
                        .map(Match::category)
                        .anyMatch(c -> c.equals("determiner") || c.equals("pronoun") || c.startsWith("source."));
        return known.token(token).isCapitalised() && !plain;
    }

    CueKind cue(List<Span> cue) {
        if (cue.isEmpty()) {
            return CueKind.NONE;
        }
        int[] tokens = tokens(cue);
        List<String> categories = IntStream.of(tokens)
                .boxed()
                .flatMap(i -> text.orElseThrow().annotations().covering(i).stream())
                .map(Match::category)
                .filter(category -> category.startsWith("cue."))
                .toList();
        if (categories.isEmpty()) {
            boolean marks = tokens.length > 0 && IntStream.of(tokens).noneMatch(i -> token(i).isWord());
            return marks ? CueKind.MARK : CueKind.UNKNOWN;
        }
        if (categories.stream().anyMatch(category -> !category.equals("cue.noun") && !category.equals("cue.prep"))) {
            return CueKind.VERB;
        }
        return categories.contains("cue.prep") ? CueKind.PREPOSITION : CueKind.NOUN;
    }

    private Token token(int i) {
        return text.orElseThrow().token(i);
    }

    /** Direct, indirect or mixed: how many of the words stand in quotation marks. */
    String speech(List<Span> content) {
        int[] words = IntStream.of(tokens(content))
                .filter(i -> token(i).isWord() || token(i).isNumber())
                .toArray();
        long quoted = IntStream.of(words)
                .filter(i -> text.orElseThrow().quotationNumberAt(i) >= 0)
                .count();
        return quoted == 0 ? "indirect" : quoted == words.length ? "direct" : "mixed";
    }

    /** The words in lower case, so that the same words count as the same. */
    String forms(List<Span> spans) {
        return String.join(
                " ",
                IntStream.of(tokens(spans))
                        .mapToObj(i -> token(i).text().toLowerCase(Locale.ROOT))
                        .toList());
    }

    /** Whether two places lie in one sentence. */
    boolean inOneSentence(Span one, Span other) {
        int[] first = tokens(List.of(one));
        int[] second = tokens(List.of(other));
        return first.length > 0
                && second.length > 0
                && text.orElseThrow().sentenceNumberAt(first[0])
                        == text.orElseThrow().sentenceNumberAt(second[0]);
    }
}
