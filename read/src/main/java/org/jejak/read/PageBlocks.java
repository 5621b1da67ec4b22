package org.jejak.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Cuts a page into its lines, in document order; what never holds text for reading, and what is hidden, is passed over. */
final class PageBlocks implements NodeFilter {

    private static final Set<String> WITHOUT_TEXT = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "object",
            "embed",
            "svg",
            "math",
            "canvas",
            "audio",
            "video",
            "button",
            "input",
            "select",
            "option",
            "textarea",
            "label",
            "dialog",
            "nav",
            "footer",
            "aside",
            "figcaption",
            "menu",
            "map",
            "ins",
            "rp",
            "rt");
    private static final Set<String> BLOCKS = Set.of(
            "html",
            "body",
            "address",
            "article",
            "blockquote",
            "caption",
            "center",
            "dd",
            "details",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figure",
            "form",
            "frameset",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "legend",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");
    private static final Set<String> AMP_TEXT = Set.of("amp-accordion", "amp-layout", "amp-fit-text");
    private static final Set<String> BYLINE_WORDS = Set.of(
            "date",
            "time",
            "datetime",
            "byline",
            "author",
            "authors",
            "published",
            "publish",
            "pubdate",
            "dateline",
            "timestamp",
            "reporter",
            "writer",
            "editor",
            "posted",
            "updated",
            "meta");
    private static final Pattern HIDDEN =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

    private final List<Block> blocks = new ArrayList<>();
    private final TextNodeSource source;
    private @Nullable Block open;
    private int links;
    private int bylines;
    private int breaks;

    private PageBlocks(String source) {
        this.source = new TextNodeSource(source);
    }

    /** @param source the decoded original that {@code body} was parsed from, with positions tracked */
    static List<Block> of(Element body, String source) {
        PageBlocks filter = new PageBlocks(source);
        body.filter(filter);
        filter.close();
        return filter.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        if (isWithoutText(element) || isHidden(element) || !isBlock(element) && Hint.of(element) == Hint.STRONG) {
            if (isBlock(element)
                    || element.normalName().equals("aside")
                    || element.normalName().equals("ins")) {
                close();
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("br")) {
            breaks++;
        } else if (isCell(element) && DataTable.holds(element)) {
            separateCells();
        } else if (isBlock(element)) {
            close();
        }
        links += isLink(element) ? 1 : 0;
        bylines += isByline(element) ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= isLink(element) ? 1 : 0;
            bylines -= isByline(element) ? 1 : 0;
            if (isBlock(element) && !(isCell(element) && DataTable.holds(element))) {
                close();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void append(TextNode node) {
        String text = node.getWholeText();
        if (!text.isBlank()) {
            breakBefore(text.strip());
        } else if (breaks > 0 || open == null) {
            return; // the white space between two breaks
        }
        Block block = open == null ? new Block(blockAround(node)) : open;
        open = block;
        int before = block.mapped().length();
        source.append(node, block.mapped());
        if (links > 0) {
            block.addLinked(block.mapped().length() - before);
        }
        if (bylines > 0) {
            block.markByline();
        }
    }

    /** Two breaks part paragraphs; a single one parts lines, unless it stands in the middle of a sentence. */
    private void breakBefore(String next) {
        Block block = open;
        if (breaks > 0 && block != null) {
            boolean goesOn = !block.endsLikeSentence() && Character.isLowerCase(next.codePointAt(0));
            if (breaks == 1 && goesOn) {
                block.mapped().separate(' ');
            } else {
                close();
            }
        }
        breaks = 0;
    }

    private void separateCells() {
        Block block = open;
        if (block != null) {
            block.mapped().separate('\t');
        }
    }

    private void close() {
        Block block = open;
        if (block != null && !block.text().isEmpty()) {
            blocks.add(block);
        }
        open = null;
        breaks = 0;
    }

    private static Element blockAround(TextNode node) {
        Element element = (Element) node.parent();
        while (element != null
                && element.parent() != null
                && (!isBlock(element) || isCell(element) && DataTable.holds(element))) {
            element = element.parent();
        }
        return element == null ? new Element("div") : element;
    }

    private static boolean isWithoutText(Element element) {
        String name = element.normalName();
        return WITHOUT_TEXT.contains(name) || name.startsWith("amp-") && !AMP_TEXT.contains(name);
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style")).find();
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    private static boolean isByline(Element element) {
        if (element.normalName().equals("body")
                || element.normalName().equals("article")
                || element.normalName().equals("main")) {
            return false;
        }
        return element.normalName().equals("time")
                || element.attr("rel").equals("author")
                || element.attr("itemprop").matches("author|datePublished|dateModified")
                || Hint.words(element).anyMatch(BYLINE_WORDS::contains);
    }
}
