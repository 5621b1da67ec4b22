package org.jejak.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * A text cut into tokens, sentences and quotations, with the annotations that lexicons and patterns have laid on it so far.
 * The cutting is immutable; the annotations grow stage by stage. One thread.
 */
public final class Text {

    private final String string;
    private final Token[] tokens;
    private final List<Sentence> sentences;
    private final List<Quotation> quotations;
    private final BitSet nameMarks;
    private final QuoteMarks quoteMarks;
    private final int[] sentenceOf;
    private final int[] quotationOf;
    private final CodePoints codePoints;
    private final Annotations annotations;
    private Words words;
    private int[] numbers;

    private final boolean tellsCases;

    private Text(String string, TokenScan cut, Set<String> abbreviations, boolean tellsCases) {
        this.tellsCases = tellsCases;
        this.string = string;
        this.tokens = cut.tokens().toArray(new Token[0]);
        this.words = cut.words();
        this.numbers = cut.numbers();
        this.sentences = Sentences.in(tokens(), abbreviations);
        this.quoteMarks = new QuoteMarks(tokens());
        Quotations read = Quotations.in(tokens(), sentences, quoteMarks);
        this.quotations = read.found();
        this.nameMarks = read.nameMarks();
        this.sentenceOf = new int[tokens.length];
        this.quotationOf = new int[tokens.length];
        this.codePoints = new CodePoints(string);
        this.annotations = new Annotations(tokens.length);
        number();
    }

    /** @param abbreviations forms after which a full stop ends no sentence, in lower case without the stop */
    public static Text of(String string, Tokenizer tokenizer, Set<String> abbreviations) {
        return of(string, tokenizer, abbreviations, false);
    }

    /** @param tellsCases whether the language tells a subject by its form, so that words may stand in any order */
    public static Text of(String string, Tokenizer tokenizer, Set<String> abbreviations, boolean tellsCases) {
        return new Text(string, tokenizer.cut(string), abbreviations, tellsCases);
    }

    private void number() {
        Arrays.fill(quotationOf, -1);
        for (int s = 0; s < sentences.size(); s++) {
            Arrays.fill(sentenceOf, sentences.get(s).from(), sentences.get(s).to(), s);
        }
        for (int q = 0; q < quotations.size(); q++) {
            Arrays.fill(quotationOf, quotations.get(q).from(), quotations.get(q).to(), q);
        }
    }

    /** Whether the language tells a subject by its form. */
    public boolean tellsCases() {
        return tellsCases;
    }

    public String string() {
        return string;
    }

    public List<Token> tokens() {
        return Arrays.asList(tokens);
    }

    public Token token(int i) {
        return tokens[i];
    }

    public int size() {
        return tokens.length;
    }

    /** The number of each token's form among the words that were asked for last. */
    int[] numbers() {
        return numbers;
    }

    /** The number of each token's form among the words: known already if they are those it was cut with. */
    int[] numbers(Words asked) {
        if (asked != words) {
            numbers = Arrays.stream(tokens)
                    .mapToInt(token -> asked.of(token.form()))
                    .toArray();
            words = asked;
        }
        return numbers;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public List<Quotation> quotations() {
        return quotations;
    }

    public int sentenceNumberAt(int token) {
        return sentenceOf[token];
    }

    public Sentence sentenceAt(int token) {
        return sentences.get(sentenceOf[token]);
    }

    /** The number of the quotation that holds the token, or -1. */
    public int quotationNumberAt(int token) {
        return quotationOf[token];
    }

    /** Whether a quotation mark stands beside a name, "«Harbour»", and quotes nobody. */
    public boolean isNameMark(int token) {
        return nameMarks.get(token);
    }

    /** The first quotation mark of any kind from a token on, or {@code to}. */
    public int nextQuoteMark(int from, int to) {
        return quoteMarks.next(from, to);
    }

    public Annotations annotations() {
        return annotations;
    }

    public CodePoints codePoints() {
        return codePoints;
    }

    /** The words from one token up to, not including, another, as printed. */
    public String slice(int from, int to) {
        return from >= to ? "" : string.substring(tokens[from].start(), tokens[to - 1].end());
    }

    /** The words from one token up to, not including, another, with one blank for any white space: a name as it is filed. */
    public String folded(int from, int to) {
        if (to - from == 1) {
            return tokens[from].text();
        }
        StringBuilder folded = new StringBuilder();
        for (int i = from; i < to; i++) {
            folded.append(i > from && tokens[i].spaceBefore() ? " " : "").append(tokens[i].text());
        }
        return folded.toString();
    }

    /** The words from one token up to, not including, another, with their code points. */
    public org.jejak.model.Mention mention(int from, int to) {
        return codePoints.mention(tokens[from].start(), tokens[to - 1].end());
    }
}
