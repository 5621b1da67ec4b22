package org.jejak.read;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A line of a page: what stands between two borders of block elements, or between line breaks. */
final class Block {

    /** Fewer characters than this make a paragraph only where they end like a sentence. */
    static final int SHORT = 40;

    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?\u2026\u3002\uff01\uff1f\u061f\u0964][\"'\u201d\u2019\u00bb)\\]]*\\z");
    private static final Pattern DATED = Pattern.compile("\\b(19|20)\\d\\d\\b|\\b\\d{1,2}[/.:-]\\d{1,2}\\b");
    private static final Set<String> PROSE =
            Set.of("p", "li", "blockquote", "pre", "dd", "dt", "tr", "h1", "h2", "h3", "h4", "h5", "h6");

    private final Element element;
    private final MappedText mapped = new MappedText();
    private int linked;
    private boolean byline;
    private boolean boilerplate;

    /** @param element the innermost block element that holds the line */
    Block(Element element) {
        this.element = element;
    }

    Element element() {
        return element;
    }

    MappedText mapped() {
        return mapped;
    }

    String text() {
        return mapped.text();
    }

    void addLinked(int characters) {
        linked += characters;
    }

    void markByline() {
        byline = true;
    }

    void markBoilerplate() {
        boilerplate = true;
    }

    /** Whether its markup belongs to navigation, advertising and the like. */
    boolean isBoilerplate() {
        return boilerplate;
    }

    /** Whether its markup is that of an author or a date. */
    boolean isByline() {
        return byline && mapped.length() < 150;
    }

    /** Whether it is short and holds a year, a day with its month, or a time of day, in digits. */
    boolean isDated() {
        return mapped.length() < 80
                && !isLinks()
                && !endsLikeSentence()
                && DATED.matcher(text()).find();
    }

    boolean isHeading() {
        return element.normalName().matches("h[1-6]");
    }

    /** Whether it is more link than text, as in lists of related articles; a full sentence may have more of it linked. */
    boolean isLinks() {
        double share = mapped.length() == 0 ? 0 : (double) linked / mapped.length();
        return share > (endsLikeSentence() && mapped.length() > SHORT ? 0.8 : 0.5);
    }

    boolean endsLikeSentence() {
        return SENTENCE_END.matcher(text()).find();
    }

    /** Whether its own element says that it is text, rather than a box for anything. */
    boolean isProse() {
        return PROSE.contains(element.normalName());
    }

    /** How much it speaks for the place around it being the main text, in characters. */
    int weight() {
        boolean label = mapped.length() < SHORT && !endsLikeSentence();
        return boilerplate || isHeading() || isLinks() || label ? 0 : mapped.length() - linked;
    }

    @Override
    public String toString() {
        return element.normalName() + ": " + text();
    }
}
