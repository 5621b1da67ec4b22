package org.jejak.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Cuts a page into its lines, in document order; what never holds text for reading, and what is hidden, is passed over. */
final class PageBlocks implements NodeFilter {

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
        if (Markup.isWithoutText(element)
                || Markup.isHidden(element)
                || !Markup.isBlock(element) && Hint.of(element) == Hint.STRONG) {
            if (Markup.isBlock(element)
                    || element.normalName().equals("aside")
                    || element.normalName().equals("ins")) {
                close();
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("br")) {
            breaks++;
        } else if (Markup.isDataCell(element)) {
            separateCells();
        } else if (Markup.isBlock(element)) {
            close();
        }
        links += Markup.isLink(element) ? 1 : 0;
        bylines += Markup.isByline(element) ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= Markup.isLink(element) ? 1 : 0;
            bylines -= Markup.isByline(element) ? 1 : 0;
            if (Markup.isBlock(element) && !Markup.isDataCell(element)) {
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
                && (!Markup.isBlock(element) || Markup.isDataCell(element))) {
            element = element.parent();
        }
        return element == null ? new Element("div") : element;
    }
}
